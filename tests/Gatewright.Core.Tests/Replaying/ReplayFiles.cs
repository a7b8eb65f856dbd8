using Gatewright.Analyzers;
using Gatewright.Tests.Programs;
using Microsoft.CodeAnalysis.CSharp;

namespace Gatewright.Tests;

/// <summary>A program of several files: what stands in one is found from another, and blamed where it was written.</summary>
public sealed class ReplayFiles
{
    private const string Head = "using Gatewright;\nvar topology = new TopologyBuilder(\"contoso\", Region.WestEurope);\n";
    private const string End = "\nreturn await topology.RunAsync(args);\n";

    /// <summary>What the program says, and the other file with the mark of the finding.</summary>
    public static TheoryData<string, string> Broken => new()
    {
        { "topology.AddVirtualNetwork(\"hub\", Plan.Space);", "static class Plan { public const string Space = [|\"10.0.0.0/33\"|]; }" },
        { "topology.AddVirtualNetwork(\"hub\", Plan.Space);", "static class Plan { public static readonly string Space = Other.Prefix + [|\"/33\"|]; } static class Other { public const string Prefix = \"10.0.0.0\"; }".Replace("Other.Prefix + [|\"/33\"|]", "[|Other.Prefix + \"/33\"|]", StringComparison.Ordinal) },
        { "topology.AddHub();", "static class Hubs { public static VirtualNetwork AddHub(this TopologyBuilder it) => it.AddVirtualNetwork(\"hub\", [|\"10.0.0.0/33\"|]); }" },
        { "foreach (var plan in Plan.All) topology.AddVirtualNetwork(plan.Name, plan.Space);", "record Plan(string Name, string Space) { public static readonly Plan[] All = [new(\"a\", \"10.0.0.0/16\"), new(\"b\", [|\"10.1.0.0/33\"|])]; }" },
        { "foreach (var (name, space) in Plan.Spaces) topology.AddVirtualNetwork(name, space);", "static partial class Plan { public static Dictionary<string, string> Spaces { get; } = new() { [\"a\"] = [|\"10.1.0.0/33\"|] }; }" },
        { "new Site(topology).Describe();", "partial class Site(TopologyBuilder topology) { public void Describe() => topology.AddVirtualNetwork(\"hub\", Space); } partial class Site { private string Space => [|\"10.1.0.0/33\"|]; }" },
        { "Site site = new Big(); site.Describe(topology);", "abstract class Site { protected abstract string Space { get; } public void Describe(TopologyBuilder it) => it.AddVirtualNetwork(\"hub\", Space); } class Big : Site { protected override string Space { get; } = [|\"10.1.0.0/33\"|]; }" },
        { "Plan.Number = 300; topology.AddVirtualNetwork(\"hub\", Plan.Space);", "static class Plan { public static int Number = 1; public static string Space => [|$\"10.{Number}.0.0/16\"|]; }" },
    };

    /// <summary>Valid programs, which a hasty reader would blame.</summary>
    public static TheoryData<string, string> Valid => new()
    {
        { "Plan.Fix(); topology.AddVirtualNetwork(\"hub\", Plan.Space);", "static class Plan { public static string Space = \"10.0.0.0/33\"; public static void Fix() => Space = \"10.0.0.0/16\"; }" },
        { "Plan.Spaces.Clear(); Plan.Spaces.Add(\"10.0.0.0/16\"); foreach (var it in Plan.Spaces) topology.AddVirtualNetwork(\"hub\", it);", "static class Plan { public static readonly List<string> Spaces = [\"10.0.0.0/33\"]; }" },
        { "Library.Fix(); Library.Add(topology);", "public static class Library { private static readonly List<string> spaces = [\"10.0.0.0/33\"]; public static void Fix() => spaces[0] = \"10.0.0.0/16\"; public static void Add(TopologyBuilder it) { foreach (var space in spaces) it.AddVirtualNetwork(\"hub\", space); } }" },
        { "Library.Fix(); Library.Add(topology);", "public static class Library { private static readonly List<string> spaces = [\"10.0.0.0/33\"]; public static void Fix() { spaces.Clear(); } public static void Add(TopologyBuilder it) { foreach (var space in spaces) it.AddVirtualNetwork(\"hub\", space); } }" },
        { "Library.Describe(); Library.Gate();", "public static class Library { private static readonly TopologyBuilder site = new(\"site\", Region.WestEurope); private static readonly VirtualNetwork hub = site.AddVirtualNetwork(\"hub\", \"10.0.0.0/16\"); public static void Describe() => hub.AddVpnGateway(\"vpn\", VpnGatewaySku.VpnGw1AZ); public static void Gate() => hub.WithGatewaySubnet(\"10.0.255.0/27\"); }" },
        { "var site = new Site(topology); site.Describe(); site.Gate();", "public class Site(TopologyBuilder topology) { private VirtualNetwork? hub; public void Describe() { hub = topology.AddVirtualNetwork(\"hub\", \"10.0.0.0/16\"); hub.AddVpnGateway(\"vpn\", VpnGatewaySku.VpnGw1AZ); } public void Gate() => hub!.WithGatewaySubnet(\"10.0.255.0/27\"); }" },
        { "topology.Hub(it => it.WithGatewaySubnet(\"10.0.255.0/27\"));", "public static class Library { public static void Hub(this TopologyBuilder topology, Action<VirtualNetwork> describe) { var hub = topology.AddVirtualNetwork(\"hub\", \"10.0.0.0/16\"); hub.AddVpnGateway(\"vpn\", VpnGatewaySku.VpnGw1AZ); describe(hub); } }" },
        { "topology.Hub(new Gate());", "public interface IStep { void Run(VirtualNetwork it); } public class Gate : IStep { public void Run(VirtualNetwork it) => it.WithGatewaySubnet(\"10.0.255.0/27\"); } public static class Library { public static void Hub(this TopologyBuilder topology, IStep step) { var hub = topology.AddVirtualNetwork(\"hub\", \"10.0.0.0/16\"); hub.AddVpnGateway(\"vpn\", VpnGatewaySku.VpnGw1AZ); step.Run(hub); } }" },
        { "topology.Hub().WithGatewaySubnet(\"10.0.255.0/27\");", "public static class Library { public static VirtualNetwork Hub(this TopologyBuilder topology) { var hub = topology.AddVirtualNetwork(\"hub\", \"10.0.0.0/16\"); hub.AddVpnGateway(\"vpn\", VpnGatewaySku.VpnGw1AZ); return hub; } }" },
        { "foreach (var hub in topology.Hubs()) hub.WithGatewaySubnet(\"10.0.255.0/27\");", "public static class Library { public static IEnumerable<VirtualNetwork> Hubs(this TopologyBuilder topology) { var hub = topology.AddVirtualNetwork(\"hub\", \"10.0.0.0/16\"); hub.AddVpnGateway(\"vpn\", VpnGatewaySku.VpnGw1AZ); yield return hub; } }" },
        { "topology.Hub(out var hub); hub.WithGatewaySubnet(\"10.0.255.0/27\");", "public static class Library { public static void Hub(this TopologyBuilder topology, out VirtualNetwork hub) { hub = topology.AddVirtualNetwork(\"hub\", \"10.0.0.0/16\"); hub.AddVpnGateway(\"vpn\", VpnGatewaySku.VpnGw1AZ); } }" },
        { "var hubs = new List<VirtualNetwork>(); topology.Hub(hubs); hubs[0].WithGatewaySubnet(\"10.0.255.0/27\");", "public static class Library { public static void Hub(this TopologyBuilder topology, List<VirtualNetwork> hubs) { var hub = topology.AddVirtualNetwork(\"hub\", \"10.0.0.0/16\"); hub.AddVpnGateway(\"vpn\", VpnGatewaySku.VpnGw1AZ); hubs.Add(hub); } }" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_mistake_in_another_file_is_found_there(string body, string other)
    {
        var marked = MarkedText.Parse("using Gatewright;\n" + other);

        var replay = Replay.Of(Compiled(body, marked.Text));

        Assert.Empty(replay.GivenUp);
        var found = Assert.Single(replay.Findings, finding => finding.Finding.Rule.Id == "GW0001");
        Assert.Equal("Other.cs", found.Location.SourceTree?.FilePath);
        Assert.Equal(marked.Marks.Single(), found.Span);
    }

    [Theory]
    [MemberData(nameof(Valid))]
    public void A_valid_program_is_not_blamed_for_a_part_of_it(string body, string other)
    {
        Assert.Empty(Replay.Of(Compiled(body, "using Gatewright;\n" + other)).Findings);

        // As a library, whose callers nobody sees.
        Assert.Empty(Replay.Of(Library("using Gatewright;\n" + other)).Findings);
    }

    private static CSharpCompilation Compiled(string body, string other)
    {
        var program = new SourceProgram(Head + body + End);
        var compilation = program.Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(other, (CSharpParseOptions)program.Tree.Options, "Other.cs"));
        Assert.Empty(compilation.GetDiagnostics().Where(it => it.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error));
        return compilation;
    }

    private static CSharpCompilation Library(string other)
    {
        var program = new SourceProgram(other, "Other.cs");
        return program.Compilation.WithOptions(program.Compilation.Options.WithOutputKind(Microsoft.CodeAnalysis.OutputKind.DynamicallyLinkedLibrary));
    }
}
