namespace Gatewright.Tests.Rules;

public class MicrosoftPeeringRuleTests
{
    private const string Documentation = "error GW8039 amsterdam/MicrosoftPeering";
    private const string Private = "information GW8039 amsterdam/MicrosoftPeering";

    [Theory]
    [InlineData(64495, "")]
    [InlineData(64496, Documentation)]
    [InlineData(64511, Documentation)]
    [InlineData(64512, Private)]
    [InlineData(65514, Private)]
    [InlineData(65515, "")]
    [InlineData(65520, "")]
    [InlineData(65521, Private)]
    [InlineData(65534, Private)]
    [InlineData(65535, "")]
    [InlineData(4_199_999_999, "")]
    [InlineData(4_200_000_000, Private)]
    [InlineData(4_294_967_294, Private)]
    [InlineData(4_294_967_295, "")]
    public void An_ASN_is_registered(long asn, string expected)
    {
        Assert.Equal(expected, Judged.Findings(it => Peering(it, asn), "GW8039"));
        Assert.Equal(expected, Judged.Findings(it => Peering(it, 3333).WithCustomerAsn(asn), "GW8039"));
    }

    [Theory]
    [InlineData("2000::/3", "")]
    [InlineData("3fff:ffff::/32", "")]
    [InlineData("::/0", "error GW8032 amsterdam/MicrosoftPeering")]
    [InlineData("2000::/2", "error GW0001 amsterdam/MicrosoftPeering")]
    [InlineData("4000::/16", "error GW8032 amsterdam/MicrosoftPeering")]
    [InlineData("1fff::/16", "error GW8032 amsterdam/MicrosoftPeering")]
    [InlineData("fd00::/8", "error GW8032 amsterdam/MicrosoftPeering")]
    [InlineData("10.1.0.0/16", "error GW8032 amsterdam/MicrosoftPeering")]
    public void An_IPv6_prefix_is_public(string prefix, string expected) =>
        Assert.Equal(expected, Judged.Findings(it => Peering(it, 3333).WithIPv6("2001:db8::/126", "2001:db8::4/126", prefix), expected.Length == 0
            ? "GW" : expected.Split(' ')[1]));

    [Theory]
    [InlineData("203.0.113.0/30", "203.0.113.4/30", "2001:db8::/126", "2001:db8::4/126", "")]
    [InlineData("203.0.113.4/30", "203.0.113.4/30", "2001:db8::/126", "2001:db8::4/126", "error GW8038 amsterdam/MicrosoftPeering")]
    [InlineData("203.0.113.0/30", "203.0.113.4/30", "2001:db8::4/126", "2001:db8::4/126", "error GW8038 amsterdam/MicrosoftPeering")]
    [InlineData("203.0.113.0/30", "203.0.113.0/29", "2001:db8::/126", "2001:db8::4/126", "error GW8038 amsterdam/MicrosoftPeering")]
    public void Links_are_apart(string primary, string secondary, string primaryIPv6, string secondaryIPv6, string expected) =>
        Assert.Equal(expected, Judged.Findings(
            it => it.AddExpressRouteCircuit("amsterdam", "Equinix", "Amsterdam", Bandwidth.Gbps(1))
                .AddMicrosoftPeering(vlan: 200, asn: 3333, primary, secondary, "198.51.100.0/24").WithIPv6(primaryIPv6, secondaryIPv6, "2001:db8:1::/48"),
            "GW8038"));

    [Theory]
    [InlineData("/30", "203.0.113.0/30", "203.0.113.0/30")]
    [InlineData("/126", "2001:db8::/126", "2001:db8::/126")]
    public void The_remedy_has_the_length_of_its_version(string length, string primary, string secondary)
    {
        var topology = new TopologyBuilder("test", Region.WestEurope);
        var circuit = topology.AddExpressRouteCircuit("amsterdam", "Equinix", "Amsterdam", Bandwidth.Gbps(1));
        circuit.AddMicrosoftPeering(vlan: 200, asn: 3333, primary, secondary, "198.51.100.0/24");
        circuit.AddPrivatePeering(vlan: 100, asn: 65010, primary, secondary);

        Assert.Equal(
            [
                $"Both links of circuit 'amsterdam' have addresses of '{secondary}'; give the secondary link another {length}",
                $"Both links of the Microsoft peering of circuit 'amsterdam' have addresses of '{secondary}'; give the secondary link another {length}",
            ],
            Gatewright.Rules.RuleBook.Check(topology.Build()).Where(finding => finding.Rule.Id is "GW8023" or "GW8038")
                .Select(finding => finding.Message).Order(StringComparer.Ordinal));
    }

    public static TheoryData<string> Names => Cases.Names;

    private static RuleCases Cases { get; } = new()
    {
        ["a community of somebody else's among Microsoft's"] = (it => it.AddRouteFilter("filter").WithCommunities("12076:5010", "12077:5010", "12075:5010", it.AddParameter<BgpCommunity>("more")), "GW8061 GW8061"),
        ["a filter and a circuit in two regions"] = (it => Filtered(it, Region.NorthEurope, Region.WestEurope), "(GW8062)"),
        ["a filter and a circuit in one region"] = (it => Filtered(it, Region.NorthEurope, Region.NorthEurope), ""),
        ["a filter in a deferred region"] = (it => Filtered(it, it.AddParameter<Region>("region"), Region.WestEurope), ""),
        ["a circuit in a deferred region"] = (it => Filtered(it, Region.WestEurope, it.AddParameter<Region>("region")), ""),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Route_filters_are_judged(string name) => Cases.Check(name);

    private static MicrosoftPeering Peering(TopologyBuilder topology, long asn) =>
        topology.AddExpressRouteCircuit("amsterdam", "Equinix", "Amsterdam", Bandwidth.Gbps(1))
            .AddMicrosoftPeering(vlan: 200, asn, primary: "203.0.113.0/30", secondary: "203.0.113.4/30", "198.51.100.0/24")
            .WithRouteFilter(topology.AddRouteFilter("filter").WithCommunities("12076:51002"));

    private static void Filtered(TopologyBuilder topology, Value<Region> filter, Value<Region> circuit) =>
        topology.AddExpressRouteCircuit("amsterdam", "Equinix", "Amsterdam", Bandwidth.Gbps(1)).In(circuit)
            .AddMicrosoftPeering(vlan: 200, asn: 3333, primary: "203.0.113.0/30", secondary: "203.0.113.4/30", "198.51.100.0/24")
            .WithRouteFilter(topology.AddRouteFilter("filter").In(filter).WithCommunities("12076:51002"));
}
