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
        { "just the GatewaySubnet to an appliance", it => Routed(it, table => table.WithRoute("own", "10.0.255.0/27", NextHop.Appliance("10.0.1.4"))), "warning GW1109 routes" },
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

    [Fact]
    public void A_GatewaySubnet_may_still_be_said() =>
        Assert.Equal("", Judged.Findings(it => Vpn(it.AddVirtualNetwork("hub", "10.0.0.0/16")), "GW11", finished: false));

    [Fact]
    public void What_is_in_an_existing_network_need_not_be_said() =>
        Assert.Equal("", Judged.Findings(it => Vpn(it.ExistingVirtualNetwork($"{Ids}/virtualNetworks/hub", "10.0.0.0/16")), "GW11"));

    private static VpnGateway Vpn(VirtualNetwork network, string name = "vpn") => network.AddVpnGateway(name, VpnGatewaySku.VpnGw1AZ);

    private static void Existing(VirtualNetwork network, string name) =>
        network.ExistingVpnGateway($"{Ids}/virtualNetworkGateways/{name}", VpnGatewaySku.VpnGw1AZ);

    private static void Routed(VirtualNetwork network, Action<RouteTable> describe)
    {
        var table = network.Topology.AddRouteTable("routes");
        describe(table);
        network.AddGatewaySubnet("10.0.255.0/27").WithRouteTable(table);
    }
}
