using System.Text.Json.Nodes;

namespace Gatewright.Deploy.Tests.Wire;

/// <summary>Azure wraps the reason of a failure in text, and that in text again.</summary>
public class AzureErrorTests
{
    [Fact]
    public void A_failure_inside_text_inside_a_failure_is_found()
    {
        var innermost = new JsonObject { ["error"] = new JsonObject { ["code"] = "SubnetIsFull", ["message"] = "Subnet is full.", ["details"] = new JsonArray() } };
        var status = new JsonObject
        {
            ["status"] = "Failed",
            ["error"] = new JsonObject { ["code"] = "ResourceDeploymentFailure", ["message"] = innermost.ToJsonString() },
        };
        var body = new JsonObject
        {
            ["error"] = new JsonObject
            {
                ["code"] = "DeploymentFailed",
                ["message"] = "At least one resource deployment operation failed.",
                ["details"] = new JsonArray(new JsonObject { ["code"] = "Conflict", ["message"] = status.ToJsonString() }),
            },
        };

        var error = AzureError.Parse(body.ToJsonString())!;

        Assert.Equal("DeploymentFailed", error.Code);
        Assert.Equal(["SubnetIsFull: Subnet is full."], error.Causes.Select(it => $"{it}"));
    }

    [Theory]
    [InlineData("""{"code":"Flat","message":"As some providers answer."}""", "Flat: As some providers answer.")]
    [InlineData("""{"error":{"code":"OnlyCode"}}""", "OnlyCode")]
    [InlineData("""{"error":{"code":"A","message":"one\r\ntwo"}}""", "A: one two")]
    public void It_is_a_line(string body, string line) => Assert.Equal(line, $"{AzureError.Parse(body)}");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("<html>502</html>")]
    [InlineData("{\"error\":{\"code\":\"Cut")]
    [InlineData("{\"value\":[]}")]
    public void What_is_no_error_is_none(string? body) => Assert.Null(AzureError.Parse(body));
}
