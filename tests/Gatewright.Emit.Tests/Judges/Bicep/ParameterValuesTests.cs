namespace Gatewright.Tests.Judging;

public class ParameterValuesTests
{
    private const string Template = """
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "parameters": {
            "text": { "type": "string", "minLength": 3 },
            "secret": { "type": "securestring" },
            "number": { "type": "int", "minValue": 100 },
            "flag": { "type": "bool" },
            "list": { "type": "array" },
            "map": { "type": "object" },
            "choice": { "type": "string", "allowedValues": [ "one", "two" ] },
            "known": { "type": "string", "defaultValue": "known" }
          },
          "resources": [],
          "outputs": {
            "all": {
              "type": "array",
              "value": "[createArray(parameters('text'), parameters('number'), parameters('flag'), parameters('list'), parameters('map'), parameters('choice'), parameters('known'))]"
            }
          }
        }
        """;

    [Fact]
    public void Every_type_of_parameter_gets_a_value() =>
        Assert.Equal("""["xxx",100,false,[],{},"one","known"]""", Output([]));

    [Fact]
    public void Values_given_arrive_as_they_are() => Assert.Equal(
        """["it\u0027s ${a} \\ \n",700,true,["a",1],{"b c":null},"two","other"]""",
        Output(new()
        {
            ["text"] = "it's ${a} \\ \n", ["number"] = 700, ["flag"] = true, ["list"] = new JsonArray("a", 1),
            ["map"] = new JsonObject { ["b c"] = null }, ["choice"] = "two", ["known"] = "other",
        }));

    [Theory]
    [InlineData("[split(parameters('text'), '/')[4]]", "rg-given")]
    [InlineData("[cidrSubnet(parameters('text'), 16, 1)]", "10.1.0.0/16")]
    public void What_an_expression_takes_apart_has_parts(string expression, string expected)
    {
        var template = JsonNode.Parse(Template)!.AsObject();
        template["resources"]!.AsArray().Add(new JsonObject { ["type"] = "Microsoft.Network/routeTables", ["apiVersion"] = "2025-01-01", ["name"] = "one",
            ["tags"] = new JsonObject { ["part"] = expression } });
        Assert.SkipWhen(BicepCommand.WhyNone is not null, BicepCommand.WhyNone ?? "");

        var (verdict, snapshot) = SnapshotJudge.Of(template.ToJsonString(), new Dictionary<string, JsonNode>());

        Assert.Empty(verdict.Faults);
        Assert.Equal(expected, JsonNode.Parse(snapshot!)!["predictedResources"]![0]!["tags"]!["part"]!.ToString());
    }

    [Fact]
    public void A_value_for_no_parameter_is_refused()
    {
        Assert.SkipWhen(BicepCommand.WhyNone is not null, BicepCommand.WhyNone ?? "");
        var fault = Assert.Single(SnapshotJudge.Of(Template, new Dictionary<string, JsonNode> { ["nope"] = 1 }).Verdict.Faults);
        Assert.Contains("\"nope\"", fault.Message);
    }

    private static string Output(Dictionary<string, JsonNode> given)
    {
        Assert.SkipWhen(BicepCommand.WhyNone is not null, BicepCommand.WhyNone ?? "");
        var (verdict, snapshot) = SnapshotJudge.Of(Template, given);
        Assert.Empty(verdict.Faults);
        return JsonNode.Parse(snapshot!)!["outputs"]!["all"]!.ToJsonString();
    }
}
