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
        { "region of the group", it => Vpn(it).WithPublicIp(it.AddPublicIp("a").In(it.AddResourceGroup("rg").In(Region.NorthEurope))), "error GW2107 hub/hub-vpn" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Public_addresses_are_judged(string name, Action<TopologyBuilder> describe, string expected) =>
        Assert.Equal((name, expected), (name, Judged.Findings(describe, "GW21")));

    [Fact]
    public void A_gateway_may_still_become_active_active() =>
        Assert.Equal("", Judged.Findings(it => Vpn(it).WithPublicIp(it.AddPublicIp("a")).WithPublicIp(it.AddPublicIp("b")), "GW21", finished: false));

    [Fact]
    public void A_network_may_still_be_put_into_another_region() =>
        Assert.Equal("", Judged.Findings(it => Vpn(it).WithPublicIp(it.AddPublicIp("a").In(Region.NorthEurope).WithoutZones()), "GW21", finished: false));

    private static VpnGateway Vpn(TopologyBuilder topology, string name = "hub", string space = "10.0.0.0/16") =>
        topology.AddVirtualNetwork(name, space).AddVpnGateway($"{name}-vpn", VpnGatewaySku.VpnGw1AZ);
}
