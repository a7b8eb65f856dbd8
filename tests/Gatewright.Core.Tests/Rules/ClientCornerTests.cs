using static Gatewright.Tests.Rules.Corners;

namespace Gatewright.Tests.Rules;

/// <summary>Corners of clients that dial in.</summary>
public static class ClientCornerTests
{
    private static readonly (string Name, string Rule, Action<TopologyBuilder> Say)[] Cases =
    [
        // What isn't known is the same as nothing else.
        ("two names that aren't known", "GW7007", it => { var (name, clients) = (it.AddParameter<Name>("name"), it.Hub().AddPointToSite("172.16.0.0/24")); clients.WithRootCertificate(name, it.AddParameter<Certificate>("a")).WithRootCertificate(name, it.AddParameter<Certificate>("b")); }),
        ("two revoked names that aren't known", "GW7012", it => { var (name, clients) = (it.AddParameter<Name>("name"), it.Hub().AddPointToSite("172.16.0.0/24")); clients.WithRevokedCertificate(name, it.AddParameter<Thumbprint>("a")).WithRevokedCertificate(name, it.AddParameter<Thumbprint>("b")); }),
        ("two user groups whose names aren't known", "GW7031", it => { var (name, pool) = (it.AddParameter<Name>("name"), it.Hub().AddPointToSite("172.16.0.0/24").AddPool("pool", "172.17.0.0/24")); pool.AddUserGroup(name, 1); pool.AddUserGroup(name, 2); }),
        ("two priorities that aren't known", "GW7032", it => { var (priority, pool) = (it.AddParameter<int>("priority"), it.Hub().AddPointToSite("172.16.0.0/24").AddPool("pool", "172.17.0.0/24")); pool.AddUserGroup("a", priority); pool.AddUserGroup("b", priority); }),

        // SKUs, one by one.
        ("a policy of clients over OpenVPN", "GW7014", it => Policed(it, TunnelType.OpenVpn)),
        ("a policy of clients over SSTP", "GW7014", it => Policed(it, TunnelType.Sstp)),
        ("a policy of clients over IKEv2", "GW7014", it => Policed(it, TunnelType.IkeV2)),
        ("IPv6 over SSTP", "GW7025", it => it.Hub().AddPointToSite("172.16.0.0/24", "fd00:db8::/64").WithTunnelType(TunnelType.Sstp)),
        ("IPv6 over SSTP and IKEv2", "GW7025", it => it.Hub().AddPointToSite("172.16.0.0/24", "fd00:db8::/64").WithTunnelType(TunnelType.IkeV2AndSstp)),
        ("an IPv6 pool at an IPv4 bound", "GW7022", it => it.Hub().AddPointToSite("172.16.0.0/24", "fd00:db8::/64")),

        // Several at once.
        ("three user groups that take everyone else", "GW7033", it => { var pool = it.Hub().AddPointToSite("172.16.0.0/24").AddPool("pool", "172.17.0.0/24"); pool.AddUserGroup("a", 1).WithEveryoneElse(); pool.AddUserGroup("b", 2).WithEveryoneElse(); pool.AddUserGroup("c", 3).WithEveryoneElse(); }),
        ("members of each kind without their sign-in", "GW7036", it => { var pool = it.Hub().AddPointToSite("172.16.0.0/24").AddPool("pool", "172.17.0.0/24"); pool.AddUserGroup("a", 1).WithEntraGroup("entra", "11111111-1111-1111-1111-111111111111").WithRadiusGroup("radius", "6ad1bd08").WithCertificateDomain("domain", "contoso.com"); }),
        ("a pool where a site is seen", "GW7024", it => { var hub = it.Hub(); hub.AddPointToSite("100.64.0.0/24"); hub.ConnectTo(it.AddSite("paris", "203.0.113.10", "10.0.1.0/24"), it.AddSecret("psk")).WithNatRules(hub.AddIngressNatRule("in", "10.0.1.0/24", "100.64.0.0/24")); }),
        ("a pool where the network is seen", "GW7024", it => { var hub = it.Hub(); hub.AddPointToSite("100.64.0.0/24"); hub.ConnectTo(it.AddSite("paris", "203.0.113.10", "192.168.1.0/24"), it.AddSecret("psk")).WithNatRules(hub.AddEgressNatRule("out", "10.0.1.0/24", "100.64.0.0/24")); }),
        ("pools of user groups where a site is", "GW7024", it => { var hub = it.Hub(); hub.AddPointToSite("172.16.0.0/24").AddPool("pool", "192.168.1.0/24"); hub.ConnectTo(it.AddSite("paris", "203.0.113.10", "192.168.1.0/24"), it.AddSecret("psk")); }),
        ("no way to sign in over IKEv2 and OpenVPN", "GW7004", it => it.Hub().AddPointToSite("172.16.0.0/24").WithTunnelType(TunnelType.IkeV2AndOpenVpn)),
        ("IKEv2 clients of Basic", "GW7009", it => Sized(it, VpnGatewaySku.Basic).AddPointToSite("172.16.0.0/24").WithTunnelType(TunnelType.IkeV2)),
        ("OpenVPN clients of Basic", "GW7009", it => Sized(it, VpnGatewaySku.Basic).AddPointToSite("172.16.0.0/24").WithTunnelType(TunnelType.OpenVpn)),

        // Pools beside what the SKU takes.
        ("a pool that is too small for the SKU", "GW7026", it => it.Hub().AddPointToSite("172.16.0.0/25")),
        ("a small pool beside one that isn't known", "GW7026", it => it.Hub().AddPointToSite("172.16.0.0/25", it.AddParameter<Cidr>("pool"))),
        ("a small pool beside IPv6", "GW7026", it => it.Hub().AddPointToSite("172.16.0.0/25", "fd00:db8::/64")),
        ("a pool that just serves the SKU", "GW7026", it => Sized(it, VpnGatewaySku.VpnGw3AZ).AddPointToSite("172.16.0.0/23", "172.16.2.0/24", "172.16.3.0/25", "172.16.4.0/26", "172.16.5.0/27", "172.16.6.0/29")),
        ("a pool that just doesn't", "GW7026", it => Sized(it, VpnGatewaySku.VpnGw3AZ).AddPointToSite("172.16.0.0/23", "172.16.2.0/24", "172.16.3.0/25", "172.16.4.0/26", "172.16.5.0/27")),
        ("a small pool of a generation", "GW7026", it => Sized(it, VpnGatewaySku.VpnGw2AZ).WithGeneration(VpnGatewayGeneration.Generation1).AddPointToSite("172.16.0.0/25")),
        ("a small pool of a generation that isn't known", "GW7026", it => Sized(it, VpnGatewaySku.VpnGw2AZ).WithGeneration(it.AddParameter<VpnGatewayGeneration>("generation")).AddPointToSite("172.16.0.0/25")),
    ];

    [Fact]
    public static void Clients_are_judged_so() => Snapshot.Matches(Lines(Cases), "corners-clients.txt");

    private static void Policed(TopologyBuilder topology, TunnelType type) =>
        topology.Hub().AddPointToSite("172.16.0.0/24").WithTunnelType(type).WithIpsecPolicy(IpsecPolicy.Aes256Gcm);
}
