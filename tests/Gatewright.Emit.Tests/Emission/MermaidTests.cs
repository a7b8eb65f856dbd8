using System.Text.RegularExpressions;
using Gatewright.Emit;

namespace Gatewright.Tests.Emission;

/// <summary>What a diagram folds and groups, and the forms that it keeps to.</summary>
public sealed partial class MermaidTests
{
    [Fact]
    public void Spokes_that_are_connected_alike_are_one_box_with_the_block_that_they_fill()
    {
        Assert.Contains("""
              n3["8 spokes<br/>spoke-1 to<br/>spoke-8<br/>10.10.16.0/20"]
              n3 -.-|"peering, gateway transit"| n1

            """, Drawn(HubAndSpokes(8)), StringComparison.Ordinal);
        Assert.Contains("n3[\"5 spokes<br/>spoke-1, spoke-2, spoke-3, spoke-4, spoke-5<br/>10.10.16.0/23 to<br/>10.10.24.0/23\"]", Drawn(HubAndSpokes(5)), StringComparison.Ordinal);
    }

    [Fact]
    public void Three_spokes_are_three_boxes() => Assert.Equal(3, Regex.Count(Drawn(HubAndSpokes(3)), @"\bn\d\[""spoke-\d"));

    [Fact]
    public void A_spoke_that_is_connected_otherwise_keeps_its_box()
    {
        var topology = HubAndSpokes(8);
        var own = topology.AddVirtualNetwork("own", "10.99.0.0/16");
        var hub = topology.AddVirtualNetwork("edge", "10.98.0.0/16");
        own.PeerWith(hub);
        Assert.Contains("[\"own<br/>10.99.0.0/16\"]", Drawn(topology), StringComparison.Ordinal);
    }

    [Fact]
    public void Spokes_of_two_regions_are_two_boxes_in_the_boxes_of_the_regions()
    {
        var topology = HubAndSpokes(4);
        var far = topology.AddVirtualNetwork("far", "10.64.0.0/16").In(Region.NorthEurope);
        for (var number = 1; number <= 4; number++)
            far.PeerWith(topology.AddVirtualNetwork($"far-{number}", $"10.{64 + number}.0.0/16").In(Region.NorthEurope));
        Assert.Equal("""
            flowchart LR
              subgraph r1["westeurope"]
                subgraph n1["hub, 10.10.0.0/20"]
                  n2["hub-vpn<br/>VpnGw1AZ"]
                end
                n3["4 spokes<br/>spoke-1, spoke-2, spoke-3, spoke-4<br/>10.10.16.0/21"]
              end
              subgraph r2["northeurope"]
                n4["far<br/>10.64.0.0/16"]
                n5["4 spokes<br/>far-1, far-2, far-3, far-4<br/>10.65.0.0/16 to<br/>10.68.0.0/16"]
              end
              n3 -.-|"peering, gateway transit"| n1
              n5 -.-|"peering"| n4

            """, Drawn(topology));
    }

    [Fact]
    public void Sites_that_are_connected_alike_are_one_box()
    {
        var topology = new TopologyBuilder("contoso", Region.WestEurope);
        var gateway = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ);
        foreach (var (name, number) in new[] { ("paris", 10), ("lyon", 11), ("nice", 12), ("metz", 13) })
            gateway.ConnectTo(topology.AddSite(name, $"203.0.113.{number}", $"192.168.{number}.0/24"), topology.AddSecret($"{name}-psk"));
        Assert.Contains("n3([\"4 sites<br/>paris, lyon, nice, metz\"])\n  n2 <-->|\"IPsec\"| n3\n", Drawn(topology), StringComparison.Ordinal);
    }

    [Fact]
    public void Addresses_that_only_the_deployment_knows_are_left_out_of_a_folded_box()
    {
        var topology = new TopologyBuilder("contoso", Region.WestEurope);
        for (var number = 1; number <= 4; number++)
            topology.AddVirtualNetwork($"n{number}", topology.AddParameter<Cidr>($"space{number}"));
        Assert.Equal("flowchart LR\n  n1[\"4 networks<br/>n1, n2, n3, n4\"]\n", Drawn(topology));
    }

    [Fact]
    public void A_thousand_spokes_stay_within_Mermaids_limits()
    {
        var topology = new TopologyBuilder("contoso", Region.WestEurope);
        foreach (var (prefix, hub) in new[] { ("a", topology.AddVirtualNetwork("one", "10.0.0.0/16")), ("b", topology.AddVirtualNetwork("two", "10.1.0.0/16")) })
        {
            for (var number = 0; number < 500; number++)
                hub.PeerWith(topology.AddVirtualNetwork($"{prefix}-{number:000}", $"10.{2 + number / 250}.{number % 250}.0/24"));
        }

        var (text, lines) = MermaidDiagram.Draw(topology.Build());
        Assert.Equal(2, lines);
        Assert.InRange(text.Length, 1, 500);
    }

    /// <summary>Mermaid 11.17 leaves out a line that begins at a box with others in it and has an arrow there.</summary>
    [Theory]
    [MemberData(nameof(ExampleTests.Names), MemberType = typeof(ExampleTests))]
    public void No_line_has_an_arrow_where_it_begins_at_a_subgraph(string name)
    {
        var text = File.ReadAllText(Repository.Folder("tests", "Gatewright.Emit.Tests", "Emission", "Snapshots", $"{name}.mmd"));
        var subgraphs = Subgraph().Matches(text).Select(it => it.Groups[1].Value).ToHashSet();
        Assert.NotEmpty(subgraphs);
        Assert.DoesNotContain(Arrow().Matches(text), line => subgraphs.Contains(line.Groups[1].Value));
        Assert.DoesNotContain(Subgraph().Matches(text), title => title.Value.Contains("<br/>", StringComparison.Ordinal));
    }

    private static TopologyBuilder HubAndSpokes(int spokes)
    {
        var topology = new TopologyBuilder("contoso", Region.WestEurope);
        var hub = topology.AddVirtualNetwork("hub", "10.10.0.0/20").WithGatewaySubnet("10.10.15.0/27");
        hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ);
        for (var number = 1; number <= spokes; number++)
            hub.PeerWith(topology.AddVirtualNetwork($"spoke-{number}", $"10.10.{14 + 2 * number}.0/23")).WithGatewayTransit();
        return topology;
    }

    private static string Drawn(TopologyBuilder topology) => MermaidDiagram.Render(topology.Build());

    [GeneratedRegex(@"^ *subgraph (\w+)\[.*\]$", RegexOptions.Multiline)]
    private static partial Regex Subgraph();

    [GeneratedRegex(@"^  (\w+) <", RegexOptions.Multiline)]
    private static partial Regex Arrow();
}
