using static Gatewright.Tests.Rules.Remedies;

namespace Gatewright.Tests.Rules;

/// <summary>Remedies of VPN gateways and clients.</summary>
public static class VpnRemedyTests
{
    private static readonly (string Name, string Rule, Action<TopologyBuilder> Say)[] Cases =
    [
        ("another SKU", "GW2010", it => Hub(it, "10.0.255.0/27", VpnGatewaySku.Basic).WithBgp(65010)),
        ("another SKU of an existing gateway", "GW2010", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").ExistingVpnGateway($"{Ids}/virtualNetworkGateways/vpn", VpnGatewaySku.Basic).WithBgp(65010)),
        ("another SKU where the subnet is too small", "GW2010", it => Hub(it, "10.0.255.0/28", VpnGatewaySku.Basic).WithBgp(65010)),
        ("another SKU where one of two subnets is too small", "GW2010", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").WithGatewaySubnet("10.0.254.0/28").AddVpnGateway("vpn", VpnGatewaySku.Basic).WithBgp(65010)),
        ("another SKU where the subnet isn't known", "GW2010", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet(it.AddParameter<Cidr>("block")).AddVpnGateway("vpn", VpnGatewaySku.Basic).WithBgp(65010)),
        ("another SKU where the subnet has IPv6 besides", "GW2010", it => it.AddVirtualNetwork("hub", "10.0.0.0/16", "fd00:db8::/48").WithGatewaySubnet("10.0.255.0/28", "fd00:db8::/64").AddVpnGateway("vpn", VpnGatewaySku.Basic).WithBgp(65010)),
        ("another SKU than a retired one in a small subnet", "GW2002", it => Hub(it, "10.0.255.0/28", VpnGatewaySku.VpnGw1)),
        ("another SKU of a policy-based gateway", "GW2014", it =>
        {
            var hub = it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
            hub.AddPolicyBasedVpnGateway("vpn");
            hub.PeerWith(it.AddVirtualNetwork("spoke", "10.1.0.0/16")).WithGatewayTransit();
        }),
        ("a SKU that comes in the generation", "GW4201", it => it.Hub().WithGeneration(VpnGatewayGeneration.Generation1).AddIngressNatRule("nat", "192.168.0.0/24", "100.64.0.0/24")),
        ("a SKU that doesn't come in the generation", "GW1004", it => Hub(it, "10.0.255.0/27", VpnGatewaySku.VpnGw2AZ).WithGeneration(VpnGatewayGeneration.Generation1).WithActiveActive().WithHighBandwidth()),
        ("a generation of the SKU", "GW1002", it => Hub(it, "10.0.255.0/27", VpnGatewaySku.VpnGw1AZ).WithGeneration(VpnGatewayGeneration.Generation2)),
        ("the later generation of the SKU", "GW1002", it => Hub(it, "10.0.255.0/27", VpnGatewaySku.VpnGw4AZ).WithGeneration(VpnGatewayGeneration.Generation1)),
        ("a SKU that needs zones", "GW2002", it => Hub(it, "10.0.255.0/27", VpnGatewaySku.VpnGw1).WithPublicIp(it.AddPublicIp("ip").WithoutZones())),
        ("a SKU that needs zones, and has them", "GW2002", it => Hub(it, "10.0.255.0/27", VpnGatewaySku.VpnGw1).WithPublicIp(it.AddPublicIp("ip"))),

        ("BGP", "GW5021", it => it.Hub().WithBgpAddresses(GatewayInstance.First, "169.254.21.5")),
        ("BGP of a Basic gateway", "GW5021", it => Hub(it, "10.0.255.0/27", VpnGatewaySku.Basic).WithBgpAddresses(GatewayInstance.First, "169.254.21.5")),
        ("BGP of a policy-based gateway", "GW5014", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddPolicyBasedVpnGateway("vpn").ConnectTo(Speaker(it, "192.168.0.1"), it.AddSecret("psk"))),
        ("BGP with a site", "GW5015", it => it.Hub().ConnectTo(Speaker(it, "192.168.0.1", "192.168.0.0/24"), it.AddSecret("psk"))),
        ("BGP with a link-local peer", "GW5015", it => it.Hub().ConnectTo(Speaker(it, "169.254.21.5", "192.168.0.0/24"), it.AddSecret("psk"))),
        ("BGP with a link-local peer that can be answered", "GW5015", it => it.Hub().WithBgpAddresses(GatewayInstance.First, "169.254.21.6").ConnectTo(Speaker(it, "169.254.21.5", "192.168.0.0/24"), it.AddSecret("psk"))),
        ("BGP with a peer inside the network", "GW5015", it => it.Hub().ConnectTo(Speaker(it, "10.0.0.4", "192.168.0.0/24"), it.AddSecret("psk"))),
        ("BGP with a peer inside one block of the network", "GW5015", it => it.AddVirtualNetwork("hub", "10.9.0.0/16", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ).ConnectTo(Speaker(it, "10.0.0.4", "192.168.0.0/24"), it.AddSecret("psk"))),
        ("BGP beside another site that couldn't speak it", "GW5021", it =>
        {
            var hub = it.Hub().WithBgpAddresses(GatewayInstance.First, "169.254.21.5");
            hub.ConnectTo(Speaker(it, "10.0.0.4", "192.168.0.0/24"), it.AddSecret("psk"));
        }),
        ("BGP beside another site that doesn't", "GW5021", it =>
        {
            var hub = it.Hub().WithBgpAddresses(GatewayInstance.First, "169.254.21.5");
            hub.ConnectTo(Speaker(it, "10.0.0.4", "192.168.0.0/24"), it.AddSecret("psk")).WithoutBgp();
        }),
        ("BGP beside a site without", "GW5021", it => it.Hub().WithBgpAddresses(GatewayInstance.First, "169.254.21.5").ConnectTo(it.AddSite("lyon", "203.0.113.20", "192.168.1.0/24"), it.AddSecret("psk"))),
        ("BGP with Azure's ASN to a gateway that has it", "GW5021", it => it.Hub().WithBgpAddresses(GatewayInstance.First, "169.254.21.5").ConnectTo(it.Gateway("east", 1).WithBgp(65515), it.AddSecret("psk"))),
        ("BGP with Azure's ASN from a gateway that has it", "GW5021", it =>
        {
            var hub = it.Hub().WithBgpAddresses(GatewayInstance.First, "169.254.21.5");
            it.Gateway("east", 1).WithBgp(65515).ConnectTo(hub, it.AddSecret("psk"));
        }),
        ("BGP to a gateway of another ASN", "GW5021", it => it.Hub().WithBgpAddresses(GatewayInstance.First, "169.254.21.5").ConnectTo(it.Gateway("east", 1).WithBgp(65010), it.AddSecret("psk"))),
        ("no longer without BGP", "GW5014", it => it.Hub().WithBgp(65515).ConnectTo(Speaker(it, "192.168.0.1"), it.AddSecret("psk")).WithoutBgp()),
        ("no longer without BGP, of a gateway that has none", "GW5014", it => it.Hub().ConnectTo(Speaker(it, "192.168.0.1"), it.AddSecret("psk")).WithoutBgp()),
        ("no longer without BGP, of one ASN", "GW5014", it => it.Hub().WithBgp(65020).ConnectTo(Speaker(it, "192.168.0.1"), it.AddSecret("psk")).WithoutBgp()),
        ("no longer without BGP, link-local", "GW5014", it => it.Hub().WithBgp(65515).ConnectTo(Speaker(it, "169.254.21.5"), it.AddSecret("psk")).WithoutBgp()),
        ("no longer without BGP, link-local on both sides", "GW5014", it => it.Hub().WithBgp(65515).WithBgpAddresses(GatewayInstance.First, "169.254.21.6").ConnectTo(Speaker(it, "169.254.21.5"), it.AddSecret("psk")).WithoutBgp()),

        ("a wider pool", "GW7022", it => it.Hub().AddPointToSite("172.16.0.0/30")),
        ("a wider pool beside a site", "GW7022", it =>
        {
            it.AddSite("paris", "203.0.113.10", "172.16.0.4/30");
            it.Hub().AddPointToSite("172.16.0.0/30");
        }),
        ("a wider pool where another thing is far", "GW7022", it =>
        {
            it.AddSite("paris", "203.0.113.10", "172.16.0.4/30", "192.168.0.0/16");
            it.Hub().AddPointToSite("172.17.0.0/30");
        }),
    ];

    [Fact]
    public static void Tunnels_are_mended_so() => Snapshot.Matches(Lines(Cases), "remedies-vpn.txt");

    private static Site Speaker(TopologyBuilder topology, Value<IpAddress> peer, params IEnumerable<Value<Cidr>> prefixes) =>
        topology.AddSite("paris", "203.0.113.10", prefixes).WithBgp(65020, peer);
}
