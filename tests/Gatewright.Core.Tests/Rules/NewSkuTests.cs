using Gatewright.Rules;

namespace Gatewright.Tests.Rules;

/// <summary>SKUs of gateways that are newer than this library, and slips.</summary>
public sealed class NewSkuTests
{
    private const string Unknown = "is no SKU that is known here, and {0} is; write that, unless Azure has added this one since";

    public static TheoryData<string, string> SkusAndRules => [..
        from sku in new[] { "VpnGw6AZ", "VpnGw10", "VpnGwScaleAZ" }
        from rules in new[] { "GW0", "GW1002", "GW1003", "GW1004", "GW11", "GW2", "GW4201", "GW7026" }
        select (sku, rules)];

    [Theory]
    [MemberData(nameof(SkusAndRules))]
    public void Nothing_is_said_of_what_a_new_SKU_takes(string sku, string rules) => Assert.Equal("", Judged.Findings(
        it =>
        {
            var vpn = it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/28").AddVpnGateway("vpn", sku);
            vpn.WithGeneration(VpnGatewayGeneration.Generation2).WithPrivateAddresses().WithHighBandwidth();
            vpn.ConnectTo(it.AddSite("site", "203.0.113.10", "192.168.0.0/24"), it.AddSecret("psk")).WithNatRules(vpn.AddIngressNatRule("branch",
                "192.168.0.0/24", "100.64.0.0/24"));
            vpn.AddPointToSite("172.16.0.0/28").WithEntraId("11111111-2222-3333-4444-555555555555");
        },
        rules, asOf: new(2040, 1, 1, 0, 0, 0, DateTimeKind.Utc)));

    [Fact]
    public void A_new_ExpressRoute_SKU_breaks_no_rule() => Assert.Equal("", Judged.Findings(
        it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddExpressRouteGateway("er", "ErGw4AZ")
            .ConnectTo(it.ExistingExpressRouteCircuit("/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.Network/expressRouteCircuits/line")).WithFastPath(),
        "GW80"));

    [Theory]
    [InlineData("VpnGw1AX", "VpnGw1AZ")]
    [InlineData("VpGw2AZ", "VpnGw2AZ")]
    [InlineData("VpnGw6A", "VpnGw1AZ")]
    [InlineData("Standart", "Standard")]
    [InlineData("basi", "Basic")]
    public void A_slip_is_a_warning_with_what_was_probably_meant(string sku, string meant)
    {
        var finding = Assert.Single(Findings(sku), it => it.Rule.Id == "GW0001");
        Assert.Equal((Severity.Warning, $"'{sku}' {string.Format(System.Globalization.CultureInfo.InvariantCulture, Unknown, meant)}"),
            (finding.Severity, finding.Message));
        Assert.Equal($"\"{meant}\"", Assert.IsType<SuggestedFix.ReplaceArgument>(finding.Fix).Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Vpn Gw1AZ")]
    [InlineData("VpnGw1-AZ")]
    public void What_is_no_word_is_no_SKU(string sku)
    {
        var finding = Assert.Single(Findings(sku), it => it.Severity == Severity.Error && it.Rule.Id == "GW0001");
        Assert.Equal($"'{sku}' is not a SKU; write one such as VpnGw1AZ", finding.Message);
    }

    [Fact]
    public void Letter_case_makes_no_difference()
    {
        Assert.Equal(VpnGatewaySku.VpnGw1AZ, new VpnGatewaySku("vpngw1az"));
        Assert.Equal(ExpressRouteGatewaySku.ErGw1AZ, new ExpressRouteGatewaySku("ERGW1AZ"));
        Assert.NotEqual(VpnGatewaySku.VpnGw1AZ, new VpnGatewaySku("VpnGw6AZ"));
        Assert.Equal("VpnGw6AZ", new VpnGatewaySku("VpnGw6AZ").Name);
    }

    private static ImmutableArray<Finding> Findings(string sku)
    {
        var topology = new TopologyBuilder("test", Region.WestEurope);
        topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("vpn", sku);
        return RuleBook.Check(topology.Build());
    }
}
