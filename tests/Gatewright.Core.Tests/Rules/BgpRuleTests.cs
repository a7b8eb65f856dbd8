using Gatewright.Expressions;

namespace Gatewright.Tests.Rules;

public class BgpRuleTests
{
    public static TheoryData<string> Names => Cases.Names;

    private static RuleCases Cases { get; } = new()
    {
        ["the default of Azure at a gateway"] = (it => it.Hub().WithBgp(asn: 65515), ""),
        ["Azure's number at both ends is one mistake"] = (it => it.Hub().WithBgp(asn: 65515)
            .ConnectTo(it.AddSite("paris", "203.0.113.10").WithBgp(asn: 65515, peeringAddress: "192.168.0.1"), it.AddSecret("psk")), "GW5002"),
        ["one deferred ASN at both ends"] = (it =>
        {
            var asn = it.AddParameter<long>("asn");
            it.Hub().WithBgp(asn).ConnectTo(it.AddSite("paris", "203.0.113.10").WithBgp(asn, peeringAddress: "192.168.0.1"), it.AddSecret("psk"));
        }, ""),
        ["the last number of all"] = (it => it.Hub().WithBgp(asn: 4294967295), "GW5003"),
        ["the last number as Azure's page prints it"] = (it => it.Hub().WithBgp(asn: 429496729), "(GW5003)"),
        ["one more than the last"] = (it => it.Hub().WithBgp(asn: 4294967296), "GW5001"),
        ["no number on a circuit"] = (it => it.AddExpressRouteCircuit("circuit", "Equinix", "Amsterdam", Bandwidth.Gbps(1))
            .WithPrivatePeering(vlan: 100, asn: 0, primary: "172.31.0.0/30", secondary: "172.31.0.4/30"), "GW5001"),
        ["gateways of one number without BGP at one of them"] = (it =>
            it.Gateway("west", 1).WithBgp(asn: 65515).ConnectTo(it.Gateway("east", 2), it.AddSecret("psk")), ""),
        ["three gateways of one number are two mistakes"] = (it =>
        {
            var hub = it.Gateway("hub", 0).WithBgp(asn: 65515);
            hub.ConnectTo(it.Gateway("west", 1).WithBgp(asn: 65515), it.AddSecret("psk"));
            hub.ConnectTo(it.Gateway("east", 2).WithBgp(asn: 65515), it.AddSecret("psk-2"));
        }, "GW5006 GW5006"),
        ["a peer inside the network without BGP"] = (it => it.Hub().WithBgp(asn: 65515)
            .ConnectTo(it.AddSite("paris", "203.0.113.10", "192.168.0.0/24").WithBgp(asn: 65010, peeringAddress: "10.0.1.1"), it.AddSecret("psk")).WithoutBgp(),
            ""),
        ["no prefixes and BGP left out"] = (it => it.Hub().WithBgp(asn: 65515)
            .ConnectTo(it.AddSite("paris", "203.0.113.10").WithBgp(asn: 65010, peeringAddress: "192.168.0.1"), it.AddSecret("psk")).WithoutBgp(), "GW5014"),
        ["an existing gateway may speak BGP"] = (it => it.ExistingVirtualNetwork(RuleCases.Network).ExistingVpnGateway(RuleCases.Gateway, VpnGatewaySku.VpnGw1AZ)
            .ConnectTo(it.AddSite("paris", "203.0.113.10").WithBgp(asn: 65010, peeringAddress: "169.254.21.1"), it.AddSecret("psk")), ""),
        ["a site that speaks BGP at a policy-based gateway"] = (it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddPolicyBasedVpnGateway("vpn")
            .ConnectTo(it.AddSite("paris", "203.0.113.10", "192.168.0.0/24").WithBgp(asn: 65010, peeringAddress: "192.168.0.1"), it.AddSecret("psk")), ""),
        ["the ends of the range of own addresses"] = (it => it.Hub().WithBgp(asn: 65515)
            .WithBgpAddresses(GatewayInstance.First, "169.254.20.255", "169.254.21.0", "169.254.22.255", "169.254.23.0"), "GW5016 GW5016"),
        ["a peer that is one of the gateway's own addresses"] = (it => it.Hub().WithBgp(asn: 65515).WithBgpAddresses(GatewayInstance.First, "169.254.21.1")
            .ConnectTo(it.AddSite("paris", "203.0.113.10").WithBgp(asn: 65010, peeringAddress: "169.254.21.1"), it.AddSecret("psk")), "(GW5019)"),
        ["the ends of the range of weights"] = (it => it.Hub().WithBgp(asn: 65515).WithPeerWeight(100)
            .ConnectTo(it.AddSite("paris", "203.0.113.10").WithBgp(asn: 65010, peeringAddress: "192.168.0.1").WithPeerWeight(0), it.AddSecret("psk")), ""),
        ["weights beyond the range"] = (it => it.Hub().WithBgp(asn: 65515).WithPeerWeight(101)
            .ConnectTo(it.AddSite("paris", "203.0.113.10").WithBgp(asn: 65010, peeringAddress: "192.168.0.1").WithPeerWeight(-1), it.AddSecret("psk")),
            "GW5023 GW5023"),
        ["a deferred weight"] = (it => it.Hub().WithBgp(asn: 65515).WithPeerWeight(it.AddParameter<int>("weight")), ""),
        ["addresses of one instance of an active-active gateway, over two calls"] = (it => it.Hub().WithActiveActive().WithBgp(asn: 65515)
            .WithBgpAddresses(GatewayInstance.First, "169.254.21.2").WithBgpAddresses(GatewayInstance.First, "169.254.21.6"), "(GW5024)"),
        ["addresses of the second instance alone"] = (it => it.Hub().WithActiveActive().WithBgp(asn: 65515)
            .WithBgpAddresses(GatewayInstance.Second, "169.254.21.2"), "(GW5024)"),
        ["addresses of no instance of an active-active gateway"] = (it => it.Hub().WithActiveActive().WithBgp(asn: 65515), ""),
        ["addresses of one instance without BGP"] = (it => it.Hub().WithActiveActive()
            .WithBgpAddresses(GatewayInstance.First, "169.254.21.2"), "(GW5021)"),
        ["addresses of one instance of an existing active-active gateway"] = (it => it.ExistingVirtualNetwork(RuleCases.Network)
            .ExistingVpnGateway(RuleCases.Gateway, VpnGatewaySku.VpnGw1AZ).WithActiveActive().WithBgp(asn: 65515)
            .WithBgpAddresses(GatewayInstance.First, "169.254.21.2"), ""),
        ["one site at two gateways"] = (it =>
        {
            var paris = it.AddSite("paris", "203.0.113.10").WithBgp(asn: 65010, peeringAddress: "192.168.0.1");
            it.Gateway("west", 1).WithBgp(asn: 65515).ConnectTo(paris, it.AddSecret("psk"));
            it.Gateway("east", 2).WithBgp(asn: 65515).ConnectTo(paris, it.AddSecret("psk-2"));
        }, ""),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Bgp_is_judged(string name) => Cases.Check(name);

    [Theory]
    [InlineData(8074, "GW5002")]
    [InlineData(8076, "")]
    [InlineData(12076, "GW5002")]
    [InlineData(23456, "GW5003")]
    [InlineData(64495, "")]
    [InlineData(64496, "GW5003")]
    [InlineData(64512, "")]
    [InlineData(65514, "")]
    [InlineData(65515, "GW5002")]
    [InlineData(65516, "(GW5004)")]
    [InlineData(65517, "GW5002")]
    [InlineData(65520, "GW5002")]
    [InlineData(65521, "")]
    [InlineData(65534, "")]
    [InlineData(65535, "GW5003")]
    [InlineData(65551, "GW5003")]
    [InlineData(65552, "")]
    public void A_site_s_number_is_judged(long asn, string expected) =>
        new RuleCases { { "it", it => it.AddSite("paris", "203.0.113.10").WithBgp(asn, peeringAddress: "192.168.0.1"), expected } }.Check("it");

    /// <summary>A gateway of a Virtual WAN has 65515. Only a template can refer to one.</summary>
    [Theory]
    [InlineData("vpnGateways", 65515, "")]
    [InlineData("vpnGateways", 65517, "GW5002")]
    [InlineData("virtualNetworkGateways", 65515, "GW5002")]
    public void A_site_that_is_a_gateway_of_a_Virtual_WAN_has_its_number(string type, long asn, string expected)
    {
        var address = new Value<IpAddress>.Expression(Term.Function("reference", new Term.Literal($"/providers/Microsoft.Network/{type}/wan")));
        var cases = new RuleCases
        {
            { "by its address", it => it.AddSite("wan", address).WithBgp(asn, peeringAddress: "192.168.0.1"), expected },
            { "by its BGP address", it => it.AddSite("wan", "203.0.113.10").WithBgp(asn, address), expected },
        };
        cases.Check("by its address");
        cases.Check("by its BGP address");
    }

    [Fact]
    public void What_may_yet_leave_BGP_out_or_bring_addresses_is_not_reported_while_open() =>
        Assert.Equal("", RuleCases.WhileOpen(it =>
        {
            var hub = it.Hub().WithBgp(asn: 65010).WithBgpAddresses(GatewayInstance.Second, "169.254.21.1");
            hub.ConnectTo(it.AddSite("paris", "203.0.113.10").WithBgp(asn: 65010, peeringAddress: "10.0.0.9"), it.AddSecret("psk"));
            it.Gateway("east", 1).ConnectTo(it.AddSite("lyon", "203.0.113.20").WithBgp(asn: 65020, peeringAddress: "169.254.21.3"), it.AddSecret("psk-2"));
        }));
}
