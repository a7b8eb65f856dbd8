using Gatewright.Tests;

namespace Gatewright.Core.Tests.Conventions;

/// <summary>What is laid over a thing arrives in the template, whatever the thing is.</summary>
public class Patches
{
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
}
