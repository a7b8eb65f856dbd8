using System.Text;
using System.Text.Json.Nodes;
using Gatewright.Emit;
using Gatewright.Import;
using Gatewright.Model;
using Gatewright.Tests;
using Gatewright.Tests.Judging;
using Gatewright.Tests.Programs;

namespace Gatewright.CSharp.Tests;

/// <summary>
/// A template is read, written as a program, and the program is built and run: ARM's engine, inside the Bicep CLI, expands both templates to equal
/// resources. The normal run takes a few; <c>GATEWRIGHT_LONG_TESTS=1</c> takes all examples and hundreds of random topologies.
/// </summary>
public sealed class EngineTests
{
    private static readonly string[] Few = ["examples/SiteToSite", "examples/Peering", "examples/PointToSite", "examples/VNetToVNet"];

    /// <summary>With remarks: what a template names by an expression is a parameter of the program.</summary>
    private static readonly string[] Remarked = ["examples/ExistingHub", "examples/GlobalReachAndDirect", "examples/Secrets"];

    /// <summary>A gateway in a network that exists, in a group of the gateway's region, which isn't that of most.</summary>
    private const int DifferedOnce = 470_834;

    [Theory, InlineData(true), InlineData(false)]
    public void The_engine_expands_an_example_and_the_program_of_its_template_to_equal_resources(bool parametersStayOpen) => Compare(parametersStayOpen,
        Described.All.Where(it => LongRun.IsAsked ? it.Name.StartsWith("examples/", StringComparison.Ordinal) && !Remarked.Contains(it.Name) : Few.Contains(it.Name)));

    /// <summary>What a remark tells of differs, and that is what it tells.</summary>
    [Theory, InlineData(true), InlineData(false)]
    public void The_engine_expands_a_random_topology_and_the_program_of_its_template_to_equal_resources(bool parametersStayOpen) => Compare(parametersStayOpen,
        LongRun.Seeds(normally: 6, atLength: 400).Append(DifferedOnce)
            .Select(seed => new Described($"{seed}", RandomTopology.Of(new Recipe(seed, 1 + (seed % 9), Care.Careful)).Builder.Build())), withRemarks: false);

    private static void Compare(bool parametersStayOpen, IEnumerable<Described> topologies, bool withRemarks = true)
    {
        Assert.SkipWhen(BicepCommand.WhyNone is not null, BicepCommand.WhyNone ?? "");
        var (compared, remarked, faults) = (0, 0, new List<string>());
        foreach (var (name, topology) in topologies)
        {
            if (Emitted(topology) is not { } before)
                continue;
            var imported = ArmImport.Read(Encoding.UTF8.GetBytes(before), new() { Name = $"{topology.Name}", KeepsParameters = parametersStayOpen }).Topology;
            var program = CSharpProgram.Write(imported, new() { PackageVersion = "1.0.0" });
            if (!withRemarks && !program.Remarks.IsEmpty)
            {
                remarked++;
                continue;
            }

            var after = Emitted(new SourceProgram(program.Text).Compiled().Completed().Single())!;
            compared++;
            if (Expanded(before) != Expanded(after))
                faults.Add($"{name}: {string.Join("; ", program.Remarks)} {Difference(Expanded(before).Split('\n'), Expanded(after).Split('\n'))}");
        }

        Assert.True(faults.Count == 0, string.Join("\n\n", faults));
        Assert.True(compared > 0, "Nothing was compared.");
        TestContext.Current.TestOutputHelper?.WriteLine($"{compared} templates compared, {remarked} programs with remarks");
    }

    private static string Difference(string[] before, string[] after) =>
        $"{string.Join('\n', before.Except(after))}\nbecame\n{string.Join('\n', after.Except(before))}";

    /// <summary>Null for what one template doesn't take.</summary>
    private static string? Emitted(Topology topology) =>
        ArmTemplate.Create(topology) is { IsList: false, Problems.IsEmpty: true } template ? template.Files[0].Render() : null;

    /// <summary>The resources that the engine predicts, in the order of their ids; each parameter without a default gets a value by its type.</summary>
    private static string Expanded(string template)
    {
        var parsed = JsonNode.Parse(template)!.AsObject();
        using var folder = new WorkFolder();
        folder.Write("template.json", template);
        var scope = new JsonObject
        {
            ["tenantId"] = "11111111-1111-1111-1111-111111111111", ["subscriptionId"] = "33333333-3333-3333-3333-333333333333",
            ["location"] = "westeurope", ["deploymentName"] = "judged",
        };
        if (!parsed["$schema"]!.GetValue<string>().Contains("subscriptionDeploymentTemplate", StringComparison.Ordinal))
            scope["resourceGroup"] = "rg-judged";
        var snapshot = BicepServer.Instance.Call("bicep/getSnapshot", new JsonObject
        {
            ["path"] = folder.Write("template.bicepparam", ParameterValues.For(parsed, "template.json", new Dictionary<string, JsonNode>())),
            ["metadata"] = scope,
            ["externalInputs"] = new JsonArray(),
        })["snapshot"]!.GetValue<string>();
        return string.Join('\n', JsonNode.Parse(snapshot)!["predictedResources"]!.AsArray().Select(it => it!.ToJsonString()).Order(StringComparer.Ordinal));
    }
}
