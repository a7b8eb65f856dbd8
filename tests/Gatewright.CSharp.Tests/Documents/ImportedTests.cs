using System.Text;
using System.Text.Json.Nodes;
using Gatewright.Emit;
using Gatewright.Import;
using Gatewright.Model;
using Gatewright.Tests;
using Gatewright.Tests.Programs;

namespace Gatewright.CSharp.Tests;

/// <summary>From a program to its template, from the template to a program, and to its template again.</summary>
public sealed class ImportedTests
{
    /// <summary>What a template names by an expression only: the network of an existing gateway, a vault of the group that is deployed to.</summary>
    private static readonly string[] Remarked =
    [
        "Existing", "GW0006", "GW1015", "GW2003", "GW4112", "GW4117", "GW4118", "GW4119", "GW4120", "GW4125", "GW4127", "GW6504", "GW8010", "GW8045", "GW8046",
        "examples/ExistingHub", "examples/GlobalReachAndDirect", "examples/Secrets",
    ];

    /// <summary>Where the hub comes first in the written program, and didn't in the template.</summary>
    private static readonly string[] Reordered = ["Framework", "GW6010", "ManySpokes", "ShapeDualHomedRouteServer"];

    private static readonly Lazy<ImmutableArray<(string Name, CSharpProgram Program, string Before, string After)>> Passed = new(() =>
        [.. Described.All.AsParallel().AsOrdered().Select(Pass).OfType<(string, CSharpProgram, string, string)>()]);

    [Fact]
    public void Hundreds_of_templates_are_read_and_written() => Assert.InRange(Passed.Value.Length, 430, int.MaxValue);

    [Fact]
    public void A_template_is_written_without_a_remark_but_for_what_it_names_by_an_expression() =>
        Assert.Equal(Remarked, Passed.Value.Where(it => !it.Program.Remarks.IsEmpty).Select(it => it.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void A_program_that_was_written_of_a_template_emits_the_same_template_but_for_the_order_of_parameters() => Assert.Equal(
        Remarked.Concat(Reordered).Order(StringComparer.Ordinal),
        Passed.Value.Where(it => !JsonNode.DeepEquals(JsonNode.Parse(it.Before), JsonNode.Parse(it.After))).Select(it => it.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Where_the_hub_comes_first_the_resources_are_the_same() => Assert.All(
        Passed.Value.Where(it => Reordered.Contains(it.Name)), it => Assert.Equal(Resources(it.Before), Resources(it.After)));

    /// <summary>Among them connections with BGP to sites that exist, of whose ASN a template says nothing.</summary>
    [Fact]
    public void A_program_that_was_written_of_the_template_of_a_random_topology_emits_the_same_resources()
    {
        var passed = Enumerable.Range(0, 40).AsParallel().AsOrdered()
            .Select(seed => RandomTopology.Of(new Recipe(seed, seed % 12, Care.Careful)).Builder.Build())
            .Select((topology, seed) => Pass(new($"{seed}", topology))).OfType<(string Name, CSharpProgram Program, string Before, string After)>()
            .Where(it => it.Program.Remarks.IsEmpty).ToArray();

        Assert.All(passed, it => Assert.Equal(Resources(it.Before), Resources(it.After)));
        Assert.Contains(passed, it => it.Program.Text.Contains("enableBgp", StringComparison.Ordinal));
        Assert.InRange(passed.Length, 20, 40);
    }

    private static IEnumerable<string> Resources(string template) => In(JsonNode.Parse(template)!).Select(it =>
    {
        it.Remove("dependsOn");
        return it.ToJsonString();
    }).Order(StringComparer.Ordinal);

    /// <summary>Nested deployments are how resources are deployed, and not among them.</summary>
    private static IEnumerable<JsonObject> In(JsonNode template) => template["resources"]!.AsArray().SelectMany(it =>
        it!["properties"]?["template"] is { } nested ? In(nested) : [it.AsObject()]);

    /// <summary>Null for what one template doesn't take.</summary>
    private static (string Name, CSharpProgram Program, string Before, string After)? Pass(Described described)
    {
        var template = ArmTemplate.Create(described.Topology);
        if (template.IsList)
            return null;
        var imported = ArmImport.Read(Encoding.UTF8.GetBytes(template.Files[0].Render()), new() { Name = $"{described.Topology.Name}" }).Topology;
        var program = CSharpProgram.Write(imported, new() { PackageVersion = "1.0.0" });
        return (described.Name, program, Emitted(imported), Emitted(new SourceProgram(program.Text).Compiled().Completed().Single()));
    }

    private static string Emitted(Topology topology) => ArmTemplate.Create(topology).Files[0].Render();
}
