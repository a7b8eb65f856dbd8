using System.Text.Json;
using Gatewright.Tests;
using Gatewright.Tests.Judging;

namespace Gatewright.ArmLanguage.Tests;

/// <summary>The templates that this repository emits, expanded here and by ARM's engine.</summary>
public class ExampleTests
{
    private static readonly string Folder = Repository.Folder("tests", "Gatewright.Emit.Tests", "Emission", "Snapshots");

    public static TheoryData<string> Names =>
        [.. Directory.GetFiles(Folder, "*.json").Where(file => File.ReadAllText(file).Contains("\"$schema\"", StringComparison.Ordinal))
            .Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Names))]
    public void An_emitted_template_expands_as_in_the_engine(string name)
    {
        var json = File.ReadAllText(Path.Combine(Folder, name));
        var template = JsonNode.Parse(json)!.AsObject();
        var given = Given(template, json);
        var expansion = ArmTemplate.Parse(json).Expand(new()
        {
            Scope = OracleScope.Value,
            DeploymentName = "d1",
            Parameters = ArmParameters.Parse(ParametersFile(given)),
        });
        Assert.Empty(expansion.Problems);

        Assert.SkipWhen(BicepCommand.WhyNone is not null, BicepCommand.WhyNone ?? "");
        var snapshot = JsonDocument.Parse(EngineSnapshot.Of(json, template, given)).RootElement;
        Assert.Equal(OracleFile.Canonical(WithoutVersions(snapshot.GetProperty("predictedResources"))), OracleFile.Canonical(OracleFile.Plain(expansion)));
        Assert.Equal(
            snapshot.GetProperty("outputs").EnumerateObject().Select(output => (output.Name, OracleFile.Canonical(output.Value))),
            expansion.Outputs.Members.Select(Output));
    }

    /// <summary>The engine writes an output with an unknown part as one expression.</summary>
    private static (string Name, string Value) Output(ArmMember output) =>
        (output.Name, output.Value.IsKnown ? OracleFile.Canonical(OracleFile.Plain(output.Value)) : JsonSerializer.Serialize($"[{Residual.Of(output.Value)}]"));

    private static string WithoutVersions(JsonElement resources)
    {
        var all = JsonNode.Parse(resources.GetRawText())!.AsArray();
        foreach (var resource in all)
            resource!.AsObject().Remove("apiVersion");
        return all.ToJsonString();
    }

    private static string ParametersFile(Dictionary<string, JsonNode> given)
    {
        var file = new JsonObject();
        foreach (var (name, value) in given)
            file[name] = new JsonObject { ["value"] = value.DeepClone() };
        return file.ToJsonString();
    }

    /// <summary>A value of the right type for each parameter without a default.</summary>
    private static Dictionary<string, JsonNode> Given(JsonObject template, string json) =>
        (template["parameters"] as JsonObject ?? []).Where(parameter => parameter.Value!["defaultValue"] is null)
            .ToDictionary(parameter => parameter.Key, parameter => Given(parameter.Key, parameter.Value!, json));

    private static JsonNode Given(string name, JsonNode declared, string template) => declared["type"]!.GetValue<string>() switch
    {
        "int" => 65010,
        "bool" => true,
        "array" => new JsonArray("10.0.0.0/8"),
        "object" or "secureObject" => new JsonObject(),
        _ when template.Contains($"split(parameters('{name}'), '/')", StringComparison.Ordinal) =>
            "/subscriptions/44444444-4444-4444-4444-444444444444/resourceGroups/rg-given/providers/Given.Type/things/given",
        _ when template.Contains($"cidrSubnet(parameters('{name}')", StringComparison.Ordinal)
            || template.Contains($"cidrHost(parameters('{name}')", StringComparison.Ordinal) => "10.0.0.0/8",
        _ => "x",
    };
}
