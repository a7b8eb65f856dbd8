using System.Text.Json;

namespace Gatewright.ArmLanguage.Tests;

public class ExpressionTests
{
    private static readonly JsonElement Oracle = OracleFile.Read("expressions.json");

    // These fail wherever they are, used or not, so they are there only for those who name them.
    private static readonly string[] Failing = ["bad", "cyc1", "cyc2", "ref", "fromsec"];

    public static TheoryData<int> Rows =>
        [.. Oracle.GetProperty("rows").EnumerateArray()
            .Select((row, index) => new TheoryDataRow<int>(index) { TestDisplayName = row.GetProperty("expression").GetString()! })];

    [Theory, MemberData(nameof(Rows))]
    public void An_expression_has_the_value_or_error_of_the_engine(int index)
    {
        var row = Oracle.GetProperty("rows")[index];
        var expansion = ArmTemplate.Parse(Template(row)).Expand(new()
        {
            Scope = OracleScope.Value,
            DeploymentName = "d1",
            Parameters = ArmParameters.Parse("""{"sec":{"value":"secretvalue"},"secobj":{"value":{"k":"secretk"}}}"""),
        });

        if (row.TryGetProperty("error", out var error))
        {
            Assert.Equal([error.GetString()!], expansion.Problems.Select(problem => problem.Code).Distinct());
            Assert.All(expansion.Problems, Has_place_and_advice);
            return;
        }

        Assert.Empty(expansion.Problems);
        Assert.Equal(row.GetProperty("value").GetRawText(), OracleFile.Plain(Assert.Single(expansion.Resources).Body["properties"]!)[5..^1]);
    }

    private static void Has_place_and_advice(ArmProblem problem)
    {
        Assert.NotNull(problem.Place);
        Assert.Contains("; ", problem.Message, StringComparison.Ordinal);
    }

    private static string Template(JsonElement row)
    {
        var expression = row.GetProperty("expression").GetString()!;
        var fixture = JsonNode.Parse(Oracle.GetProperty("fixture").GetRawText())!.AsObject();
        bool Names(string name) => expression.Contains($"'{name}'", StringComparison.Ordinal);
        var named = Failing.Where(name => Names(name) || name is "cyc2" && Names("cyc1"));
        foreach (var name in Failing.Except(named).ToArray())
            fixture["variables"]!.AsObject().Remove(name);
        fixture["$schema"] = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#";
        fixture["contentVersion"] = "1.0.0.0";
        if (row.TryGetProperty("languageVersion", out var version))
        {
            fixture["languageVersion"] = version.GetString();
            fixture["parameters"]!["nullable"] = new JsonObject { ["type"] = "string", ["nullable"] = true };
        }

        fixture["resources"] = new JsonArray(new JsonObject
        {
            ["type"] = "Microsoft.Network/virtualNetworks", ["apiVersion"] = "2024-05-01", ["name"] = "vnet1",
            ["properties"] = new JsonObject { ["x"] = expression },
        });
        return fixture.ToJsonString();
    }
}
