using Gatewright.Rules;

namespace Gatewright.Tests.Rules;

/// <summary>Valid topologies that a rule once blamed, each beside the nearest one that it rightly blames.</summary>
public class ValidRuleTests
{
    private const string Ids = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.Network";

    private const string Patch = "{ \"properties\": {} }";

    private static RuleCases Cases { get; } = new()
    {
        // What exists is known only as far as the program says it.
        ["an existing site that speaks BGP with a gateway that doesn't"] = (it => it.Hub().ConnectTo(ExistingSite(it), it.AddSecret("psk")), ""),
        ["an existing site that speaks BGP over a connection that doesn't"] = (it => it.Hub().WithBgp(65515).ConnectTo(ExistingSite(it), it.AddSecret("psk")).WithoutBgp(), ""),
        ["an existing gateway of SKU Basic with clients"] = (it => Existing(it, VpnGatewaySku.Basic).AddPointToSite("172.16.0.0/24"), ""),
        ["an existing gateway of SKU Basic with clients over OpenVPN"] = (it => Existing(it, VpnGatewaySku.Basic).AddPointToSite("172.16.0.0/24").WithTunnelType(TunnelType.OpenVpn), "GW2016"),
        ["an existing gateway with a pool"] = (it => Existing(it, VpnGatewaySku.VpnGw2AZ).AddPointToSite("172.16.0.0/24").AddPool("staff", "172.17.0.0/24"), ""),
        ["an existing gateway with a user group"] = (it => Existing(it, VpnGatewaySku.VpnGw2AZ).AddPointToSite("172.16.0.0/24").AddPool("staff", "172.17.0.0/24").AddUserGroup("all", 1), ""),
        ["an existing GatewaySubnet as a subnet"] = (it => There(it).ExistingSubnet("GatewaySubnet", "10.0.255.0/27"), "(GW1102)"),
        ["an existing GatewaySubnet as a subnet beside a gateway"] = (it => { var there = There(it); there.ExistingSubnet("GatewaySubnet", "10.0.255.0/27"); there.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ); }, "GW1102"),
        ["a NAT rule at an existing gateway, whose connections exist, too"] = (it => Existing(it, VpnGatewaySku.VpnGw2AZ).AddIngressNatRule("in", "192.168.0.0/24", "100.64.0.0/24"), ""),
        ["a NAT rule at a gateway without connections"] = (it => it.Gateway("east", 1).AddIngressNatRule("in", "192.168.0.0/24", "100.64.0.0/24"), "(GW4201) (GW4210)"),

        // What a patch says no rule reads.
        ["a site whose prefixes are patched in"] = (it => it.Hub().ConnectTo(it.AddSite("paris", "203.0.113.10").WithBgp(65010, "192.168.10.254").WithArmPatch(Patch), it.AddSecret("psk")), ""),
        ["a Microsoft peering whose prefixes are patched in"] = (it => Near(it).AddMicrosoftPeering(200, 3356, "8.8.8.0/30", "8.8.8.4/30").WithRouteFilter(it.AddRouteFilter("filter").WithCommunities("12076:51002")).WithArmPatch(Patch), ""),
        ["a Microsoft peering without prefixes"] = (it => Near(it).AddMicrosoftPeering(200, 3356, "8.8.8.0/30", "8.8.8.4/30").WithRouteFilter(it.AddRouteFilter("filter").WithCommunities("12076:51002")), "GW8033"),
        ["a key that is patched in"] = (it => Foreign(it).WithArmPatch(Patch), ""),
        ["no key"] = (it => Foreign(it), "(GW8007)"),
        ["a key of Global Reach that is patched in"] = (it => ForeignReach(it).WithArmPatch(Patch), ""),
        ["no key of Global Reach"] = (it => ForeignReach(it), "(GW8058)"),

        // One thing that exists may have several handles.
        ["an existing subnet, twice"] = (it => { var there = There(it); there.ExistingSubnet("web", "10.0.1.0/24"); there.ExistingSubnet("Web", "10.0.1.0/24"); }, ""),
        ["an existing GatewaySubnet, twice"] = (it => There(it).WithGatewaySubnet("10.0.255.0/27").WithGatewaySubnet("10.0.255.0/27"), ""),
        ["a new GatewaySubnet and an existing one"] = (it => { var there = There(it); there.AddGatewaySubnet("10.0.254.0/27"); there.WithGatewaySubnet("10.0.255.0/27"); }, "GW1103"),
        ["an existing GatewaySubnet and a new one"] = (it => There(it).WithGatewaySubnet("10.0.255.0/27").AddGatewaySubnet("10.0.254.0/27"), "GW1103"),
        ["an existing subnet and a new one of its name"] = (it => { var there = There(it); there.ExistingSubnet("web", "10.0.1.0/24"); there.AddSubnet("Web", "10.0.2.0/24"); }, "GW0103"),
        ["an existing subnet, twice, and a new one of its name"] = (it => { var there = There(it); there.ExistingSubnet("web"); there.ExistingSubnet("web"); there.AddSubnet("web", "10.0.2.0/24"); }, "GW0103"),
        ["an existing Route Server, twice"] = (it => { var there = There(it); there.ExistingRouteServer($"{Ids}/virtualHubs/routes"); there.ExistingRouteServer($"{Ids}/virtualHubs/ROUTES"); }, ""),
        ["peers of an existing Route Server, told and told again"] = (it => { var there = There(it); Routes(there).WithBgpPeer("a", 65010, "10.0.1.4"); Routes(there).WithBgpPeer("A", 65010, "10.0.1.4"); }, ""),
        ["peers of one name at an existing Route Server"] = (it => { var there = There(it); Routes(there).AddBgpPeer("a", 65010, "10.0.1.4"); Routes(there).AddBgpPeer("A", 65010, "10.0.1.5"); }, "GW0103"),
        ["peers of one name at two Route Servers"] = (it => { Routes(There(it)).AddBgpPeer("a", 65010, "10.0.1.4"); it.ExistingVirtualNetwork($"{Ids}/virtualNetworks/other", "10.1.0.0/16").ExistingRouteServer($"{Ids}/virtualHubs/other").AddBgpPeer("a", 65010, "10.1.1.4"); }, ""),
        ["an existing Route Server, perhaps twice"] = (it => { var there = There(it); there.ExistingRouteServer($"{Ids}/virtualHubs/routes"); there.ExistingRouteServer(it.AddParameter<ResourceId>("routes")); }, ""),
        ["an existing Route Server, perhaps the first again"] = (it => { var there = There(it); there.ExistingRouteServer(it.AddParameter<ResourceId>("routes")); there.ExistingRouteServer($"{Ids}/virtualHubs/routes"); }, ""),
        ["a new Route Server and an existing one"] = (it => { var there = There(it); there.AddRouteServer("more"); there.ExistingRouteServer($"{Ids}/virtualHubs/routes"); }, "GW6502"),
        ["two existing Route Servers"] = (it => { var there = There(it); there.ExistingRouteServer($"{Ids}/virtualHubs/routes"); there.ExistingRouteServer($"{Ids}/virtualHubs/more"); }, "GW6502"),
        ["an existing Route Server and a new one"] = (it => { var there = There(it); there.ExistingRouteServer($"{Ids}/virtualHubs/routes"); there.AddRouteServer("more"); }, "GW6502"),

        // Other programs may say the rest.
        ["a private device that nothing connects to"] = (it => it.AddSite("paris", "192.168.10.1", "192.168.0.0/16"), "(GW4006)"),
        ["a private device"] = (it => it.Hub().ConnectTo(it.AddSite("paris", "192.168.10.1", "192.168.0.0/16"), it.AddSecret("psk")), "GW4006"),
        ["an IPv6 device that nothing connects to"] = (it => it.AddSite("paris", "2001:db8::1", "192.168.0.0/16"), "GW4006"),
        ["a route to the gateway in a network that stands alone"] = (it => Routed(it, it.AddVirtualNetwork("spoke", "10.1.0.0/16")), "(GW6101)"),
        ["a route to the gateway in two networks, one of them alone"] = (it =>
        {
            var spoke = it.AddVirtualNetwork("spoke", "10.2.0.0/16");
            spoke.PeerWith(it.AddVirtualNetwork("hub", "10.0.0.0/16"));
            var table = Routed(it, it.AddVirtualNetwork("alone", "10.1.0.0/16"));
            spoke.AddSubnet("web", "10.2.0.0/24").WithRouteTable(table);
        }, "GW6101"),
        ["a route to the gateway in a network that stands alone with another gateway"] = (it => { var spoke = it.AddVirtualNetwork("spoke", "10.1.0.0/16").WithGatewaySubnet("10.1.255.0/27"); spoke.AddExpressRouteGateway("spoke-er", ExpressRouteGatewaySku.ErGw1AZ); Routed(it, spoke); }, "GW6101"),
        ["clients of no group, who may be meant to stay out"] = (it => Grouped(it).AddUserGroup("staff", 1).WithEntraGroup("staff", "11111111-1111-1111-1111-111111111111"), "(GW7033)"),
        ["two groups of everyone else"] = (it => { var pool = Grouped(it); pool.AddUserGroup("staff", 1).WithEveryoneElse(); pool.AddUserGroup("guests", 2).WithEveryoneElse(); }, "GW7033"),
        ["a circuit whose provider configures what Global Reach runs over"] = (it => it.AddExpressRouteCircuit("near", "Equinix", "Amsterdam", Bandwidth.Gbps(1)).ConnectTo(Far(it), "192.168.8.0/29"), "(GW8056)"),

        // Many estates use one block in every network, which nobody reaches from another.
        ["a block in two networks that each have another"] = (it => Twice(it, ["10.0.0.0/16", "100.64.0.0/16"], ["10.1.0.0/16", "100.64.0.0/16"]), "(GW4105)"),
        ["a block that is all that one of two networks has"] = (it => Twice(it, ["10.0.0.0/16", "10.1.0.0/16"], ["10.1.0.0/16"]), "GW4105"),
        ["a block in two networks, one of which may have another"] = (it => Twice(it, ["10.0.0.0/16", "10.1.0.0/16"], ["10.1.0.0/16", it.AddParameter<Cidr>("block")]), "(GW4105)"),
        ["a block that an existing network has, too, which may have others"] = (it => Large(it).ConnectTo(Existing(it, VpnGatewaySku.VpnGw2AZ), it.AddSecret("psk")), "(GW4105)"),
        ["a block that an existing network has, too"] = (it => it.Hub().ConnectTo(Existing(it, VpnGatewaySku.VpnGw2AZ), it.AddSecret("psk")), "GW4105"),

        // All the rest overlaps nothing.
        ["a site for all the rest"] = (it => { var hub = Rest(it); hub.ConnectTo(it.AddSite("lyon", "203.0.113.20", "192.168.20.0/24"), it.AddSecret("lyon-psk")); }, ""),
        ["clients beside a site for both halves of the rest"] = (it => Rest(it, "0.0.0.0/1", "128.0.0.0/1").AddPointToSite("172.16.0.0/24").WithEntraId(), ""),
        ["clients in a quarter of all that a site has"] = (it => Rest(it, "128.0.0.0/2").AddPointToSite("172.16.0.0/24").WithEntraId(), "(GW7024)"),
        ["sites for one half of the rest each"] = (it => Rest(it, "0.0.0.0/1").ConnectTo(it.AddSite("lyon", "203.0.113.20", "128.0.0.0/1"), it.AddSecret("lyon-psk")), ""),
        ["two sites for all the rest"] = (it => { var hub = Rest(it); hub.ConnectTo(it.AddSite("lyon", "203.0.113.20", "0.0.0.0/0"), it.AddSecret("lyon-psk")); }, "(GW4004)"),
        ["a site in another's block"] = (it => { var hub = it.Hub(); hub.ConnectTo(it.AddSite("paris", "203.0.113.10", "192.168.0.0/16"), it.AddSecret("psk")); hub.ConnectTo(it.AddSite("lyon", "203.0.113.20", "192.168.20.0/24"), it.AddSecret("lyon-psk")); }, "(GW4004)"),
        ["clients beside a site for all the rest"] = (it => Rest(it).AddPointToSite("172.16.0.0/24").WithEntraId(), ""),
        ["a site that is translated beside one for all the rest"] = (it => { var hub = Rest(it); hub.ConnectTo(it.AddSite("lyon", "203.0.113.20", "10.0.1.0/24"), it.AddSecret("lyon-psk")).WithNatRules(hub.AddIngressNatRule("in", "10.0.1.0/24", "100.64.0.0/24"), hub.AddEgressNatRule("out", "10.0.0.0/16", "100.65.0.0/16")); }, ""),

        // Things that look alike and are apart.
        ["two addresses of one site in high-bandwidth mode"] = (it =>
        {
            var fast = Fast(it);
            fast.ConnectTo(it.AddSite("paris-1", "172.20.0.1", "192.168.0.0/16"), it.AddSecret("psk-1")).WithPrivateAddresses();
            fast.ConnectTo(it.AddSite("paris-2", "172.20.0.2", "192.168.0.0/16"), it.AddSecret("psk-2")).WithPrivateAddresses();
        }, ""),
        ["links of a circuit in a spoke that doesn't use the gateway"] = (it => { var hub = Joined(it); hub.PeerWith(it.AddVirtualNetwork("spoke", "172.31.0.0/16")).SideOf(hub).WithGatewayTransit(); }, ""),
        ["links of a circuit in a spoke that uses the gateway"] = (it => Joined(it).PeerWith(it.AddVirtualNetwork("spoke", "172.31.0.0/16")).WithGatewayTransit(), "GW8024 GW8024"),
        ["circuits that move to another gateway"] = (it => Moving(it, 4), "(GW1001)"),
        ["too many circuits that move to another gateway"] = (it => Moving(it, 5), "(GW1001) GW8002"),
        ["ten networks of a circuit, one of which moves to another gateway"] = (it => Many(it, 10), "(GW1001)"),
        ["eleven networks of a circuit, one of which moves to another gateway"] = (it => Many(it, 11), "GW8003 (GW1001)"),
        ["Global Reach beside a network that has nothing to do with it"] = (it => { it.AddVirtualNetwork("lab", "192.168.0.0/16"); Reach(it, Near(it)); }, "(GW8052)"),
        ["Global Reach beside a network that its circuit joins"] = (it => { var near = Near(it); it.AddVirtualNetwork("lab", "192.168.0.0/16"); Home(it, "192.168.0.0/16", "192.168.255.0/27").ConnectTo(near); Reach(it, near); }, "GW8052"),
        ["Global Reach where the circuit's own link is"] = (it => Near(it).ConnectTo(Far(it), "172.31.0.0/29"), "GW8052"),
        ["Global Reach where another circuit's link is"] = (it => { Near(it, "172.30.0"); Near(it, "172.31.0", "other").ConnectTo(Far(it), "172.30.0.0/29"); }, "(GW8052)"),
        ["Global Reach twice over one block"] = (it => { var near = Near(it); near.ConnectTo(Far(it), "192.168.8.0/29"); near.ConnectTo(Far(it, "172.29.2", "Dublin"), "192.168.8.0/29"); }, "GW8052"),
    };

    public static TheoryData<string> Names => Cases.Names;

    [Theory]
    [InlineData("172.16.0.0/25", "Gateway 'hub-vpn' takes 250 clients, and its pools have 160 addresses; a larger pool serves them all")]
    [InlineData("172.16.0.0/24", "")]
    public void Pools_of_groups_serve_clients_too(string pool, string expected)
    {
        var topology = new TopologyBuilder("test", Region.WestEurope);
        var clients = topology.Hub().AddPointToSite("172.20.0.0/27").WithEntraId();
        clients.AddPool("staff", pool).AddUserGroup("staff", 1).WithEveryoneElse();
        Assert.Equal(expected, string.Concat(topology.Check().Where(it => it.Rule.Id == "GW7026").Select(it => it.Message)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_valid_is_left_alone(string name) => Cases.Check(name);

    private static Site ExistingSite(TopologyBuilder topology) => topology.ExistingSite($"{Ids}/localNetworkGateways/paris").WithBgp(65010, "192.168.10.254");

    private static VirtualNetwork There(TopologyBuilder topology) => topology.ExistingVirtualNetwork(RuleCases.Network, "10.0.0.0/16");

    private static RouteServer Routes(VirtualNetwork network) => network.ExistingRouteServer($"{Ids}/virtualHubs/routes");

    private static VpnGateway Existing(TopologyBuilder topology, VpnGatewaySku sku) => There(topology).ExistingVpnGateway(RuleCases.Gateway, sku);

    private static void Twice(TopologyBuilder topology, Value<Cidr>[] west, Value<Cidr>[] east) =>
        topology.AddVirtualNetwork("west", west).WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("west-vpn", VpnGatewaySku.VpnGw1AZ)
            .ConnectTo(topology.AddVirtualNetwork("east", east).WithGatewaySubnet("10.1.255.0/27").AddVpnGateway("east-vpn", VpnGatewaySku.VpnGw1AZ),
                topology.AddSecret("psk"));

    private static VpnGateway Large(TopologyBuilder topology) =>
        topology.AddVirtualNetwork("hub", "10.0.0.0/16", "10.9.0.0/16").WithGatewaySubnet("10.9.255.0/27").AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw2AZ);

    private static VpnGateway Rest(TopologyBuilder topology) => Rest(topology, "0.0.0.0/0");

    private static VpnGateway Rest(TopologyBuilder topology, params Value<Cidr>[] blocks)
    {
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw2AZ);
        hub.ConnectTo(topology.AddSite("paris", "203.0.113.10", blocks), topology.AddSecret("psk"));
        return hub;
    }

    private static ClientPool Grouped(TopologyBuilder topology) => topology.Hub().AddPointToSite("172.16.0.0/24").WithEntraId().AddPool("staff",
        "172.17.0.0/24");

    private static ExpressRouteConnection Foreign(TopologyBuilder topology) =>
        Elsewhere(topology).AddExpressRouteGateway("hub-er", ExpressRouteGatewaySku.ErGw1AZ).ConnectTo(topology.ExistingExpressRouteCircuit(RuleCases.Circuit));

    private static GlobalReach ForeignReach(TopologyBuilder topology)
    {
        Elsewhere(topology);
        return Near(topology).In(topology.Groups[0]).ConnectTo(topology.ExistingExpressRouteCircuit(RuleCases.Circuit), "192.168.8.0/29");
    }

    private static VirtualNetwork Elsewhere(TopologyBuilder topology)
    {
        var group = topology.AddResourceGroup("rg").In(topology.ExistingSubscription("22222222-2222-2222-2222-222222222222"));
        return topology.AddVirtualNetwork("hub", "10.0.0.0/16").In(group).WithGatewaySubnet("10.0.255.0/27");
    }

    private static RouteTable Routed(TopologyBuilder topology, VirtualNetwork network)
    {
        var table = topology.AddRouteTable("routes").WithRoute("sites", "192.168.0.0/16", NextHop.VirtualNetworkGateway);
        network.AddSubnet("app", "10.1.0.0/24").WithRouteTable(table);
        return table;
    }

    private static ExpressRouteGateway Home(TopologyBuilder topology, Value<Cidr> block, Value<Cidr> gateways) =>
        topology.AddVirtualNetwork("home", block).WithGatewaySubnet(gateways).AddExpressRouteGateway("home-er", ExpressRouteGatewaySku.ErGw1AZ);

    private static VirtualNetwork Joined(TopologyBuilder topology)
    {
        topology.ExpressRoute("hub", 0, Region.WestEurope).ConnectTo(topology.Circuit("amsterdam", "Amsterdam", Bandwidth.Gbps(1)));
        return topology.Networks[0];
    }

    private static ExpressRouteCircuit Near(TopologyBuilder topology, string links = "172.31.0", string name = "near") =>
        Peered(topology, name, "Amsterdam", links);

    private static ExpressRouteCircuit Far(TopologyBuilder topology, string links = "172.29.1", string location = "London") =>
        Peered(topology, $"far-{location}", location, links);

    private static ExpressRouteCircuit Peered(TopologyBuilder topology, string name, string location, string links) =>
        topology.AddExpressRouteCircuit(name, "Equinix", location, Bandwidth.Gbps(1)).WithPrivatePeering(100, 65010, $"{links}.0/30", $"{links}.4/30");

    private static void Reach(TopologyBuilder topology, ExpressRouteCircuit near) => near.ConnectTo(Far(topology), "192.168.8.0/29");

    private static void Many(TopologyBuilder topology, int networks)
    {
        var circuit = Near(topology);
        for (var number = 0; number < networks; number++)
            topology.ExpressRoute($"hub-{number}", number, Region.WestEurope).ConnectTo(circuit);
        topology.Networks[0].ExistingExpressRouteGateway(RuleCases.Gateway, ExpressRouteGatewaySku.HighPerformance).ConnectTo(circuit).WithName("old");
    }

    private static void Moving(TopologyBuilder topology, int circuits)
    {
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/26");
        var old = hub.ExistingExpressRouteGateway(RuleCases.Gateway, ExpressRouteGatewaySku.HighPerformance);
        var gateway = hub.AddExpressRouteGateway("new-er", ExpressRouteGatewaySku.ErGw2AZ);
        for (var number = 0; number < circuits; number++)
        {
            var circuit = Near(topology, $"172.31.{number}", $"circuit-{number}");
            old.ConnectTo(circuit).WithName($"old-to-{number}");
            gateway.ConnectTo(circuit);
        }
    }

    private static VpnGateway Fast(TopologyBuilder topology)
    {
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").In(Region.UKSouth).WithGatewaySubnet("10.0.255.0/26");
        hub.AddExpressRouteGateway("hub-er", ExpressRouteGatewaySku.ErGw3AZ).ConnectTo(topology.Circuit("amsterdam", "Amsterdam",
            Bandwidth.Gbps(10))).WithFastPath();
        return hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw5AZ).WithActiveActive().WithPrivateAddresses().WithHighBandwidth();
    }
}
