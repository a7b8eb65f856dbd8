using Gatewright.Rules;

namespace Gatewright.Tests.Rules;

/// <summary>The likeliest slip of a NAT rule is its two blocks in the wrong order: the message says so, and the suggestion swaps them.</summary>
public sealed class SwappedNatRuleTests
{
    public static TheoryData<string, Action<VpnGateway>, string> Rules => new()
    {
        {
            "ingress",
            it => Paris(it).WithNatRules(it.AddIngressNatRule("in", "100.64.10.0/24", "192.168.10.0/24")),
            "GW4205 NAT rule 'in' translates 100.64.10.0/24 to 192.168.10.0/24, which 'paris' has itself; swap from and to (swap)"
        },
        {
            "egress",
            it => Paris(it).WithNatRules(it.AddEgressNatRule("out", "100.64.1.0/24", "10.0.1.0/24")),
            "GW4218 NAT rule 'out' translates 100.64.1.0/24 to 10.0.1.0/24, which 'hub' has itself; swap from and to (swap)"
        },
        {
            "ingress inside the site, by a rule that isn't passed",
            it => { Paris(it); it.AddIngressNatRule("in", "192.168.10.0/25", "192.168.10.128/25"); },
            "GW4205 192.168.10.128/25 overlaps 192.168.10.0/24, which gateway 'hub-vpn' reaches otherwise; translate the site to addresses that are used nowhere else"
        },
        {
            "ingress, one for each instance",
            it => Paris(it.WithActiveActive()).WithNatRules(
                it.AddIngressNatRule("a", "100.64.10.0/24", "192.168.10.0/24").WithInstance(GatewayInstance.First),
                it.AddIngressNatRule("b", "100.64.10.0/24", "192.168.10.0/24").WithInstance(GatewayInstance.Second)),
            "GW4205 NAT rule 'a' translates 100.64.10.0/24 to 192.168.10.0/24, which 'paris' has itself; swap from and to (swap); "
                + "GW4205 NAT rule 'b' translates 100.64.10.0/24 to 192.168.10.0/24, which 'paris' has itself; swap from and to (swap)"
        },
        { "ingress in order", it => Paris(it).WithNatRules(it.AddIngressNatRule("in", "192.168.10.0/24", "100.64.10.0/24")), "" },
        { "egress in order", it => Paris(it).WithNatRules(it.AddEgressNatRule("out", "10.0.1.0/24", "100.64.1.0/24")), "" },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void Blocks_in_the_wrong_order_are_told(string name, Action<VpnGateway> describe, string expected)
    {
        var topology = new TopologyBuilder("test", Region.WestEurope);
        describe(topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw2AZ));

        var found = RuleBook.Check(topology.Build()).Where(finding => finding.Rule.Id is "GW4205" or "GW4218")
            .Select(finding => $"{finding.Rule.Id} {finding.Message}{(finding.Fix is SuggestedFix.SwapArguments ? " (swap)" : "")}");

        Assert.Equal((name, expected), (name, string.Join("; ", found)));
    }

    private static SiteToSiteConnection Paris(VpnGateway gateway)
    {
        var topology = gateway.Network.Topology;
        return gateway.ConnectTo(topology.AddSite("paris", "203.0.113.10", "192.168.10.0/24"), topology.AddSecret("psk"));
    }
}
