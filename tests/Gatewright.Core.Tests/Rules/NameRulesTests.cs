namespace Gatewright.Tests.Rules;

public sealed class NameRulesTests
{
    private static readonly string Long = new('a', 81);

    public static TheoryData<string, Action<TopologyBuilder>, string> Cases => new()
    {
        { "longest", it => it.AddVirtualNetwork(Name(64), "10.0.0.0/16").WithSubnet(Name(80), "10.0.1.0/24"), "" },
        { "network too long", it => it.AddVirtualNetwork(Name(65), "10.0.0.0/16"), $"error GW0101 {new string('a', 65)}" },
        { "subnet too long", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet(Long, "10.0.1.0/24"), $"error GW0101 hub/{Long}" },
        { "empty", it => it.AddRouteTable(""), "error GW0101 " },
        { "group of 90", it => it.AddResourceGroup(Name(90)), "" },
        { "group of 91", it => it.AddResourceGroup(Name(91)), $"error GW0101 {new string('a', 91)}" },
        { "group in another script", it => it.AddResourceGroup("rg-Köln(1)"), "" },
        { "network in another script", it => it.AddVirtualNetwork("Köln", "10.0.0.0/16"), "error GW0102 Köln" },
        { "group with a dot at the end", it => it.AddResourceGroup("rg."), "error GW0102 rg." },
        { "hyphen at the end", it => it.AddRouteTable("routes-"), "error GW0102 routes-" },
        { "underscore at the end", it => it.AddRouteTable("routes_"), "" },
        { "underscore at the beginning", it => it.AddRouteTable("_routes"), "error GW0102 _routes" },
        { "route", it => it.AddRouteTable("routes").WithRoute("a b", "10.0.0.0/8", NextHop.None), "error GW0102 routes" },
        { "security rule", it => it.AddNetworkSecurityGroup("filter").AllowInbound("a/b", 100), "error GW0102 filter/a/b" },
        { "deferred", it => it.AddVirtualNetwork(it.AddParameter<Name>("name"), "10.0.0.0/16"), "" },
        { "existing", it => it.ExistingVirtualNetwork(Existing("virtualNetworks/a"), "10.0.0.0/16"), "" },
        { "made for a connection", it => Connect(it, Name(40), Name(40)), $"error GW0101 net-{Name(40)}/{Name(40)}/{Name(40)}-to-{Name(40)}" },
        { "said for a connection", it => Connect(it, Name(40), Name(40)).WithName("short"), "" },
        { "made of what is too long itself", it => Connect(it, Long, "paris"), $"error GW0101 net-paris/{Long}" },
        { "made for an address", it => Gateway(it, Name(77)), $"error GW0101 hub/{Name(77)}" },
        { "made for an address, just fitting", it => Gateway(it, Name(75)), "" },
        { "subnets without case", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("web", "10.0.1.0/24").WithSubnet("WEB", "10.0.2.0/24"), "error GW0103 hub/WEB" },
        { "subnets of two networks", it => { it.AddVirtualNetwork("n1", "10.0.0.0/16").WithSubnet("web", "10.0.1.0/24"); it.AddVirtualNetwork("n2", "10.1.0.0/16").WithSubnet("web", "10.1.1.0/24"); }, "" },
        { "routes", it => it.AddRouteTable("routes").WithRoute("a", "10.0.0.0/8", NextHop.None).WithRoute("a", "11.0.0.0/8", NextHop.None), "error GW0103 routes" },
        { "kinds apart", it => { it.AddRouteTable("hub"); it.AddNetworkSecurityGroup("hub"); it.AddPublicIp("hub"); }, "" },
        { "one group twice", it => { it.AddRouteTable("a").In(it.ExistingResourceGroup("rg")); it.AddRouteTable("a").In(it.ExistingResourceGroup("RG")); }, "error GW0103 a" },
        { "one group of two subscriptions", it => { it.AddRouteTable("a").In(it.AddResourceGroup("rg")); it.AddRouteTable("a").In(it.AddResourceGroup("rg").In(it.ExistingSubscription("11111111-1111-1111-1111-111111111111"))); }, "" },
        { "groups", it => { it.AddResourceGroup("rg"); it.AddResourceGroup("RG"); }, "error GW0103 RG" },
        { "site and classic network", it => { it.AddSite("a", "203.0.113.10", "192.168.0.0/24"); it.AddClassicNetwork("a", "203.0.113.11", "192.168.1.0/24"); }, "error GW0103 a" },
        { "connections of one name", it => { Connect(it, "vpn", "paris").WithName("c"); Connect(it, "vpn-2", "lyon", "10.1.0.0/16").WithName("C"); }, "error GW0103 net-lyon/vpn-2/C" },
        { "made address and named one", it => { Gateway(it, "vpn"); it.AddPublicIp("VPN-ip-1"); }, "error GW0103 VPN-ip-1" },
        { "user group", it => Clients(it).AddPool("staff", "172.16.1.0/24").AddUserGroup("a b", 1), "error GW0102 hub/vpn/PointToSite/staff/a b" },
        { "user group of 80", it => Clients(it).AddPool("staff", "172.16.1.0/24").AddUserGroup(Name(80), 1), "" },
        { "user group of 81", it => Clients(it).AddPool("staff", "172.16.1.0/24").AddUserGroup(Long, 1), $"error GW0101 hub/vpn/PointToSite/staff/{Long}" },
        { "pool of 80", it => Clients(it).AddPool(Name(80), "172.16.1.0/24"), "" },
        { "pool of 81", it => Clients(it).AddPool(Long, "172.16.1.0/24"), $"error GW0101 hub/vpn/PointToSite/{Long}" },
        { "pool", it => Clients(it).AddPool("a b", "172.16.1.0/24"), "error GW0102 hub/vpn/PointToSite/a b" },
        { "pools without case", it => { var clients = Clients(it); clients.AddPool("staff", "172.16.1.0/24"); clients.AddPool("STAFF", "172.16.2.0/24"); }, "error GW0103 hub/vpn/PointToSite/STAFF" },
        { "pool of an existing gateway", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").ExistingVpnGateway(RuleCases.Gateway, VpnGatewaySku.VpnGw1AZ).AddPointToSite("172.16.0.0/24").AddPool("a b", "172.16.1.0/24").AddUserGroup("a b", 1), "" },
        { "pools of an existing gateway", it => { var clients = it.AddVirtualNetwork("hub", "10.0.0.0/16").ExistingVpnGateway(RuleCases.Gateway, VpnGatewaySku.VpnGw1AZ).AddPointToSite("172.16.0.0/24"); clients.AddPool("staff", "172.16.1.0/24"); clients.AddPool("staff", "172.16.2.0/24"); }, "" },
        { "NAT rule of 80", it => Gateway(it, "vpn").AddEgressNatRule(Name(80), "10.0.1.0/24", "100.64.1.0/24"), "" },
        { "NAT rule of 81", it => Gateway(it, "vpn").AddEgressNatRule(Long, "10.0.1.0/24", "100.64.1.0/24"), $"error GW0101 hub/vpn/{Long}" },
        { "NAT rule with a space", it => Gateway(it, "vpn").AddEgressNatRule("a b", "10.0.1.0/24", "100.64.1.0/24"), "" },
        { "links to networks of one name", Links, "error GW0103 hub/peering with spoke" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Names_are_judged(string name, Action<TopologyBuilder> describe, string expected) =>
        Assert.Equal((name, expected), (name, Judged.Findings(describe, "GW01")));

    [Fact]
    public void A_network_that_may_still_be_put_elsewhere_may_have_the_name_of_another() =>
        Assert.Equal("", Judged.Findings(it => { it.AddVirtualNetwork("hub", "10.0.0.0/16"); it.AddVirtualNetwork("hub", "10.1.0.0/16"); }, "GW01",
            finished: false));

    private static PointToSite Clients(TopologyBuilder topology) => Gateway(topology, "vpn").AddPointToSite("172.16.0.0/24");

    private static string Name(int length) => new('a', length);

    private static string Existing(string name) =>
        $"/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.Network/{name}";

    private static VpnGateway Gateway(TopologyBuilder topology, string name, string space = "10.0.0.0/16", string network = "hub") =>
        topology.AddVirtualNetwork(network, space).AddVpnGateway(name, VpnGatewaySku.VpnGw1AZ);

    private static SiteToSiteConnection Connect(TopologyBuilder topology, string gateway, string site, string space = "10.0.0.0/16") =>
        Gateway(topology, gateway, space, $"net-{site}").WithPublicIp(topology.AddPublicIp($"ip-{site}"))
            .ConnectTo(topology.AddSite(site, "203.0.113.10", "192.168.0.0/24"), topology.AddSecret($"{site}-psk"));

    private static void Links(TopologyBuilder topology)
    {
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16");
        hub.PeerWith(topology.AddVirtualNetwork("spoke", "10.1.0.0/16"));
        hub.PeerWith(topology.ExistingVirtualNetwork(Existing("virtualNetworks/spoke"), "10.2.0.0/16"));
    }
}
