using System.Text.RegularExpressions;
using Gatewright.Emit;
using Gatewright.Reachability;
using Gatewright.Tests.Programs;

namespace Gatewright.Tests.Emission;

/// <summary>The ways that a diagram draws. Its snapshots are drawn by the real mermaid as all others are.</summary>
public sealed partial class MermaidPathTests
{
    /// <summary>Through a firewall there and back; no way out; answers that end; two ways that share the traffic; over a Route Server; to the internet.</summary>
    [Theory]
    [InlineData("Peering", "", "", "web", "office")]
    [InlineData("Peering", ".WithGatewayTransit()", "", "web", "office")]
    [InlineData("Peering", ".WithForwardedTraffic()", "", "office", "web")]
    [InlineData("Peering", "", "", "data", "internet")]
    [InlineData("RouteServerTransit", "", "", "office", "amsterdam")]
    [InlineData("RouteServerTransit", "", "", "spoke", "sdwan-2")]
    [InlineData("GlobalReachAndDirect", "", "", "london", "dublin")]
    [InlineData("VNetToVNet", "", "", "west", "east")]
    [InlineData("GlobalReachAndDirect", "", "", "hub", "lab-london")]
    public void The_ways_are_drawn_with_their_routes_and_their_ends(string example, string line, string instead, string from, string to) =>
        Snapshot.Matches(Drawn(Example(example, line, instead), from, to), $"path-{example}{(line.Length == 0 ? "" : "-cut")}-{from}-{to}.mmd");

    /// <summary>Each line of a way leads on from a box that the way has reached, and no diagram has a line without its boxes.</summary>
    [Theory]
    [MemberData(nameof(ExampleTests.Names), MemberType = typeof(ExampleTests))]
    public void Each_way_of_each_example_begins_where_it_is_sent_and_has_no_gap(string name)
    {
        var topology = Example(name, "", "");
        var routing = new Routing(topology, Certainty.Promised);
        var ends = new EndNames(topology).All;
        foreach (var (from, to) in from one in ends from other in ends where one != other select (one, other))
        {
            var text = MermaidDiagram.Draw(topology, Question.Ask(routing, from, to)).Text;
            var boxes = Box().Matches(text).Select(it => it.Groups[1].Value).ToHashSet();
            var ways = Way().Matches(text).Select(it => (From: it.Groups[1].Value, Arrow: it.Groups[2].Value, Number: int.Parse(it.Groups[3].Value, null), To: it.Groups[4].Value)).ToArray();
            Assert.NotEmpty(ways);
            Assert.All(ways, way => Assert.True(boxes.Contains(way.From) && boxes.Contains(way.To), text));
            Assert.All(ways.Where(way => way.Number > 1), way => Assert.Contains(ways, before => before.To == way.From && before.Arrow[0] == way.Arrow[0] && before.Number < way.Number));
        }
    }

    [Fact]
    public void A_site_on_the_way_keeps_its_box_among_those_that_are_alike()
    {
        var topology = new TopologyBuilder("contoso", Region.WestEurope);
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("web", "10.0.1.0/24").WithGatewaySubnet("10.0.255.0/27");
        var gateway = hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ);
        foreach (var (name, number) in new[] { ("paris", 10), ("lyon", 11), ("nice", 12), ("metz", 13), ("brest", 14) })
            gateway.ConnectTo(topology.AddSite(name, $"203.0.113.{number}", $"192.168.{number}.0/24"), topology.AddSecret($"{name}-psk"));
        var built = topology.Build();
        var text = MermaidDiagram.Render(built, built.AnalyzeReachability().Between("web", "lyon"));
        Assert.Contains("([\"lyon<br/>203.0.113.11\"])", text, StringComparison.Ordinal);
        Assert.Contains("4 sites<br/>paris, nice, metz, brest", text, StringComparison.Ordinal);
    }

    private static string Drawn(Model.Topology topology, string from, string to) =>
        MermaidDiagram.Render(topology, topology.AnalyzeReachability().Between(from, to));

    private static Model.Topology Example(string name, string line, string instead)
    {
        var text = File.ReadAllText(Repository.Folder("examples", $"{name}.cs"));
        return new SourceProgram(line.Length == 0 ? text : text.Replace(line, instead, StringComparison.Ordinal)).Completed("emit").Single();
    }

    [GeneratedRegex(@"^ +(?:subgraph )?(\w+)\(?\[""", RegexOptions.Multiline)]
    private static partial Regex Box();

    [GeneratedRegex(@"^  (\w+) (==>|==x|-\.->|-\.-x)\|""(?:answer )?(\d+)[^|]*\| (\w+)$", RegexOptions.Multiline)]
    private static partial Regex Way();
}
