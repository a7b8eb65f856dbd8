using System.Globalization;
using Gatewright.Rules;
using static Gatewright.Tests.Rules.Bounds;

namespace Gatewright.Tests.Rules;

/// <summary>What Azure just takes and what it just doesn't, for each figure of a rule.</summary>
public static class BoundTests
{
    /// <summary>A rule, what is said with a value, values that hold and values that don't.</summary>
    public static TheoryData<string, Action<TopologyBuilder, string>, string, string> Values => new()
    {
        { "GW1008", (it, n) => it.Hub().WithMaintenanceWindow(n, 5, "UTC"), "0 23", "-1 24" },
        { "GW1009", (it, n) => it.Hub().WithMaintenanceWindow(1, n, "UTC"), "5 24", "4 25" },
        { "GW1104", (it, n) => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet($"10.0.0.0/{n}"), "29", "30" },
        { "GW1105", (it, n) => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet($"10.0.0.0/{n}").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ), "27", "28" },
        { "GW1106", (it, n) => Circuits(it, it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet($"10.0.0.0/{n}"), 16), "26", "27" },
        { "GW2106", (it, n) => it.AddPublicIp("ip").WithZones(n), "1 2 3", "0 4" },
        { "GW2108", (it, n) => it.AddPublicIp("ip").WithIdleTimeout(n), "4 30", "3 31" },
        {
            "GW2109", (it, label) => it.AddPublicIp("ip").WithDnsLabel(label),
            $"abc zzz a-c a09 aaz {new string('a', 63)}",
            $"ab {new string('a', 64)} Abc abC 1bc -bc `bc {{bc ab- a_c a.c a/c a:c a`c a{{c"
        },
        { "GW2202", (it, n) => it.AddNatGateway("nat").WithIdleTimeout(n), "4 120", "3 121" },
        { "GW2203", (it, n) => it.AddNatGateway("nat").WithZone(n), "1 3", "0 4" },
        { "GW3007", (it, n) => it.AddVirtualNetwork("hub", "0.0.0.0/1").WithSubnet("web", $"0.0.0.0/{n}"), "2 29", "1 30" },
        { "GW3008", (it, n) => it.AddVirtualNetwork("hub", "10.0.0.0/16", "fd00:db8::/48").WithSubnet("web", $"fd00:db8::/{n}"), "64", "63 65" },
        { "GW3012", (it, n) => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithFlowTimeout(n), "4 30", "3 31" },
        { "GW3013", (it, community) => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithBgpCommunity(community), "12076:20000 12076:49999", "12076:19999 12076:50000 12075:20000 12077:49999" },
        { "GW4106", (it, n) => Joined(it).WithIpsecPolicy(IpsecPolicy.Aes256Gcm with { SaLifetimeSeconds = n }), "300", "299" },
        { "GW4107", (it, n) => Joined(it).WithIpsecPolicy(IpsecPolicy.Aes256Gcm with { SaLifetimeKilobytes = n }), "0 1024", "1 1023" },
        { "GW4112", (it, n) => Joined(it).WithDpdTimeout(n), "9 3600", "8 3601" },
        { "GW4203", (it, n) => it.Hub().AddEgressNatRule("nat", "10.0.0.0/16", $"100.64.0.0/{n}").WithDynamicMapping(), "26 32", "25" },
        { "GW5001", (it, asn) => it.AddSite("paris", "203.0.113.10").WithBgp(asn, "192.168.0.1"), "1 4294967295", "0 4294967296" },
        { "GW5002", (it, asn) => it.AddSite("paris", "203.0.113.10").WithBgp(asn, "192.168.0.1"), "8073 8076 12075 12077 65514 65516 65521", "8074 8075 12076 65515 65517 65520" },
        {
            "GW5003", (it, asn) => it.AddSite("paris", "203.0.113.10").WithBgp(asn, "192.168.0.1"),
            "23455 23457 64495 64512 65534 65552 429496728 429496730 4294967294", "23456 64496 64511 65535 65551 429496729 4294967295"
        },
        { "GW5004", (it, asn) => it.AddSite("paris", "203.0.113.10").WithBgp(asn, "192.168.0.1"), "65515 65517", "65516" },
        { "GW6108", (it, n) => it.AddRouteTable("table").WithRoute("all", "0.0.0.0/0", NextHop.VirtualAppliances(Addresses(n))), "2 64", "1 65" },
        { "GW6111", (it, n) => it.AddNetworkSecurityGroup("filter").AllowInbound("web", n), "100 4096", "99 4097" },
        { "GW6115", (it, n) => it.AddNetworkSecurityGroup("filter").AllowInbound("web", 100).WithDescription(Letters(n)), "140", "141" },
        { "GW6503", (it, asn) => Server(it).AddBgpPeer("nva", asn, "10.0.1.4"), "64512 65514", "8074 23456 65515" },
        { "GW6506", (it, asn) => Server(it, vpn => vpn.WithActiveActive().WithBgp(asn)), "65515", "65514 65516" },
        { "GW7010", (it, n) => it.Hub().AddPointToSite("172.16.0.0/24").WithRadiusServer("10.0.0.4", it.AddSecret("radius"), n), "1 30", "0 31" },
        { "GW7013", (it, n) => it.Hub().AddPointToSite("172.16.0.0/24").WithTunnelType(TunnelType.IkeV2).WithIpsecPolicy(IpsecPolicy.Aes256Gcm with { SaLifetimeSeconds = n }), "172799", "172800" },
        { "GW7022", (it, n) => it.Hub().AddPointToSite($"172.16.0.0/{n}"), "29", "30" },
        { "GW7022", (it, n) => it.Hub().WithActiveActive().AddPointToSite($"172.16.0.0/{n}"), "28", "29" },
        { "GW8006", (it, n) => Scaling(it, ExpressRouteGatewaySku.ErGwScale(n, it.AddParameter<int>("max"))), "1 40", "0 41" },
        { "GW8006", (it, n) => Scaling(it, ExpressRouteGatewaySku.ErGwScale(it.AddParameter<int>("min"), n)), "1 40", "0 41" },
        { "GW8006", (it, n) => Scaling(it, ExpressRouteGatewaySku.ErGwScale(2, n)), "2 3", "1" },
        { "GW8006", (it, n) => Scaling(it, ExpressRouteGatewaySku.ErGwScale(1, n)), "1", "2" },
        { "GW8009", (it, n) => it.ExpressRoute("hub", 0, Region.WestEurope).ConnectTo(it.Circuit("amsterdam", "Amsterdam", Bandwidth.Gbps(1))).WithRoutingWeight(n), "0 32000", "-1 32001" },
        { "GW8021", (it, n) => it.Circuit("amsterdam", "Amsterdam", Bandwidth.Mbps(n)), "50 100 200 500 1000 2000 5000 10000", Beside(50, 100, 200, 500, 1000, 2000, 5000, 10_000) },
        { "GW8022", (it, block) => Peering(it, 100, 65010, block), "192.168.0.0/30", "192.168.0.0/29 192.168.0.0/31 2001:db8::/30" },
        { "GW8025", (it, n) => Peering(it, n, 65010, "192.168.0.0/30"), "1 4094", "0 4095" },
        { "GW8026", (it, asn) => Peering(it, 100, asn, "192.168.0.0/30"), "12075 12077 65514 65521", "12076 65515 65520" },
        { "GW8031", (it, block) => Microsoft(it, block, "203.0.112.0/24"), "8.8.8.0/30", "8.8.8.0/29 8.8.8.0/31 2001:db8::/30 10.0.0.0/30 224.0.0.0/30" },
        { "GW8032", (it, block) => Microsoft(it, "8.8.8.0/30", block), "8.8.4.0/24 0.0.0.0/1", "0.0.0.0/0 10.0.0.0/24 224.0.0.0/24" },
        { "GW8037", (it, n) => it.Circuit("amsterdam").AddPrivatePeering(100, 65010, "192.168.0.0/30", "192.168.0.4/30").WithIPv6($"fd00::/{n}", "fd00:1::/126"), "126", "125 127" },
        { "GW8041", (it, n) => Ports(it, 10).AddCircuit("own", Bandwidth.Mbps(n)), "1000 2000 5000 10000", Beside(1000, 2000, 5000, 10_000) + " 40000" },
        { "GW8041", (it, n) => Ports(it, 100).AddCircuit("own", Bandwidth.Mbps(n)), "5000 10000 40000 100000", Beside(5000, 10_000, 40_000, 100_000) + " 1000 400000" },
        { "GW8041", (it, n) => Ports(it, 400).AddCircuit("own", Bandwidth.Mbps(n)), "1000 2000 5000 10000 40000 100000 400000", Beside(1000, 2000, 5000, 10_000, 40_000, 100_000, 400_000) },
        { "GW8042", (it, n) => Crowded(it, 10, n), "10000", "10001" },
        { "GW8042", (it, n) => Crowded(it, 100, n), "100000", "100001" },
        { "GW8042", (it, n) => Crowded(it, 400, n), "400001", "" },
        { "GW8043", (it, n) => it.AddExpressRouteDirect("ports", "Amsterdam", Bandwidth.Mbps(n)), "10000 100000 400000", Beside(10_000, 100_000, 400_000) },
        { "GW8051", (it, block) => Reach(it, block), "192.168.8.0/29", "192.168.8.0/28 192.168.8.0/30 2001:db8::/29" },
        { "GW8051", (it, n) => Reach(it, "192.168.8.0/29").WithIPv6($"fd00::/{n}"), "125", "124 126" },
        { "GW8102", (it, asn) => Coexisting(it).WithBgp(asn), "65515", "65514 65516" },
        { "GW9002", (it, name) => it.AddSecret(name), "a z A Z 1a", "1 @ [ ` {" },
        { "GW9011", (it, n) => it.WithTag(Letters(n), "on"), "1 512", "0 513" },
        { "GW9012", (it, n) => it.WithTag("tag", Letters(n)), "256", "257" },
        { "GW9013", (it, name) => it.WithTag(name, "on"), "a-b", "a<b a>b a%b a&b a\\b a?b a/b <b" },
        { "GW0102", (it, name) => it.AddRouteTable(name), "a z A Z 0 9 aa az aA aZ a0 a9 a.a a_", "@ [ ` { / : @a [a `a {a /a :a a@ a[ a` a{ a/ a: a. a-" },
        { "GW0102", (it, name) => it.AddResourceGroup(name), "a é 0 _ ( - .a a(b)", "@ / ß@ a@ @a a. ." },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public static void A_value_at_the_bound_holds_and_the_next_does_not(string rule, Action<TopologyBuilder, string> say, string right, string wrong)
    {
        Assert.Equal((right, 0), (right, right.Split(' ').Sum(value => Found(rule, it => say(it, value)))));
        Assert.All(wrong.Split(' ', StringSplitOptions.RemoveEmptyEntries), value => Assert.Equal((value, 1), (value, Found(rule, it => say(it, value)))));
    }

    [Fact]
    public static void The_book_is_of_this_day() => Assert.Equal("2026-11-24T00:00:00", RuleBook.ReleaseDate.ToString("s", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("2027-03-30", Severity.Warning)]
    [InlineData("2027-03-31", Severity.Error)]
    public static void SSTP_stops_at_existing_gateways_on_a_day(string asOf, Severity severity)
    {
        var topology = new TopologyBuilder("test", Region.WestEurope);
        topology.AddVirtualNetwork("hub", "10.0.0.0/16").ExistingVpnGateway(RuleCases.Gateway,
            VpnGatewaySku.VpnGw1AZ).AddPointToSite("172.16.0.0/24").WithTunnelType(TunnelType.Sstp);
        var date = DateTime.Parse(asOf, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
        Assert.Equal(severity, Assert.Single(RuleBook.Check(topology.Build(), date), finding => finding.Rule.Id == "GW7005").Severity);
    }

    private static string Letters(string count) => new('a', int.Parse(count, CultureInfo.InvariantCulture));

    private static string Beside(params int[] figures) => string.Join(' ', figures.SelectMany(it => new[] { it - 1, it + 1 }));

    private static void Peering(TopologyBuilder topology, Value<int> vlan, Value<long> asn, Value<Cidr> primary) =>
        topology.Circuit("amsterdam").WithPrivatePeering(vlan, asn, primary, "172.31.0.4/30");

    private static void Microsoft(TopologyBuilder topology, Value<Cidr> primary, Value<Cidr> advertised) =>
        topology.Circuit("amsterdam").AddMicrosoftPeering(200, 65010, primary, "8.8.8.4/30", advertised).WithRouteFilter(topology.AddRouteFilter("filter"));

    private static void Scaling(TopologyBuilder topology, ExpressRouteGatewaySku sku) =>
        topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/26").AddExpressRouteGateway("er", sku);

    private static ExpressRouteDirect Ports(TopologyBuilder topology, int gigabits) =>
        topology.AddExpressRouteDirect("ports", "Amsterdam", Bandwidth.Gbps(gigabits));

    /// <summary>As much as the ports have, and something else twice.</summary>
    private static void Crowded(TopologyBuilder topology, int gigabits, string megabits)
    {
        var ports = Ports(topology, gigabits);
        ports.AddCircuit("first", Bandwidth.Gbps(gigabits));
        ports.AddCircuit("second", Bandwidth.Mbps(megabits));
        ports.AddCircuit("unknown", Bandwidth.Mbps(topology.AddParameter<int>("megabits")));
        if (gigabits < 400 && megabits.EndsWith('1'))
            ports.AddCircuit("third", Bandwidth.Gbps(gigabits));
    }

    private static GlobalReach Reach(TopologyBuilder topology, Value<Cidr> over) =>
        topology.Circuit("amsterdam", "Amsterdam", Bandwidth.Gbps(1)).ConnectTo(topology.Circuit("london", "London", Bandwidth.Gbps(1)), over);

    private static VpnGateway Coexisting(TopologyBuilder topology)
    {
        var network = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/26");
        network.AddExpressRouteGateway("er", ExpressRouteGatewaySku.ErGw1AZ);
        return network.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);
    }
}
