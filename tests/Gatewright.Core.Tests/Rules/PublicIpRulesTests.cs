namespace Gatewright.Tests.Rules;

public sealed class PublicIpRulesTests
{
    private const string Address = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.Network/publicIPAddresses";

    public static TheoryData<string, Action<TopologyBuilder>, string> Cases => new()
    {
        { "two gateways", it => { var ip = it.AddPublicIp("ip"); Vpn(it, "a", "10.0.0.0/16").WithPublicIp(ip); Vpn(it, "b", "10.1.0.0/16").WithPublicIp(ip); }, "error GW2101 b/b-vpn" },
        { "dial-in shares", it => { var ip = it.AddPublicIp("ip"); Vpn(it).WithActiveActive(ip, it.AddPublicIp("ip-2")).AddPointToSite("172.16.0.0/24").WithPublicIp(ip); }, "error GW2101 hub/hub-vpn/PointToSite" },
        { "one that exists, twice", it => Vpn(it).WithActiveActive(it.ExistingPublicIp($"{Address}/ip"), it.ExistingPublicIp($"{Address}/IP")), "error GW2101 hub/hub-vpn" },
        { "ids known at deployment", it => Vpn(it).WithActiveActive(it.ExistingPublicIp(it.AddParameter<ResourceId>("a")), it.ExistingPublicIp(it.AddParameter<ResourceId>("b"))), "" },
        { "policy-based", it => { var ip = it.AddPublicIp("ip"); it.AddVirtualNetwork("old", "10.2.0.0/16").AddPolicyBasedVpnGateway("old-vpn").WithPublicIp(ip).WithPublicIp(it.AddPublicIp("ip-2")); }, "error GW2102 old/old-vpn" },
        { "three for two machines", it => Vpn(it).WithActiveActive(it.AddPublicIp("a"), it.AddPublicIp("b")).WithPublicIp(it.AddPublicIp("c")), "error GW2102 hub/hub-vpn" },
        { "third for dial-in", it => Vpn(it).WithActiveActive(it.AddPublicIp("a"), it.AddPublicIp("b")).AddPointToSite("172.16.0.0/24").WithPublicIp(it.AddPublicIp("c")), "" },
        { "address for dial-in alone", it => Vpn(it).AddPointToSite("172.16.0.0/24").WithPublicIp(it.AddPublicIp("c")), "error GW2102 hub/hub-vpn/PointToSite" },
        { "zone beside all", it => Vpn(it).WithActiveActive(it.AddPublicIp("a").WithZones(1), it.AddPublicIp("b")), "error GW2103 hub/hub-vpn" },
        { "zones in another order", it => Vpn(it).WithActiveActive(it.AddPublicIp("a").WithZones(3, 2, 1), it.AddPublicIp("b").WithZones(1, 2, 3)), "" },
        { "zone known at deployment", it => Vpn(it).WithActiveActive(it.AddPublicIp("a").WithZones(it.AddParameter<int>("zone")), it.AddPublicIp("b").WithZones(1)), "" },
        { "existing of unknown zones", it => Vpn(it).WithActiveActive(it.ExistingPublicIp($"{Address}/a"), it.AddPublicIp("b").WithZones(1)), "" },
        { "no zones on Basic", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").AddVpnGateway("vpn", VpnGatewaySku.Basic).WithPublicIp(it.AddPublicIp("a").WithoutZones()), "" },
        { "no zones in a new region", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").In("marswest").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ).WithPublicIp(it.AddPublicIp("a").WithoutZones()), "warning GW2104 a" },
        { "no zones in a region known at deployment", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").In(Region.OfResourceGroup).AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ).WithPublicIp(it.AddPublicIp("a").WithoutZones()), "" },
        { "zones in a new region", it => it.AddPublicIp("a").In("marswest").WithZones(1), "" },
        { "zone 4", it => it.AddPublicIp("a").WithZones(4), "error GW2106 a" },
        { "zone twice", it => it.AddPublicIp("a").WithZones(1, 1), "error GW2106 a" },
        { "zones and none", it => it.AddPublicIp("a").WithZones(1).WithoutZones(), "error GW2106 a" },
        { "labels of one region", it => { it.AddPublicIp("a").WithDnsLabel("contoso"); it.AddPublicIp("b").WithDnsLabel("contoso"); it.AddPublicIp("c").WithDnsLabel("contoso"); }, "error GW2110 b; error GW2110 c" },
        { "labels without case", it => { it.AddPublicIp("a").WithDnsLabel("contoso"); it.AddPublicIp("b").WithDnsLabel("Contoso"); }, "error GW2109 b; error GW2110 b" },
        { "two labels", it => { it.AddPublicIp("a").WithDnsLabel("contoso"); it.AddPublicIp("b").WithDnsLabel("fabrikam"); it.AddPublicIp("c"); it.AddPublicIp("d"); }, "" },
        { "labels of two regions", it => { it.AddPublicIp("a").WithDnsLabel("contoso"); it.AddPublicIp("b").WithDnsLabel("contoso").In(Region.NorthEurope); }, "" },
        { "labels of a region known at deployment", it => { it.AddPublicIp("a").WithDnsLabel("contoso").In(Region.OfResourceGroup); it.AddPublicIp("b").WithDnsLabel("contoso").In(Region.OfResourceGroup); }, "" },
        { "label known at deployment", it => { var label = it.AddParameter<Text>("label"); it.AddPublicIp("a").WithDnsLabel(label); it.AddPublicIp("b").WithDnsLabel(label); }, "" },
        { "label of one that exists", it => { it.ExistingPublicIp($"{Address}/a").WithDnsLabel("contoso").In(Region.WestEurope); it.ExistingPublicIp($"{Address}/a").WithDnsLabel("contoso").In(Region.WestEurope); }, "" },
        { "Route Server after a gateway", it => { var ip = it.AddPublicIp("ip"); Vpn(it).WithPublicIp(ip); Server(it).WithPublicIp(ip); }, "error GW2111 routes/routes-rs" },
        { "Route Server before a gateway", it => { var ip = it.AddPublicIp("ip"); Server(it).WithPublicIp(ip); Vpn(it).WithPublicIp(ip); }, "error GW2111 hub/hub-vpn" },
        { "two Route Servers", it => { var ip = it.AddPublicIp("ip"); Server(it).WithPublicIp(ip); Server(it, "other").WithPublicIp(ip); }, "error GW2111 other/other-rs" },
        { "Route Server and two gateways", it => { var ip = it.AddPublicIp("ip"); Vpn(it, "a", "10.0.0.0/16").WithPublicIp(ip); Vpn(it, "b", "10.1.0.0/16").WithPublicIp(ip); Server(it).WithPublicIp(ip); }, "error GW2101 b/b-vpn; error GW2111 routes/routes-rs" },
        { "Route Server and an existing one", it => { Vpn(it).WithPublicIp(it.ExistingPublicIp($"{Address}/ip")); Server(it).WithPublicIp(it.ExistingPublicIp($"{Address}/IP")); }, "error GW2111 routes/routes-rs" },
        { "Route Server of its own", it => { Vpn(it).WithPublicIp(it.AddPublicIp("a")); Server(it).WithPublicIp(it.AddPublicIp("b")); Server(it, "made"); }, "" },
        { "Route Server beside a NAT gateway is told there", it => { var ip = it.AddPublicIp("ip"); Server(it).WithPublicIp(ip); it.AddNatGateway("out").WithPublicIps(ip); }, "" },
        { "Route Server after a NAT gateway is told there", it => { var ip = it.AddPublicIp("ip"); it.AddNatGateway("out").WithPublicIps(ip); Server(it).WithPublicIp(ip); }, "" },
        { "Route Server elsewhere", it => Server(it).WithPublicIp(it.AddPublicIp("ip").In(Region.NorthEurope)), "error GW2112 routes/routes-rs" },
        { "Route Server in a region known at deployment", it => it.AddVirtualNetwork("routes", "10.5.0.0/16").In(Region.OfResourceGroup).AddRouteServer("rs").WithPublicIp(it.AddPublicIp("ip").In(Region.NorthEurope)), "" },
        { "Route Server with an existing address", it => Server(it).WithPublicIp(it.ExistingPublicIp($"{Address}/ip")), "" },
        { "region of the group", it => Vpn(it).WithPublicIp(it.AddPublicIp("a").In(it.AddResourceGroup("rg").In(Region.NorthEurope))), "error GW2107 hub/hub-vpn" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Public_addresses_are_judged(string name, Action<TopologyBuilder> describe, string expected) =>
        Assert.Equal((name, expected), (name, Judged.Findings(describe, "GW21")));

    [Fact]
    public void An_address_of_a_NAT_gateway_serves_no_Route_Server()
    {
        Assert.Equal("error GW2204 out",
            Judged.Findings(it => { var ip = it.AddPublicIp("ip"); Server(it).WithPublicIp(ip); it.AddNatGateway("out").WithPublicIps(ip); }, "GW22"));
        Assert.Equal("error GW2204 routes/routes-rs",
            Judged.Findings(it => { var ip = it.AddPublicIp("ip"); it.AddNatGateway("out").WithPublicIps(ip); Server(it).WithPublicIp(ip); }, "GW22"));
        Assert.Equal("error GW2204 out",
            Judged.Findings(it => { var (ip, other) = (it.AddPublicIp("ip"), it.AddPublicIp("other")); it.AddNatGateway("out").WithPublicIps(ip, other, ip); },
            "GW22"));
    }

    [Fact]
    public void A_network_with_a_Route_Server_and_addresses_with_labels_may_still_be_put_elsewhere() =>
        Assert.Equal("", Judged.Findings(
            it =>
            {
                it.AddPublicIp("a").WithDnsLabel("contoso");
                it.AddPublicIp("b").WithDnsLabel("contoso");
                Server(it).WithPublicIp(it.AddPublicIp("c").In(Region.NorthEurope));
            },
            "GW21",
            finished: false));

    [Fact]
    public void A_gateway_may_still_become_active_active() =>
        Assert.Equal("", Judged.Findings(it => Vpn(it).WithPublicIp(it.AddPublicIp("a")).WithPublicIp(it.AddPublicIp("b")), "GW21", finished: false));

    [Fact]
    public void A_network_may_still_be_put_into_another_region() =>
        Assert.Equal("", Judged.Findings(it => Vpn(it).WithPublicIp(it.AddPublicIp("a").In(Region.NorthEurope).WithoutZones()), "GW21", finished: false));

    private static RouteServer Server(TopologyBuilder topology, string name = "routes") =>
        topology.AddVirtualNetwork(name, "10.5.0.0/16").AddRouteServer($"{name}-rs");

    private static VpnGateway Vpn(TopologyBuilder topology, string name = "hub", string space = "10.0.0.0/16") =>
        topology.AddVirtualNetwork(name, space).AddVpnGateway($"{name}-vpn", VpnGatewaySku.VpnGw1AZ);
}
