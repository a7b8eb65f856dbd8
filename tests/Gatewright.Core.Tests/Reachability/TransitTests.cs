using Gatewright.Reachability;

namespace Gatewright.Core.Tests.Reachability;

/// <summary>
/// Outcomes that Azure's articles state about transit: peering and gateway transit (vpn-gateway-peering-gateway-transit, 2018-03-25), BGP
/// (vpn-gateway-vpn-faq, 2026-06-04), coexistence (how-to-configure-coexisting-gateway-portal, 2025-01-31), Route Server (expressroute-vpn-support,
/// 2021-10-01), Global Reach and circuits (expressroute-faqs, 2026-03-31; expressroute-about-virtual-network-gateways, 2026-09-05), forced tunnelling
/// (about-site-to-site-tunneling, 2025-03-31).
/// </summary>
public sealed class TransitTests
{
    private readonly TopologyBuilder topology = new("transit", Region.WestEurope);
    private readonly Dictionary<int, VirtualNetwork> networks = [];

    [Fact]
    public void What_is_answered_another_way_is_reached()
    {
        var topology = new TopologyBuilder("asymmetric", Region.WestEurope);
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("web", "10.0.1.0/24").WithGatewaySubnet("10.0.255.0/26");
        var office = topology.AddSite("office", "203.0.113.10").WithBgp(65010, "172.31.255.1").WithAnnouncedPrefixes("192.168.0.0/16");
        hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw2AZ).WithActiveActive().WithBgp(65515).ConnectTo(office, topology.AddSecret("psk"));
        hub.AddExpressRouteGateway("hub-er", ExpressRouteGatewaySku.ErGw1AZ).ConnectTo(
            topology.AddExpressRouteCircuit("circuit", "Equinix", "Amsterdam", Bandwidth.Mbps(500))
                .WithPrivatePeering(100, 65020, "172.31.0.0/30", "172.31.0.4/30").WithAnnouncedPrefixes("192.168.0.0/16"));
        var outcome = topology.Ask(office, hub);
        Assert.Equal(Verdict.Reached, outcome.Verdict);
        Assert.Equal("office > hub/hub-vpn/hub-vpn-to-office > hub/hub-vpn > hub/web", outcome.Way());
        Assert.Equal("hub/web > hub/hub-er/hub-er-to-circuit > circuit", Assert.Single(outcome.Replies).Way());
    }

    [Theory]
    [InlineData(443, Verdict.Unknown)]
    [InlineData(8443, Verdict.Unknown)]
    [InlineData(80, Verdict.Reached)]
    [InlineData(null, Verdict.Reached)]
    public void A_NAT_rule_for_a_single_port_leaves_that_port_open_and_nothing_else(int? port, Verdict expected)
    {
        var topology = new TopologyBuilder("ports", Region.WestEurope);
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/26");
        var (web, data) = (hub.AddSubnet("web", "10.0.1.0/24"), hub.AddSubnet("data", "10.0.2.0/24"));
        var office = topology.AddSite("office", "203.0.113.10", "192.168.0.0/24", "192.168.1.0/24");
        var vpn = hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw2AZ);
        vpn.ConnectTo(office, topology.AddSecret("psk")).WithNatRules(
            vpn.AddEgressNatRule("web", from: "10.0.1.4/32", to: "100.66.1.4/32").WithPortMapping(from: "8443", to: "443"));
        Assert.Equal(expected, topology.Reaches(office, web, port));
        Assert.Equal(Verdict.Reached, topology.Reaches(office, data, port));
        Assert.Equal(Verdict.Reached, topology.Reaches(web, office, port));
        Assert.All(topology.Ask(office, web, port).Doubts, doubt => Assert.Equal("what NAT rules for single ports of 'hub/hub-vpn' translate", doubt.What));
    }

    [Fact]
    public void A_classic_network_is_told_the_network_it_is_connected_to_and_no_other()
    {
        var topology = new TopologyBuilder("classic", Region.WestEurope);
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("web", "10.0.1.0/24").WithGatewaySubnet("10.0.255.0/26");
        var east = topology.AddVirtualNetwork("east", "10.1.0.0/16").WithSubnet("web", "10.1.1.0/24").WithGatewaySubnet("10.1.255.0/26");
        var classic = topology.AddClassicNetwork("classic", "203.0.113.40", "10.9.0.0/16");
        var vpn = hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ).WithBgp(65001);
        vpn.ConnectTo(classic, topology.AddSecret("classic-psk"));
        vpn.ConnectTo(east.AddVpnGateway("east-vpn", VpnGatewaySku.VpnGw1AZ).WithBgp(65002), topology.AddSecret("east-psk"));
        Assert.Equal(Verdict.Reached, topology.Reaches(classic, hub));
        Assert.Equal((Verdict.NotReached, Verdict.NotReached), (topology.Reaches(classic, east), topology.Reaches(east, classic)));
    }

    [Fact]
    public void A_spoke_reaches_sites_over_a_gateway_that_the_hub_lends_and_only_then()
    {
        var (hub, vpn) = Hub(1);
        var site = Joined(vpn, Site("office", "192.168.1.0/24"));
        var (borrower, other) = (Network(2), Network(3));
        hub.PeerWith(borrower).WithGatewayTransit();
        hub.PeerWith(other);
        Assert.Equal(Verdict.Reached, topology.Reaches(borrower, site));
        Assert.Equal(Verdict.Reached, topology.Reaches(site, borrower));
        Assert.Equal(Verdict.NotReached, topology.Reaches(other, site));
        Assert.Equal(Verdict.NotReached, topology.Reaches(site, other));
    }

    [Fact]
    public void Peering_is_not_transitive()
    {
        var (hub, _) = Hub(1);
        var (one, two) = (Network(2), Network(3));
        hub.PeerWith(one).WithGatewayTransit().WithForwardedTraffic();
        hub.PeerWith(two).WithGatewayTransit().WithForwardedTraffic();
        Assert.Equal(Verdict.NotReached, topology.Reaches(one, two));
        Assert.Equal(Verdict.Reached, topology.Reaches(one, hub));
    }

    [Fact]
    public void Spokes_reach_each_other_over_an_appliance_only_where_forwarded_traffic_is_taken()
    {
        var hub = Network(1);
        var table = topology.AddRouteTable("to-appliance").WithRoute("all", "10.0.0.0/8", NextHop.VirtualAppliance("10.1.1.4"));
        var spokes = new[] { 2, 3, 4 }.Select(number => topology.AddVirtualNetwork($"vnet{number}", $"10.{number}.0.0/16")).ToArray();
        foreach (var (spoke, number) in spokes.Zip([2, 3, 4]))
            spoke.AddSubnet("web", $"10.{number}.1.0/24").WithRouteTable(table);
        hub.PeerWith(spokes[0]).WithForwardedTraffic();
        hub.PeerWith(spokes[1]).WithForwardedTraffic();
        hub.PeerWith(spokes[2]);
        Assert.Equal(Verdict.Reached, topology.Reaches(spokes[0], spokes[1]));
        Assert.Equal(ObstacleKind.NotForwarded, topology.Ask(spokes[0], spokes[2]).Obstacles.Single().Kind);
        Assert.Equal(Verdict.Reached, topology.Reaches(spokes[0], spokes[2], certainty: Certainty.Possible));
    }

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    public void A_site_reaches_a_second_network_only_with_bgp_on_every_connection(bool onSite, bool between, bool reached)
    {
        var ((_, one), (far, two)) = (Hub(1), Hub(2));
        one.WithBgp(65101);
        if (between)
            two.WithBgp(65102);
        one.ConnectTo(two, topology.AddSecret("between"));
        var site = Joined(one, onSite ? BgpSite("office", 65201, "192.168.1.0/24") : Site("office", "192.168.1.0/24"));
        Assert.Equal(reached ? Verdict.Reached : Verdict.NotReached, topology.Reaches(site, far));
        Assert.Equal(Verdict.Reached, topology.Reaches(networks[1], far));
    }

    [Fact]
    public void Sites_with_bgp_reach_each_other_over_one_gateway_unless_they_have_one_ASN()
    {
        var (_, vpn) = Hub(1);
        vpn.WithBgp(65101);
        var (paris, lyon, twin) = (BgpSite("paris", 65201, "192.168.1.0/24"), BgpSite("lyon", 65202, "192.168.2.0/24"), BgpSite("twin", 65201, "192.168.3.0/24"));
        foreach (var site in new[] { paris, lyon, twin })
            Joined(vpn, site);
        Assert.Equal(Verdict.Reached, topology.Reaches(paris, lyon));
        Assert.Equal(Verdict.NotReached, topology.Reaches(paris, twin));
    }

    [Fact]
    public void Sites_without_bgp_reach_each_other_only_where_their_devices_know_more_than_Azure_tells()
    {
        var (_, vpn) = Hub(1);
        var (paris, lyon) = (Joined(vpn, Site("paris", "192.168.1.0/24")), Joined(vpn, Site("lyon", "192.168.2.0/24")));
        Assert.Equal(Verdict.NotReached, topology.Reaches(paris, lyon));
        Assert.Equal(Verdict.Reached, topology.Reaches(paris, lyon, certainty: Certainty.Possible));
    }

    [Fact]
    public void A_default_route_of_one_site_is_not_told_to_another()
    {
        var (_, vpn) = Hub(1);
        vpn.WithBgp(65101);
        Joined(vpn, BgpSite("headquarters", 65201, "0.0.0.0/0", "192.168.1.0/24"));
        var branch = Joined(vpn, BgpSite("branch", 65202, "192.168.2.0/24"));
        Assert.Equal(Verdict.NotReached, topology.Reaches(branch, null));
        Assert.Equal(Verdict.NotReached, topology.Reaches(networks[1], null));
    }

    [Fact]
    public void Peering_wins_over_a_tunnel_between_the_same_networks()
    {
        var ((near, one), (far, two)) = (Hub(1), Hub(2));
        one.ConnectTo(two, topology.AddSecret("between"));
        Assert.Equal("vnet1/web > vnet1/vpn1/vpn1-to-vpn2 > vnet2/vpn2 > vnet2/web", topology.Ask(near, far).Way());
        near.PeerWith(far);
        Assert.Equal("vnet1/web > vnet1/peering with vnet2 > vnet2/web", topology.Ask(near, far).Way());
    }

    [Fact]
    public void Of_one_prefix_over_both_ExpressRoute_wins_and_a_longer_one_wins_over_it()
    {
        var (hub, vpn) = Hub(1);
        var circuit = Circuit("amsterdam", 65301, "192.168.0.0/16");
        hub.AddExpressRouteGateway("er", ExpressRouteGatewaySku.ErGw1AZ).ConnectTo(circuit);
        vpn.WithActiveActive().WithBgp(65515);
        var office = Joined(vpn, BgpSite("office", 65201, "192.168.0.0/16", "192.168.7.0/24"));
        var answer = topology.Ask(hub, office);
        Assert.Equal(Verdict.Reached, answer.Verdict);
        Assert.Equal(
            ["vnet1/web > vnet1/er/er-to-amsterdam > amsterdam", "vnet1/web > vnet1/vpn1/vpn1-to-office > office"],
            answer.Arrivals.Select(arrival => arrival.Way()).Order(StringComparer.Ordinal));
        Assert.Equal("192.168.7.0/24", answer.Arrivals.Single(arrival => arrival.At is Model.SiteElement).Traffic.Destinations.ToString());
    }

    [Theory]
    [InlineData(true, 65515, true)]
    [InlineData(true, 65101, false)]
    [InlineData(false, 65515, false)]
    public void A_site_reaches_what_is_behind_a_circuit_only_with_a_route_server_and_Azures_ASN(bool hasServer, long asn, bool reached)
    {
        var (hub, vpn) = Hub(1);
        var circuit = Circuit("amsterdam", 65301, "172.20.0.0/16");
        hub.AddExpressRouteGateway("er", ExpressRouteGatewaySku.ErGw1AZ).ConnectTo(circuit);
        vpn.WithActiveActive().WithBgp(asn);
        var office = Joined(vpn, BgpSite("office", 65201, "192.168.1.0/24"));
        if (hasServer)
            hub.WithRouteServerSubnet("10.1.254.0/26").AddRouteServer("routes").WithBranchToBranch();
        Assert.Equal(reached ? Verdict.Reached : Verdict.NotReached, topology.Reaches(office, circuit));
        Assert.Equal(reached ? Verdict.Reached : Verdict.NotReached, topology.Reaches(circuit, office));
        Assert.Equal(hasServer ? Verdict.Reached : Verdict.NotReached, topology.Reaches(office, circuit, certainty: Certainty.Possible));
        Assert.Equal(Verdict.Reached, topology.Reaches(hub, circuit));
    }

    [Fact]
    public void Places_behind_two_circuits_reach_each_other_only_over_Global_Reach()
    {
        var hub = Network(1).WithGatewaySubnet("10.1.255.0/26");
        var (one, two) = (Circuit("amsterdam", 65301, "172.20.0.0/16"), Circuit("dublin", 65302, "172.21.0.0/16"));
        var gateway = hub.AddExpressRouteGateway("er", ExpressRouteGatewaySku.ErGw1AZ);
        gateway.ConnectTo(one);
        gateway.ConnectTo(two);
        Assert.Equal(Verdict.NotReached, topology.Reaches(one, two));
        one.ConnectTo(two, addressPrefix: "192.168.255.0/29");
        Assert.Equal(Verdict.Reached, topology.Reaches(one, two));
    }

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(false, false, false)]
    public void Networks_on_one_circuit_reach_each_other_where_both_gateways_take_such_traffic(bool first, bool second, bool reached)
    {
        var circuit = Circuit("amsterdam", 65301, "172.20.0.0/16");
        foreach (var (number, takes) in new[] { (1, first), (2, second) })
        {
            var gateway = Network(number).WithGatewaySubnet($"10.{number}.255.0/26").AddExpressRouteGateway($"er{number}", ExpressRouteGatewaySku.ErGw1AZ);
            gateway.ConnectTo(circuit);
            if (takes)
                gateway.WithRemoteNetworkTraffic();
        }

        Assert.Equal(reached ? Verdict.Reached : Verdict.NotReached, topology.Reaches(networks[1], networks[2]));
    }

    [Fact]
    public void A_default_site_takes_what_has_no_other_way_and_the_internet_is_left_no_more()
    {
        var (hub, vpn) = Hub(1);
        Assert.Equal(Verdict.Reached, topology.Reaches(hub, null));
        var site = Joined(vpn, Site("headquarters", "192.168.1.0/24"));
        vpn.WithDefaultSite(site);
        Assert.Equal(Verdict.NotReached, topology.Reaches(hub, null));
        Assert.Equal(Verdict.Reached, topology.Reaches(hub, site));
    }

    [Fact]
    public void A_table_without_gateway_routes_cuts_a_subnet_off_from_sites()
    {
        var hub = topology.AddVirtualNetwork("hub", "10.1.0.0/16").WithGatewaySubnet("10.1.255.0/27");
        var site = Joined(hub.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ), Site("office", "192.168.1.0/24"));
        var closed = hub.AddSubnet("closed", "10.1.1.0/24").WithRouteTable(topology.AddRouteTable("closed").WithoutGatewayRoutes());
        var open = hub.AddSubnet("open", "10.1.2.0/24");
        Assert.Equal(Verdict.NotReached, topology.Reaches(closed, site));
        Assert.Equal(Verdict.NotReached, topology.Reaches(site, closed));
        Assert.Equal(Verdict.Reached, topology.Reaches(open, site));
    }

    private VirtualNetwork Network(int number) =>
        networks[number] = topology.AddVirtualNetwork($"vnet{number}", $"10.{number}.0.0/16").WithSubnet("web", $"10.{number}.1.0/24");

    private (VirtualNetwork Network, VpnGateway Gateway) Hub(int number)
    {
        var network = Network(number).WithGatewaySubnet($"10.{number}.255.0/26");
        return (network, network.AddVpnGateway($"vpn{number}", VpnGatewaySku.VpnGw2AZ));
    }

    private Site Site(string name, string prefix) => topology.AddSite(name, "203.0.113.10", prefix);

    private Site BgpSite(string name, long asn, params Value<Cidr>[] announced) =>
        topology.AddSite(name, "203.0.113.11").WithBgp(asn, "192.168.255.254").WithAnnouncedPrefixes(announced);

    private Site Joined(VpnGateway gateway, Site site)
    {
        gateway.ConnectTo(site, topology.AddSecret($"{site.Element.Name}-psk"));
        return site;
    }

    private ExpressRouteCircuit Circuit(string name, long asn, string announced) =>
        topology.AddExpressRouteCircuit(name, "Equinix", "Amsterdam", Bandwidth.Mbps(500))
            .WithPrivatePeering(vlan: 100, asn, "172.31.0.0/30", "172.31.0.4/30").WithAnnouncedPrefixes(announced);
}
