using Gatewright.Rules;

namespace Gatewright.Tests.Rules;

public class SiteRuleTests
{
    private static RuleCases Cases { get; } = new()
    {
        ["a site in a network that the gateway does not reach"] = (it =>
        {
            var vpn = it.Hub();
            vpn.ConnectTo(it.AddSite("paris", "203.0.113.10", "10.1.2.0/24"), it.AddSecret("psk"));
            it.AddVirtualNetwork("spoke", "10.1.0.0/16").PeerWith(it.AddVirtualNetwork("other", "10.2.0.0/16"));
        }, ""),
        ["a site in a peered network"] = (it =>
        {
            var hub = it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
            hub.PeerWith(it.AddVirtualNetwork("spoke", "10.1.0.0/16"));
            hub.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ).ConnectTo(it.AddSite("paris", "203.0.113.10", "10.1.2.0/24"), it.AddSecret("psk"));
        }, "(GW4003)"),
        ["a site in a network peered without access"] = (it =>
        {
            var hub = it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
            hub.PeerWith(it.AddVirtualNetwork("spoke", "10.1.0.0/16")).WithoutVirtualNetworkAccess();
            hub.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ).ConnectTo(it.AddSite("paris", "203.0.113.10", "10.1.2.0/24"), it.AddSecret("psk"));
        }, ""),
        ["a site in a network behind a tunnel"] = (it =>
        {
            var hub = it.Hub();
            hub.ConnectTo(it.Gateway("east", 1), it.AddSecret("east-psk"));
            hub.ConnectTo(it.AddSite("paris", "203.0.113.10", "10.1.0.0/16"), it.AddSecret("psk"));
        }, "(GW4003)"),
        ["a site in the networks of two gateways is one mistake"] = (it =>
        {
            var paris = it.AddSite("paris", "203.0.113.10", "10.0.1.0/24");
            var (hub, east) = (it.Hub(), it.Gateway("east", 1));
            hub.ConnectTo(east, it.AddSecret("east-psk"));
            hub.ConnectTo(paris, it.AddSecret("psk"));
            east.ConnectTo(paris, it.AddSecret("other-psk"));
        }, "(GW4003)"),
        ["sites of one device overlap"] = (it =>
        {
            var hub = it.Hub();
            hub.ConnectTo(it.AddSite("paris", "203.0.113.10", "192.168.0.0/16"), it.AddSecret("psk"));
            hub.ConnectTo(it.AddSite("paris-too", "203.0.113.10", "192.168.1.0/24"), it.AddSecret("psk-2"));
        }, "(GW4005)"),
        ["sites of unknown devices overlap"] = (it =>
        {
            var hub = it.Hub();
            hub.ConnectTo(it.AddSite("paris", it.AddParameter<IpAddress>("paris"), "192.168.0.0/16"), it.AddSecret("psk"));
            hub.ConnectTo(it.AddSite("lyon", it.AddParameter<IpAddress>("lyon"), "192.168.1.0/24"), it.AddSecret("psk-2"));
        }, "(GW4004)"),
        ["sites found by name overlap"] = (it =>
        {
            var hub = it.Hub();
            hub.ConnectTo(it.AddSiteByFqdn("paris", "paris.contoso.com", "192.168.0.0/16"), it.AddSecret("psk"));
            hub.ConnectTo(it.AddSiteByFqdn("lyon", "lyon.contoso.com", "192.168.1.0/24"), it.AddSecret("psk-2"));
        }, "(GW4004)"),
        ["sites of one name, whatever its case"] = (it =>
        {
            var hub = it.Hub();
            hub.ConnectTo(it.AddSiteByFqdn("paris", "vpn.contoso.com", "192.168.0.0/16"), it.AddSecret("psk"));
            hub.ConnectTo(it.AddSiteByFqdn("paris-too", "VPN.contoso.com", "192.168.1.0/24"), it.AddSecret("psk-2"));
        }, "(GW4005)"),
        ["sites of unknown names"] = (it =>
        {
            var (hub, name) = (it.Hub(), it.AddParameter<DomainName>("name"));
            hub.ConnectTo(it.AddSiteByFqdn("paris", name, "192.168.0.0/24"), it.AddSecret("psk"));
            hub.ConnectTo(it.AddSiteByFqdn("paris-too", name, "192.168.1.0/24"), it.AddSecret("psk-2"));
        }, ""),
        ["one site twice, with a name"] = (it =>
        {
            var (hub, paris) = (it.Hub(), it.AddSiteByFqdn("paris", "vpn.contoso.com", "192.168.0.0/24"));
            hub.ConnectTo(paris, it.AddSecret("psk"));
            hub.ConnectTo(paris, it.AddSecret("psk-2")).WithName("again");
        }, "(GW4102)"),
        ["sites of different gateways overlap"] = (it =>
        {
            it.Hub().ConnectTo(it.AddSite("paris", "203.0.113.10", "192.168.0.0/16"), it.AddSecret("psk"));
            it.Gateway("east", 1).ConnectTo(it.AddSite("lyon", "203.0.113.20", "192.168.1.0/24"), it.AddSecret("psk-2"));
        }, ""),
        ["an IPv6 device"] = (it => it.AddSite("paris", "2001:db8::1", "192.168.0.0/16"), "GW4006"),
        ["a shared carrier address"] = (it => it.AddSite("paris", "100.64.0.1", "192.168.0.0/16"), "(GW4006)"),
        ["a private address at an existing gateway, which may be in high-bandwidth mode"] = (it => it.ExistingVirtualNetwork(RuleCases.Network).ExistingVpnGateway(RuleCases.Gateway, VpnGatewaySku.VpnGw5AZ)
            .ConnectTo(it.AddSite("paris", "192.168.10.1", "192.168.0.0/16"), it.AddSecret("psk")), ""),
        ["an existing site without prefixes"] = (it => it.Hub().ConnectTo(
            it.ExistingSite("/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.Network/localNetworkGateways/paris"),
            it.AddSecret("psk")), ""),
        ["an accepted classic network"] = (it => it.AddClassicNetwork("legacy", "203.0.113.40", "10.5.0.0/16").Accept("GW4010", because: "a record"), "GW4010"),
        ["a deferred prefix"] = (it => it.Hub().ConnectTo(it.AddSite("paris", "203.0.113.10", it.AddParameter<Cidr>("prefix")), it.AddSecret("psk")), ""),
    };

    public static TheoryData<string> Names => Cases.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Sites_are_judged(string name) => Cases.Check(name);

    [Theory]
    [InlineData("2024-08-30", "")]
    [InlineData("2024-08-31", "Warning")]
    [InlineData("2025-08-30", "Warning")]
    [InlineData("2025-08-31", "Error")]
    public void Classic_networks_are_retired_and_then_gone(string asOf, string expected)
    {
        var topology = new TopologyBuilder("test", Region.WestEurope);
        topology.AddClassicNetwork("legacy", gateway: "203.0.113.40", "10.5.0.0/16");
        var date = DateTime.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(expected, string.Concat(RuleBook.Check(topology.Build(), date)
            .Where(finding => finding.Rule.Id == "GW4010").Select(finding => finding.Severity)));
    }

    [Fact]
    public void What_may_yet_be_translated_or_told_by_BGP_is_not_reported_while_open() =>
        Assert.Equal("", RuleCases.WhileOpen(it =>
        {
            var hub = it.Hub();
            hub.ConnectTo(it.AddSite("none", "192.168.0.1"), it.AddSecret("psk-0"));
            hub.ConnectTo(it.AddSite("paris", "203.0.113.10", "10.0.1.0/24"), it.AddSecret("psk"));
            hub.ConnectTo(it.AddSite("lyon", "203.0.113.20", "10.0.1.0/24"), it.AddSecret("psk-2"));
        }));
}
