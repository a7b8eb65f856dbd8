using Gatewright.Tests;

namespace Gatewright.Core.Tests.Conventions;

/// <summary>What is laid over a thing arrives in the template, whatever the thing is.</summary>
public class Patches
{
    /// <summary>What a person may write where a template has something else.</summary>
    private static readonly string[] Shapes =
    [
        """{ "properties": {} }""", """{ "location": null, "tags": "x", "sku": 5, "zones": {} }""", """{ "": { "": [] }, "[a]": "[b" }""",
        """{ "properties": { "x": "[]", "y": "[concat(]", "z": "[parameters(5)]", "[w]": 1e999, "v": [null, -0, 1.5, true, []] } }""",
        """{ "properties": { "bgpSettings": "x", "natRules": 5, "subnets": null, "addressSpace": [], "peerings": "", "rules": {}, "routes": 1 } }""",
        """{ "properties": { "ipConfigurations": [{ "name": "x" }] } }""", """{ "properties": { "ipConfigurations": null } }""",
        """{ "properties": null }""", """{ "properties": [] }""", """{ "properties": "\ud83d\ude00" }""", """{ "name": null }""", "{ \"a\": 1, \"a\": null }",
    ];

    public static TheoryData<string> Patched => [.. Verb.All.Where(verb => verb.Name == "WithArmPatch").Select(verb => verb.Handle.Name)];

    [Theory]
    [MemberData(nameof(Patched))]
    public void A_patch_arrives(string handle)
    {
        var stage = new Stage(Scalars.Good);
        var verb = Verb.All.Single(it => it.Name == "WithArmPatch" && it.Handle.Name == handle);
        verb.Call(stage.The(verb.Handle), (Value<Json>)"""{ "patched": "here" }""");

        Assert.Contains("\"patched\": \"here\"", EmittedText.Json(stage.Finished().Topology.Build()), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Patched))]
    public void A_patch_of_any_shape_is_emitted(string handle)
    {
        foreach (var shape in Shapes)
        {
            var stage = new Stage(Scalars.Good);
            var verb = Verb.All.Single(it => it.Name == "WithArmPatch" && it.Handle.Name == handle);
            verb.Call(stage.The(verb.Handle), (Value<Json>)shape);

            Assert.NotEmpty(EmittedText.Json(stage.Finished().Topology.Build()));
        }
    }

    [Theory]
    [InlineData("""{ "a": "\ud800" }""")]
    [InlineData("""{ "a": "\ude00\ud83d" }""")]
    [InlineData("""{ "\ud83d": 1 }""")]
    [InlineData("""{ "a": "\ud83d\\ude00" }""")]
    public void A_patch_with_half_a_letter_is_no_JSON(string patch) => Assert.IsType<Value<Json>.Malformed>((Value<Json>)patch);
}
