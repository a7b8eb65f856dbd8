namespace Gatewright.Tests.Rules;

public sealed class GatewayRulesTests
{
    private const string Ids = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.Network";

    public static TheoryData<string, Action<VirtualNetwork>, string> Gateways => new()
    {
        { "one of each", it => { Vpn(it); it.AddExpressRouteGateway("er", ExpressRouteGatewaySku.ErGw1AZ); }, "" },
        { "policy-based beside route-based", it => { Vpn(it); it.AddPolicyBasedVpnGateway("old"); }, "error GW1001 hub/old" },
        { "three", it => { Vpn(it, "a"); Vpn(it, "b"); Vpn(it, "c"); }, "error GW1001 hub/b; error GW1001 hub/c" },
        { "migration", it => { it.ExistingExpressRouteGateway($"{Ids}/virtualNetworkGateways/old", ExpressRouteGatewaySku.Standard); it.AddExpressRouteGateway("er", ExpressRouteGatewaySku.ErGw1AZ); }, "warning GW1001 hub/er" },
        { "beside an existing one", it => { it.ExistingVpnGateway($"{Ids}/virtualNetworkGateways/old", VpnGatewaySku.Basic); Vpn(it); }, "error GW1001 hub/vpn" },
        { "one that exists twice", it => { Existing(it, "vpn"); Existing(it, "VPN"); }, "" },
        { "two that exist", it => { Existing(it, "vpn"); Existing(it, "vpn-2"); }, "error GW1001 hub/vpn-2" },
        { "generation 1 of VpnGw4", it => it.AddVpnGateway("vpn", VpnGatewaySku.VpnGw4AZ).WithGeneration(VpnGatewayGeneration.Generation1), "error GW1002 hub/vpn" },
        { "generation 1 of VpnGw3", it => it.AddVpnGateway("vpn", VpnGatewaySku.VpnGw3AZ).WithGeneration(VpnGatewayGeneration.Generation1), "" },
        { "generation 2 of Basic", it => it.AddVpnGateway("vpn", VpnGatewaySku.Basic).WithGeneration(VpnGatewayGeneration.Generation2), "error GW1002 hub/vpn" },
        { "600 blocks", it => Vpn(Network(it, 599)), "" },
        { "601 blocks", it => Vpn(Network(it, 600)), "error GW1013 hub/vpn" },
        { "601 blocks at an existing gateway", it => Existing(Network(it, 600), "vpn"), "error GW1013 hub/vpn" },
        { "windows at one time", it => Windows(it, 22, 6, "UTC", 22, 6, "utc"), "information GW1014 hub/er" },
        { "windows at two hours", it => Windows(it, 22, 6, "UTC", 4, 6, "UTC"), "" },
        { "windows in two time zones", it => Windows(it, 22, 6, "UTC", 22, 6, "Tokyo Standard Time"), "" },
        { "windows of two lengths", it => Windows(it, 22, 6, "UTC", 22, 5, "UTC"), "" },
        { "a window at an hour known at deployment", it => { var hour = it.Topology.AddParameter<int>("hour"); Windows(it, hour, 6, "UTC", hour, 6, "UTC"); }, "" },
        { "a window of a length known at deployment", it => { var hours = it.Topology.AddParameter<int>("hours"); Windows(it, 22, hours, "UTC", 22, hours, "UTC"); }, "" },
        { "a window in a time zone known at deployment", it => { var zone = it.Topology.AddParameter<Text>("zone"); Windows(it, 22, 6, zone, 22, 6, zone); }, "" },
        { "one window", it => { it.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ).WithMaintenanceWindow(22, 6, "UTC"); it.AddExpressRouteGateway("er", ExpressRouteGatewaySku.ErGw1AZ); }, "" },
        { "deferred SKU", it => it.AddVpnGateway("vpn", new Value<VpnGatewaySku>.Deferred("sku")).WithGeneration(VpnGatewayGeneration.Generation2), "" },
    };

    public static TheoryData<string, Action<VirtualNetwork>, string> GatewaySubnets => new()
    {
        { "no gateway, no subnet", _ => { }, "" },
        { "said in other letters", it => Vpn(it.WithSubnet("gatewaysubnet", "10.0.255.0/27")), "error GW1102 hub/gatewaysubnet" },
        { "said in other letters, no gateway", it => it.WithSubnet("gatewaysubnet", "10.0.255.0/27"), "warning GW1102 hub/gatewaysubnet" },
        { "may be a subnet named at deployment", it => Vpn(it.WithSubnet(it.Topology.AddParameter<Name>("name"), "10.0.255.0/27")), "" },
        { "two gateways, one finding", it => { Vpn(it); it.AddExpressRouteGateway("er", ExpressRouteGatewaySku.ErGw1AZ); }, "error GW1101 hub/vpn" },
        { "/29 for Basic", it => it.WithGatewaySubnet("10.0.255.0/29").AddVpnGateway("vpn", VpnGatewaySku.Basic), "" },
        { "/28 for VpnGw1AZ", it => Vpn(it.WithGatewaySubnet("10.0.255.0/28")), "warning GW1105 hub/GatewaySubnet" },
        { "/29 for VpnGw1AZ", it => Vpn(it.WithGatewaySubnet("10.0.255.0/29")), "warning GW1105 hub/GatewaySubnet" },
        { "/28 for a SKU known at deployment", it => it.WithGatewaySubnet("10.0.255.0/28").AddVpnGateway("vpn", new Value<VpnGatewaySku>.Deferred("sku")), "" },
        { "/28 without a gateway", it => it.WithGatewaySubnet("10.0.255.0/28"), "" },
        { "/28 for ExpressRoute", it => it.WithGatewaySubnet("10.0.255.0/28").AddExpressRouteGateway("er", ExpressRouteGatewaySku.ErGw1AZ), "error GW1105 hub/GatewaySubnet" },
        { "/28 for both", it => { Vpn(it.WithGatewaySubnet("10.0.255.0/28")); it.AddExpressRouteGateway("er", ExpressRouteGatewaySku.ErGw1AZ); }, "error GW1105 hub/GatewaySubnet" },
        { "two of /28", it => Vpn(it.WithGatewaySubnet("10.0.255.0/28", "10.0.254.0/28")), "" },
        { "/28 and one known at deployment", it => Vpn(it.WithGatewaySubnet("10.0.255.0/28", it.Topology.AddParameter<Cidr>("more"))), "" },
        { "/28 and IPv6", it => Vpn(it.WithGatewaySubnet("10.0.255.0/28", "fd00:db8::/64")), "warning GW1105 hub/GatewaySubnet" },
        { "/30 alone is reported", it => Vpn(it.WithGatewaySubnet("10.0.255.0/30")), "error GW1104 hub/GatewaySubnet" },
        { "three", it => it.WithGatewaySubnet("10.0.255.0/27").WithGatewaySubnet("10.0.254.0/27").WithGatewaySubnet("10.0.253.0/27"), "error GW1103 hub/GatewaySubnet; error GW1103 hub/GatewaySubnet" },
        { "default route for IPv6", it => Routed(it, table => table.WithRoute("all", "::/0", NextHop.None)), "" },
        { "wider than the network", it => Routed(it, table => table.WithRoute("all", "10.0.0.0/8", NextHop.None)), "" },
        { "just the GatewaySubnet to an appliance", it => Routed(it, table => table.WithRoute("own", "10.0.255.0/27", NextHop.VirtualAppliance("10.0.1.4"))), "warning GW1109 routes" },
        { "more exact to none", it => Routed(it, table => table.WithRoute("all", "10.0.0.0/16", NextHop.VirtualNetwork).WithRoute("own", "10.0.255.0/24", NextHop.None)), "error GW1109 routes" },
        { "beside the GatewaySubnet", it => Routed(it, table => table.WithRoute("web", "10.0.1.0/24", NextHop.None)), "" },
        { "with a destination known at deployment", it => Routed(it, table => table.WithRoute("all", "10.0.0.0/16", NextHop.None).WithRoute("own", it.Topology.AddParameter<AddressPrefix>("own"), NextHop.VirtualNetwork)), "" },
    };

    [Theory]
    [MemberData(nameof(Gateways))]
    public void Gateways_are_judged(string name, Action<VirtualNetwork> describe, string expected) =>
        Assert.Equal((name, expected), (name, Judged.Findings(it => describe(it.AddVirtualNetwork("hub", "10.0.0.0/16")), "GW10")));

    [Theory]
    [MemberData(nameof(GatewaySubnets))]
    public void GatewaySubnets_are_judged(string name, Action<VirtualNetwork> describe, string expected) =>
        Assert.Equal((name, expected), (name, Judged.Findings(it => describe(it.AddVirtualNetwork("hub", "10.0.0.0/16")), "GW11")));

    [Theory]
    [InlineData("uses its gateways", "error GW1013 hub/hub-vpn")]
    [InlineData("may use its gateways", "")]
    [InlineData("wants its gateways", "")]
    [InlineData("is peered", "")]
    [InlineData("is peered in part", "")]
    [InlineData("lends its own", "")]
    public void What_networks_with_many_blocks_add_is_counted_if_they_use_the_gateways(string what, string expected)
    {
        void Describe(TopologyBuilder it)
        {
            var hub = it.Hub().Network;
            var spoke = Network(it.AddVirtualNetwork("one", "172.16.0.0/16"), 600, "spoke");
            var peering = what == "lends its own" ? spoke.PeerWith(hub).WithGatewayTransit() : hub.PeerWith(spoke);
            if (what is "uses its gateways")
                peering.WithGatewayTransit();
            else if (what is "may use its gateways")
                peering.SideOf(hub).WithGatewayTransit();
            else if (what is "wants its gateways")
                peering.SideOf(spoke).WithRemoteGateways();
            else if (what is "is peered in part")
                peering.WithGatewayTransit().WithOnlySubnets(spoke.AddSubnet("web", "11.0.0.0/25"));
        }

        Assert.Equal(expected, Judged.Findings(Describe, "GW1013"));
        Assert.Equal("", Judged.Findings(Describe, "GW1013", finished: false));
    }

    [Fact]
    public void A_network_that_is_peered_twice_counts_once() =>
        Assert.Equal("", Judged.Findings(
            it =>
            {
                var hub = it.Hub().Network;
                var spoke = Network(it.AddVirtualNetwork("one", "172.16.0.0/16"), 300, "spoke");
                hub.PeerWith(spoke).WithGatewayTransit();
                hub.PeerWith(spoke).WithGatewayTransit();
            },
            "GW1013"));

    [Fact]
    public void A_network_that_is_peered_with_itself_counts_once() =>
        Assert.Equal("", Judged.Findings(
            it =>
            {
                var network = Network(it.AddVirtualNetwork("one", "172.16.0.0/16"), 300);
                Vpn(network);
                network.PeerWith(network).WithGatewayTransit();
            },
            "GW1013"));

    [Fact]
    public void A_GatewaySubnet_may_still_be_said() =>
        Assert.Equal("", Judged.Findings(it => Vpn(it.AddVirtualNetwork("hub", "10.0.0.0/16")), "GW11", finished: false));

    [Fact]
    public void What_is_in_an_existing_network_need_not_be_said() =>
        Assert.Equal("", Judged.Findings(it => Vpn(it.ExistingVirtualNetwork($"{Ids}/virtualNetworks/hub", "10.0.0.0/16")), "GW11"));

    private static VpnGateway Vpn(VirtualNetwork network, string name = "vpn") => network.AddVpnGateway(name, VpnGatewaySku.VpnGw1AZ);

    /// <summary>A network of so many blocks besides its first.</summary>
    private static VirtualNetwork Network(VirtualNetwork beside, int blocks, string name = "hub")
    {
        Value<Cidr> space = "11.0.0.0/8";
        return beside.Topology.AddVirtualNetwork(name, [.. Enumerable.Range(0, blocks).Select(number => space.Subnet(24, number)), "172.31.0.0/16"]);
    }

    private static void Windows(VirtualNetwork network, Value<int> hour, Value<int> hours, Value<Text> zone, Value<int> otherHour, Value<int> otherHours,
        Value<Text> otherZone)
    {
        network.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ).WithMaintenanceWindow(hour, hours, zone);
        network.AddExpressRouteGateway("er", ExpressRouteGatewaySku.ErGw1AZ).WithMaintenanceWindow(otherHour, otherHours, otherZone);
    }

    private static void Existing(VirtualNetwork network, string name) =>
        network.ExistingVpnGateway($"{Ids}/virtualNetworkGateways/{name}", VpnGatewaySku.VpnGw1AZ);

    private static void Routed(VirtualNetwork network, Action<RouteTable> describe)
    {
        var table = network.Topology.AddRouteTable("routes");
        describe(table);
        network.AddGatewaySubnet("10.0.255.0/27").WithRouteTable(table);
    }
}
