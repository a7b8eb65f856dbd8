using System.Text.Json;

namespace Gatewright.ArmLanguage.Tests;

public class TemplateTests
{
    private static readonly JsonElement Oracle = OracleFile.Read("templates.json");

    private static readonly Dictionary<string, string> Warnings = new()
    {
        ["nested-deployment-linked"] = "NestedDeploymentShortCircuited",
        ["nested-deployment-short-circuited"] = "NestedDeploymentShortCircuited",
    };

    public static TheoryData<string> Rows =>
        [.. Oracle.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("name").GetString()!)];

    [Theory, MemberData(nameof(Rows))]
    public void A_template_expands_or_fails_as_in_the_engine(string name)
    {
        var row = Oracle.GetProperty("rows").EnumerateArray().Single(row => row.GetProperty("name").GetString() == name);
        var template = row.GetProperty("template");
        var expansion = ArmTemplate.Parse(template.ValueKind is JsonValueKind.String ? template.GetString()! : template.GetRawText()).Expand(new()
        {
            Scope = OracleScope.Value,
            DeploymentName = "d1",
            Parameters = row.TryGetProperty("parameters", out var parameters) ? ArmParameters.Parse(parameters.GetRawText()) : null,
        });

        if (row.TryGetProperty("error", out var error))
        {
            Assert.Equal([error.GetString()!], expansion.Problems.Select(problem => problem.Code).Distinct());
            Assert.All(expansion.Problems, problem => Assert.NotNull(problem.Place));
            return;
        }

        string[] warnings = row.TryGetProperty("warning", out var warning) ? [warning.GetString()!] : [];
        Assert.Equal(warnings, expansion.Problems.Select(problem => Warnings.GetValueOrDefault(problem.Code, problem.ToString())));
        Assert.True(expansion.Succeeded);
        var resources = row.GetProperty("resources");
        if (resources.ValueKind is JsonValueKind.Number)
            Assert.Equal(resources.GetInt32(), expansion.Resources.Length);
        else
            Assert.Equal(OracleFile.Canonical(resources), OracleFile.Canonical(OracleFile.Plain(expansion)));
        if (row.TryGetProperty("outputs", out var outputs))
            Assert.Equal(OracleFile.Canonical(outputs), OracleFile.Canonical(OracleFile.Plain(expansion.Outputs)));
    }
}
