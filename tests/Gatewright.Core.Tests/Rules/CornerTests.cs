using Gatewright.Rules;

namespace Gatewright.Tests.Rules;

/// <summary>What one rule says where several things meet: values that aren't known, things that exist, several of a kind. Each line of the snapshot is one case.</summary>
public static class CornerTests
{
    private const string Ids = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.Network";

    private static readonly (string Name, string Rule, Action<TopologyBuilder> Say)[] Cases =
    [
        // Names that are made of others: 80 letters are taken.
        ("both addresses of an active-active gateway", "GW0101", it => Named(it, 77).WithActiveActive()),
        ("one address, and dial-in on an active-standby gateway", "GW0101", it => Named(it, 77).AddPointToSite("172.16.0.0/24")),
        ("a third address for dial-in", "GW0101", it => Named(it, 77).WithActiveActive(it.AddPublicIp("a"), it.AddPublicIp("b")).AddPointToSite("172.16.0.0/24")),
        ("a third address that is brought", "GW0101", it => Named(it, 77).WithActiveActive(it.AddPublicIp("a"), it.AddPublicIp("b")).AddPointToSite("172.16.0.0/24").WithPublicIp(it.AddPublicIp("c"))),
        ("two addresses that are brought", "GW0101", it => Named(it, 77).WithActiveActive(it.AddPublicIp("a"), it.AddPublicIp("b"))),
        ("one of two addresses that is brought", "GW0101", it => Named(it, 77).WithActiveActive().WithPublicIp(it.AddPublicIp("a"))),
        ("an address that is brought", "GW0101", it => Named(it, 77).WithPublicIp(it.AddPublicIp("a"))),
        ("an address of an existing gateway", "GW0101", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").ExistingVpnGateway($"{Ids}/virtualNetworkGateways/{new string('a', 77)}", VpnGatewaySku.VpnGw1AZ)),
        ("an address of a NAT gateway", "GW0101", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").AddSubnet("web", "10.0.0.0/24").WithNatGateway(it.AddNatGateway(new string('a', 78)))),
        ("an address of a NAT gateway that just fits", "GW0101", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").AddSubnet("web", "10.0.0.0/24").WithNatGateway(it.AddNatGateway(new string('a', 77)))),
        ("an address of a NAT gateway that is brought", "GW0101", it => it.AddNatGateway(new string('a', 78)).WithPublicIps(it.AddPublicIp("a"))),
        ("an address of an existing NAT gateway", "GW0101", it => it.ExistingNatGateway($"{Ids}/natGateways/{new string('a', 78)}")),
        ("an address of a Route Server", "GW0101", it => Server(it).AddRouteServer(new string('a', 76))),
        ("an address of a Route Server that just fits", "GW0101", it => Server(it).AddRouteServer(new string('a', 75))),
        ("an address of a Route Server that is brought", "GW0101", it => Server(it).AddRouteServer(new string('a', 76)).WithPublicIp(it.AddPublicIp("a"))),
        ("an address of an existing Route Server", "GW0101", it => Server(it).ExistingRouteServer($"{Ids}/virtualHubs/{new string('a', 76)}")),
        ("Global Reach", "GW0101", it => Reach(it)),
        ("Global Reach that has a name", "GW0101", it => Reach(it).WithName("reach")),
        ("Global Reach of a name that is too long", "GW0101", it => Reach(it).WithName(new string('r', 81))),
        ("the longest name that is said", "GW0101", it => Reach(it).WithName(new string('r', 80))),
        ("peers of a Route Server, one existing", "GW0101", it => Server(it).ExistingRouteServer($"{Ids}/virtualHubs/routes").AddBgpPeer(new string('p', 81), 65010, "10.0.1.4")),
        ("two Route Servers whose addresses get one name", "GW0103", it => { Server(it).AddRouteServer("routes"); it.AddPublicIp("routes-ip-1"); }),

        // What isn't known is the same as nothing else.
        ("two names that aren't known", "GW7007", it => { var (name, clients) = (it.AddParameter<Name>("name"), it.Hub().AddPointToSite("172.16.0.0/24")); clients.WithRootCertificate(name, it.AddParameter<Certificate>("a")).WithRootCertificate(name, it.AddParameter<Certificate>("b")); }),
        ("two revoked names that aren't known", "GW7012", it => { var (name, clients) = (it.AddParameter<Name>("name"), it.Hub().AddPointToSite("172.16.0.0/24")); clients.WithRevokedCertificate(name, it.AddParameter<Thumbprint>("a")).WithRevokedCertificate(name, it.AddParameter<Thumbprint>("b")); }),
        ("two user groups whose names aren't known", "GW7031", it => { var (name, pool) = (it.AddParameter<Name>("name"), it.Hub().AddPointToSite("172.16.0.0/24").AddPool("pool", "172.17.0.0/24")); pool.AddUserGroup(name, 1); pool.AddUserGroup(name, 2); }),
        ("two priorities that aren't known", "GW7032", it => { var (priority, pool) = (it.AddParameter<int>("priority"), it.Hub().AddPointToSite("172.16.0.0/24").AddPool("pool", "172.17.0.0/24")); pool.AddUserGroup("a", priority); pool.AddUserGroup("b", priority); }),
        ("two NAT rules whose names aren't known", "GW4214", it => { var (name, hub) = (it.AddParameter<Name>("name"), it.Hub()); hub.AddIngressNat(name, "192.168.0.0/24", "100.64.0.0/24"); hub.AddIngressNat(name, "192.168.1.0/24", "100.64.1.0/24"); }),
        ("two security rules whose priorities aren't known", "GW6112", it => { var (priority, filter) = (it.AddParameter<int>("priority"), it.AddNetworkSecurityGroup("filter")); filter.AllowInbound("a", priority); filter.AllowInbound("b", priority); }),
        ("two VLANs on ports that aren't known", "GW8047", it => { var (vlan, ports) = (it.AddParameter<int>("vlan"), it.AddExpressRouteDirect("ports", "Amsterdam", Bandwidth.Gbps(10))); Peered(ports.AddCircuit("a", Bandwidth.Gbps(1)), vlan); Peered(ports.AddCircuit("b", Bandwidth.Gbps(1)), vlan); }),
        ("two VLANs of a circuit that aren't known", "GW8036", it => { var (vlan, circuit) = (it.AddParameter<int>("vlan"), it.Circuit("a", "Amsterdam", Bandwidth.Gbps(1))); circuit.AddMicrosoftPeering(vlan, 65010, "8.8.8.0/30", "8.8.8.4/30", "8.8.4.0/24"); }),
        ("two tags whose names aren't known", "GW9015", it => { var name = it.AddParameter<Text>("tag"); it.WithTag(name, "a").WithTag(name, "b"); }),
        ("two locations that aren't known", "GW8053", it => { var place = it.AddParameter<Text>("place"); it.AddExpressRouteCircuit("a", "Equinix", place, Bandwidth.Gbps(1)).ConnectTo(it.AddExpressRouteCircuit("b", "Equinix", place, Bandwidth.Gbps(1)), "192.168.8.0/29"); }),
        ("a link with MACsec and another with the identifier", "GW8046", it => it.AddExpressRouteDirect("ports", "Amsterdam", Bandwidth.Gbps(10)).WithIdentity(Identity(it)).WithMacSec(PortLink.First, Key(it, "ckn"), Key(it, "cak"), MacSecCipher.GcmAes256).WithSci(PortLink.Second)),
        ("two destinations that aren't known", "GW6106", it => { var block = it.AddParameter<AddressPrefix>("block"); it.AddRouteTable("table").WithRoute("a", block, NextHop.None).WithRoute("b", block, NextHop.None); }),
        ("a Standard circuit across areas", "GW8004", it => it.ExpressRoute("hub", 0, Region.EastUS).ConnectTo(it.Circuit("amsterdam", "Amsterdam", Bandwidth.Gbps(1)).WithTier(CircuitTier.Standard))),

        // SKUs, one by one.
        ("NAT on Basic", "GW4201", it => Nat(it, VpnGatewaySku.Basic)),
        ("NAT on VpnGw1", "GW4201", it => Nat(it, VpnGatewaySku.VpnGw1)),
        ("NAT on VpnGw1AZ", "GW4201", it => Nat(it, VpnGatewaySku.VpnGw1AZ)),
        ("NAT on Standard", "GW4201", it => Nat(it, VpnGatewaySku.Standard)),
        ("NAT on HighPerformance", "GW4201", it => Nat(it, VpnGatewaySku.HighPerformance)),
        ("a policy of clients over OpenVPN", "GW7014", it => Policed(it, TunnelType.OpenVpn)),
        ("a policy of clients over SSTP", "GW7014", it => Policed(it, TunnelType.Sstp)),
        ("a policy of clients over IKEv2", "GW7014", it => Policed(it, TunnelType.IkeV2)),
        ("OpenVPN on Basic, said", "GW2016", it => Basic(it).AddPointToSite("172.16.0.0/24").WithTunnelType(TunnelType.OpenVpn)),
        ("Entra ID and OpenVPN on Basic, both said", "GW2016", it => Basic(it).AddPointToSite("172.16.0.0/24").WithEntraId().WithTunnelType(TunnelType.OpenVpn)),
        ("IPv6 over SSTP", "GW7025", it => it.Hub().AddPointToSite("172.16.0.0/24", "fd00:db8::/64").WithTunnelType(TunnelType.Sstp)),
        ("IPv6 over SSTP and IKEv2", "GW7025", it => it.Hub().AddPointToSite("172.16.0.0/24", "fd00:db8::/64").WithTunnelType(TunnelType.IkeV2AndSstp)),
        ("an IPv6 pool at an IPv4 bound", "GW7022", it => it.Hub().AddPointToSite("172.16.0.0/24", "fd00:db8::/64")),
        ("a dynamic rule of IPv6", "GW4203", it => it.Hub().AddEgressNat("nat", "fd00:db8::/64", "fd00:db9::/20").WithDynamicMapping()),
        ("RADIUS servers of Basic", "GW2015", it => Basic(it).AddPointToSite("172.16.0.0/24").WithRadius("10.0.0.4", it.AddSecret("a")).WithRadius("10.0.0.5", it.AddSecret("b"))),
        ("IPv6 prefixes of sites of Basic", "GW2017", it => Basic(it).ConnectTo(it.AddSite("paris", "203.0.113.10", "fd00:db8::/48", "fd00:db9::/48"), it.AddSecret("psk"))),
        ("IPv6 pools of Basic", "GW2017", it => Basic(it).AddPointToSite("fd00:db8::/64", "fd00:db9::/64")),
        ("Basic on both sides of a policy", "GW2013", it => Basic(it).ConnectTo(Other(it, VpnGatewaySku.Basic), it.AddSecret("psk")).WithIpsecPolicy(IpsecPolicy.Aes256Gcm)),
        ("Basic on one side of a policy", "GW2013", it => Basic(it).ConnectTo(Other(it, VpnGatewaySku.VpnGw1AZ), it.AddSecret("psk")).WithIpsecPolicy(IpsecPolicy.Aes256Gcm)),
        ("Basic on one side and no policy", "GW2013", it => Basic(it).ConnectTo(Other(it, VpnGatewaySku.VpnGw1AZ), it.AddSecret("psk"))),
        ("two Basic gateways that are lent", "GW2014", it => { var hub = Basic(it).Network; hub.AddVpnGateway("second", VpnGatewaySku.Basic); hub.PeerWith(it.AddVirtualNetwork("spoke", "10.1.0.0/16")).WithGatewayTransit(); }),

        // Several at once.
        ("three user groups that take everyone else", "GW7033", it => { var pool = it.Hub().AddPointToSite("172.16.0.0/24").AddPool("pool", "172.17.0.0/24"); pool.AddUserGroup("a", 1).WithEveryoneElse(); pool.AddUserGroup("b", 2).WithEveryoneElse(); pool.AddUserGroup("c", 3).WithEveryoneElse(); }),
        ("members of each kind without their sign-in", "GW7036", it => { var pool = it.Hub().AddPointToSite("172.16.0.0/24").AddPool("pool", "172.17.0.0/24"); pool.AddUserGroup("a", 1).WithEntraGroup("entra", "11111111-1111-1111-1111-111111111111").WithRadiusGroup("radius", "6ad1bd08").WithCertificateDomain("domain", "contoso.com"); }),
        ("three peers that are translated over BGP", "GW4211", it => { var hub = it.Hub().WithBgp(65515); var nat = hub.AddIngressNat("nat", "192.168.0.0/24", "100.64.0.0/24"); for (var n = 0; n < 3; n++) hub.ConnectTo(it.AddSite($"site-{n}", $"203.0.113.{n + 10}", $"192.168.{n}.0/24").WithBgp(65010 + n, $"192.168.{n}.1"), it.AddSecret($"psk-{n}")).WithNat(nat); }),
        ("a dynamic rule named twice at one connection", "GW4212", it => { var hub = it.Hub(); var nat = hub.AddEgressNat("nat", "10.0.0.0/16", "100.64.0.0/26").WithDynamicMapping(); hub.ConnectTo(it.AddSite("paris", "203.0.113.10", "192.168.0.0/24"), it.AddSecret("psk")).WithNat(nat, nat); }),
        ("three zones, one twice", "GW2106", it => it.AddPublicIp("ip").WithZones(1, 2, 2)),
        ("two zones", "GW2106", it => it.AddPublicIp("ip").WithZones(1, 2)),
        ("zones, one beyond", "GW2106", it => it.AddPublicIp("ip").WithZones(1, 1, 4)),
        ("zones, one unknown", "GW2106", it => it.AddPublicIp("ip").WithZones(1, 1, it.AddParameter<int>("zone"))),
        ("zones and none", "GW2106", it => it.AddPublicIp("ip").WithZones(1).WithoutZones()),
        ("zones after none beside no zones", "GW2103", it => it.Hub().WithActiveActive(it.AddPublicIp("a").WithoutZones().WithZones(1), it.AddPublicIp("b").WithoutZones())),
        ("none after zones beside no zones", "GW2103", it => it.Hub().WithActiveActive(it.AddPublicIp("a").WithZones(1).WithoutZones(), it.AddPublicIp("b").WithoutZones())),
        ("no zones beside none said", "GW2103", it => it.Hub().WithActiveActive(it.AddPublicIp("a").WithoutZones(), it.AddPublicIp("b"))),
        ("one zone beside none said in a region without zones", "GW2103", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").In(Region.WestUS).WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ).WithActiveActive(it.AddPublicIp("a").In(Region.WestUS).WithZones(1), it.AddPublicIp("b").In(Region.WestUS))),
        ("one zone beside none said where it isn't known", "GW2103", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ).WithActiveActive(it.AddPublicIp("a").WithZones(1), it.ExistingPublicIp($"{Ids}/publicIPAddresses/b"))),
        ("four addresses", "GW2102", it => it.Hub().WithPublicIp(it.AddPublicIp("a")).WithPublicIp(it.AddPublicIp("b")).WithPublicIp(it.AddPublicIp("c")).WithPublicIp(it.AddPublicIp("d"))),
        ("a NAT gateway's address in another zone", "GW2205", it => it.AddNatGateway("nat").WithZone(1).WithPublicIps(it.AddPublicIp("a").WithZones(2), it.AddPublicIp("b").WithZones(1), it.AddPublicIp("c"), it.AddPublicIp("d").WithoutZones(), it.AddPublicIp("e").WithZones(it.AddParameter<int>("zone")), it.AddPublicIp("f").WithZones(2).WithoutZones())),
        ("a NAT gateway of a zone that isn't known", "GW2205", it => it.AddNatGateway("nat").WithZone(it.AddParameter<int>("zone")).WithPublicIps(it.AddPublicIp("a").WithZones(2))),
        ("an address of a NAT gateway and a VPN gateway", "GW2204", it => { var ip = it.AddPublicIp("ip"); it.AddNatGateway("nat").WithPublicIps(ip); it.Hub().WithPublicIp(ip); }),
        ("an address of a VPN gateway and a NAT gateway", "GW2204", it => { var ip = it.AddPublicIp("ip"); it.Hub().WithPublicIp(ip); it.AddNatGateway("nat").WithPublicIps(ip); }),
        ("a NAT gateway of two networks", "GW2206", it => Shared(it, it.AddVirtualNetwork("a", "10.0.0.0/16"), it.AddVirtualNetwork("b", "10.1.0.0/16"))),
        ("a NAT gateway of two existing networks", "GW2206", it => Shared(it, Existing(it, "a"), Existing(it, "b"))),
        ("a NAT gateway of one existing network, twice", "GW2206", it => Shared(it, Existing(it, "a"), Existing(it, "A"))),
        ("a NAT gateway of a network and an existing one", "GW2206", it => Shared(it, it.AddVirtualNetwork("a", "10.1.0.0/16"), Existing(it, "b"))),
        ("a NAT gateway of existing networks that aren't known", "GW2206", it => Shared(it, it.ExistingVirtualNetwork(it.AddParameter<ResourceId>("a"), "10.0.0.0/16"), Existing(it, "b"))),
        ("a NAT gateway of existing networks, the second not known", "GW2206", it => Shared(it, Existing(it, "b"), it.ExistingVirtualNetwork(it.AddParameter<ResourceId>("a"), "10.0.0.0/16"))),
        ("subnets of a peering", "GW6013", it => Parts(it, 200)),
        ("too many subnets of a peering", "GW6013", it => Parts(it, 203)),
        ("two tables of routes to gateways, one of them not", "GW6101", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").AddSubnet("web", "10.0.0.0/24").WithRouteTable(it.AddRouteTable("table").WithRoute("a", "0.0.0.0/0", NextHop.None).WithRoute("b", "192.168.0.0/16", NextHop.VirtualNetworkGateway))),
        ("a table without routes to gateways", "GW6101", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").AddSubnet("web", "10.0.0.0/24").WithRouteTable(it.AddRouteTable("table").WithRoute("a", "0.0.0.0/0", NextHop.None))),
        ("routes to the gateway and others where both kinds stand", "GW6102", it => Both(it, table => table.WithRoute("a", "0.0.0.0/0", NextHop.None).WithRoute("b", "192.168.0.0/16", NextHop.VirtualNetworkGateway))),
        ("routes to others where both kinds stand", "GW6102", it => Both(it, table => table.WithRoute("a", "0.0.0.0/0", NextHop.None))),
        ("a route to the gateway where ExpressRoute stands alone", "GW6102", it => { var hub = it.ExpressRoute("hub", 0, Region.WestEurope); it.Networks[0].AddSubnet("web", "10.0.0.0/24").WithRouteTable(it.AddRouteTable("table").WithRoute("b", "192.168.0.0/16", NextHop.VirtualNetworkGateway)); }),
        ("1,000 routes", "GW6104", it => Routes(it, 1000)),
        ("1,001 routes", "GW6104", it => Routes(it, 1001)),
        ("50 tags", "GW9014", it => Tagged(it, 50)),
        ("50 tags, 10 of the topology", "GW9014", it => { for (var n = 0; n < 10; n++) it.WithTag($"all-{n}", "on"); Tagged(it, 41); }),
        ("a network that is peered with itself", "GW6002", it => { var hub = it.AddVirtualNetwork("hub", "10.0.0.0/16"); hub.PeerWith(hub); hub.PeerWith(it.AddVirtualNetwork("spoke", "10.0.0.0/24")); }),
        ("a lender with a Route Server alone", "GW6007", it => { var hub = Server(it); hub.AddRouteServer("routes"); hub.PeerWith(it.AddVirtualNetwork("spoke", "10.1.0.0/16")).WithGatewayTransit(); }),
        ("a peer far from a Route Server", "GW6505", it => Server(it).AddRouteServer("routes").AddBgpPeer("nva", 65010, "10.9.0.4")),
        ("a peer far from a Route Server of two blocks", "GW6505", it => { var hub = it.AddVirtualNetwork("hub", "10.0.0.0/16", "10.2.0.0/16").WithRouteServerSubnet("10.0.254.0/26"); hub.AddRouteServer("routes").WithBgpPeer("far", 65010, "10.9.0.4").WithBgpPeer("near", 65011, "10.2.0.4"); }),
        ("a peer far from a Route Server beside a network that isn't known", "GW6505", it => { var hub = Server(it); hub.PeerWith(it.AddVirtualNetwork("spoke", it.AddParameter<Cidr>("block"))); hub.AddRouteServer("routes").AddBgpPeer("nva", 65010, "10.9.0.4"); }),
        ("a peer far from a Route Server beside an existing network", "GW6505", it => { var hub = Server(it); hub.PeerWith(it.ExistingVirtualNetwork($"{Ids}/virtualNetworks/there", "10.5.0.0/16")); hub.AddRouteServer("routes").AddBgpPeer("nva", 65010, "10.9.0.4"); }),
        ("a chosen address of the other machine", "GW4121", it => Chosen(it, GatewayInstance.Second, "169.254.21.5")),
        ("a chosen address of its machine", "GW4121", it => Chosen(it, GatewayInstance.First, "169.254.21.5")),
        ("a chosen address that isn't known", "GW4121", it => Chosen(it, GatewayInstance.First, it.AddParameter<IpAddress>("own"))),
        ("a chosen address among some that aren't known", "GW4121", it => Chosen(it, GatewayInstance.First, "169.254.21.9", it.AddParameter<IpAddress>("own"))),
        ("a peer certificate without its root", "GW4118", it => Proven(it).WithPeerCertificate("paris.contoso.com")),
        ("a peer certificate and its root", "GW4118", it => Proven(it).WithPeerCertificate("paris.contoso.com", it.AddParameter<Certificate>("root"))),
        ("selectors between networks", "GW4111", it => it.Hub().ConnectTo(it.Gateway("east", 1), it.AddSecret("psk")).SideOf(it.Gateways().First()).WithTrafficSelector("10.0.0.0/16", "10.1.0.0/16")),
        ("a peer that the site lists", "GW5013", it => it.Hub().WithBgp(65515).ConnectTo(it.AddSite("paris", "203.0.113.10", "192.168.0.1/32", "192.168.0.2/32").WithBgp(65010, "192.168.0.1"), it.AddSecret("psk"))),
        ("a link-local peer that the site lists", "GW5013", it => it.Hub().WithBgp(65515).WithBgpAddresses(GatewayInstance.First, "169.254.21.6").ConnectTo(it.AddSite("paris", "203.0.113.10", "169.254.21.5/32").WithBgp(65010, "169.254.21.5"), it.AddSecret("psk"))),
        ("a network that is twice behind one gateway", "GW4003", it => { var hub = it.Hub(); var east = it.Gateway("east", 1); hub.Network.PeerWith(east.Network); hub.ConnectTo(east, it.AddSecret("east-psk")); hub.ConnectTo(it.AddSite("paris", "203.0.113.10", "10.1.2.0/24"), it.AddSecret("psk")); }),
        ("a network behind a gateway that was connected from there", "GW4003", it => { var east = it.Gateway("east", 1); var hub = it.Hub(); east.ConnectTo(hub, it.AddSecret("east-psk")); hub.ConnectTo(it.AddSite("paris", "203.0.113.10", "10.1.2.0/24"), it.AddSecret("psk")); }),
        ("two ExpressRoute gateways, one existing", "GW1001", it => { var hub = it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/26"); hub.AddExpressRouteGateway("new", ExpressRouteGatewaySku.ErGw1AZ); hub.ExistingExpressRouteGateway($"{Ids}/virtualNetworkGateways/old", ExpressRouteGatewaySku.Standard); }),
        ("two ExpressRoute gateways, the first existing", "GW1001", it => { var hub = it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/26"); hub.ExistingExpressRouteGateway($"{Ids}/virtualNetworkGateways/old", ExpressRouteGatewaySku.Standard); hub.AddExpressRouteGateway("new", ExpressRouteGatewaySku.ErGw1AZ); }),
        ("two ExpressRoute gateways", "GW1001", it => { var hub = it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/26"); hub.AddExpressRouteGateway("a", ExpressRouteGatewaySku.ErGw1AZ); hub.AddExpressRouteGateway("b", ExpressRouteGatewaySku.ErGw1AZ); }),
        ("two VPN gateways, one existing", "GW1001", it => { var hub = it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/26"); hub.AddVpnGateway("new", VpnGatewaySku.VpnGw1AZ); hub.ExistingVpnGateway($"{Ids}/virtualNetworkGateways/old", VpnGatewaySku.VpnGw1AZ); }),
        ("a site where the network is seen", "GW4205", it => { var hub = it.Hub(); hub.AddEgressNat("out", "10.0.0.0/16", "100.64.0.0/16"); hub.AddIngressNat("in", "192.168.0.0/24", "100.65.0.0/24"); hub.ConnectTo(it.AddSite("paris", "203.0.113.10", "100.64.0.0/24"), it.AddSecret("psk")); }),
        ("ports that are translated", "GW4205", it => { var hub = it.Hub(); hub.AddIngressNat("in", "192.168.0.4/32", "10.0.0.4/32").WithPortMapping("8443", "443"); }),
        ("an address behind NAT in a network of two blocks", "GW4206", it => { var hub = it.AddVirtualNetwork("hub", "10.0.0.0/16", "10.9.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("vpn", VpnGatewaySku.VpnGw2AZ); hub.ConnectTo(it.AddSite("paris", "203.0.113.10", "10.0.1.0/24"), it.AddSecret("psk")).WithNat(hub.AddIngressNat("in", "10.0.1.0/24", "100.64.0.0/24")); }),
        ("NAT and a link-local peer without BGP", "GW4208", it => { var hub = it.Hub().WithBgp(65515); hub.ConnectTo(it.AddSite("paris", "203.0.113.10", "192.168.0.0/24").WithBgp(65010, "169.254.21.5"), it.AddSecret("psk")).WithNat(hub.AddIngressNat("in", "192.168.0.0/24", "100.64.0.0/24")).WithoutBgp(); }),
        ("egress rules of a site", "GW4003", it => { var hub = it.Hub(); hub.ConnectTo(it.AddSite("paris", "203.0.113.10", "10.0.1.0/24"), it.AddSecret("psk")).WithNat(hub.AddEgressNat("out", "10.0.1.0/24", "100.64.0.0/24")); }),
        ("a pool where a site is seen", "GW7024", it => { var hub = it.Hub(); hub.AddPointToSite("100.64.0.0/24"); hub.ConnectTo(it.AddSite("paris", "203.0.113.10", "10.0.1.0/24"), it.AddSecret("psk")).WithNat(hub.AddIngressNat("in", "10.0.1.0/24", "100.64.0.0/24")); }),
        ("a pool where the network is seen", "GW7024", it => { var hub = it.Hub(); hub.AddPointToSite("100.64.0.0/24"); hub.ConnectTo(it.AddSite("paris", "203.0.113.10", "192.168.1.0/24"), it.AddSecret("psk")).WithNat(hub.AddEgressNat("out", "10.0.1.0/24", "100.64.0.0/24")); }),
        ("pools of user groups where a site is", "GW7024", it => { var hub = it.Hub(); hub.AddPointToSite("172.16.0.0/24").AddPool("pool", "192.168.1.0/24"); hub.ConnectTo(it.AddSite("paris", "203.0.113.10", "192.168.1.0/24"), it.AddSecret("psk")); }),
        ("joined gateways, the first active-active", "GW4103", it => { var (hub, east) = (it.Hub().WithActiveActive(), it.Gateway("east", 1)); hub.ConnectTo(east, it.AddSecret("a")); east.ConnectTo(hub, it.AddSecret("b")); }),
        ("joined gateways, the second active-active", "GW4103", it => { var (hub, east) = (it.Hub(), it.Gateway("east", 1).WithActiveActive()); hub.ConnectTo(east, it.AddSecret("a")); east.ConnectTo(hub, it.AddSecret("b")); }),
        ("joined gateways, neither active-active", "GW4103", it => { var (hub, east) = (it.Hub(), it.Gateway("east", 1)); hub.ConnectTo(east, it.AddSecret("a")); east.ConnectTo(hub, it.AddSecret("b")); }),
        ("a gateway of one ASN joined with itself", "GW5006", it => { var hub = it.Hub().WithBgp(65010); hub.ConnectTo(hub, it.AddSecret("psk")); }),
        ("no way to sign in over IKEv2 and OpenVPN", "GW7004", it => it.Hub().AddPointToSite("172.16.0.0/24").WithTunnelType(TunnelType.IkeV2AndOpenVpn)),
        ("a summary for a GatewaySubnet by its name", "GW3014", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithSummarizedGatewayPrefixes("10.0.0.0/8").WithSubnet("gatewaysubnet", "10.0.255.0/27")),
        ("a summary beside another subnet", "GW3014", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithSummarizedGatewayPrefixes("10.0.0.0/8").WithSubnet("web", "10.0.255.0/27")),
        ("a summary beside a subnet whose name isn't known", "GW3014", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithSummarizedGatewayPrefixes("10.0.0.0/8").WithSubnet(it.AddParameter<Name>("name"), "10.0.255.0/27")),
        ("a GatewaySubnet, one block of two smaller than Azure takes", "GW1105", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/29", "10.0.254.0/30").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ)),
        ("two GatewaySubnets", "GW1103", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").WithGatewaySubnet("10.0.254.0/27").WithGatewaySubnet("10.0.253.0/27")),
        ("an existing network's GatewaySubnet of IPv6", "GW3016", it => it.AddVirtualNetwork("hub", "10.0.0.0/16", "fd00:db8::/48").WithGatewaySubnet("fd00:db8::/64")),
        ("a link that lends and then borrows", "GW6011", it => { var hub = it.Hub().Network; hub.PeerWith(it.Gateway("east", 1).Network).SideOf(hub).WithGatewayTransit().WithRemoteGateways(); }),
        ("a link that borrows and then lends", "GW6011", it => { var hub = it.Hub().Network; hub.PeerWith(it.Gateway("east", 1).Network).SideOf(hub).WithRemoteGateways().WithGatewayTransit(); }),
        ("IKEv2 clients of Basic", "GW7009", it => Basic(it).AddPointToSite("172.16.0.0/24").WithTunnelType(TunnelType.IkeV2)),
        ("OpenVPN clients of Basic", "GW7009", it => Basic(it).AddPointToSite("172.16.0.0/24").WithTunnelType(TunnelType.OpenVpn)),
    ];

    [Fact]
    public static void Corners_are_judged_so() => Snapshot.Matches(string.Concat(Cases.Select(it => $"{it.Rule} {it.Name}: {Found(it.Rule, it.Say)}\n")), "corners.txt");

    private static string Found(string rule, Action<TopologyBuilder> say)
    {
        var topology = new TopologyBuilder("test", Region.WestEurope);
        say(topology);
        return string.Join("; ",
            topology.Check().Where(finding => finding.Rule.Id == rule)
                .Select(finding => $"{finding.Severity.ToString().ToLowerInvariant()} {Shortened(finding.Path)} {finding.Origin.Call?.Verb} {finding.Origin.Argument}{(finding.Origin.Item > 0 ? $" {finding.Origin.Item}" : "")}".TrimEnd())
                .DefaultIfEmpty("nothing"));
    }

    private static string Shortened(string path) => path.Length < 40 ? path : $"{path[..5]}...{path[^12..]}";

    private static VpnGateway Named(TopologyBuilder topology, int letters) => topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway(new string('a', letters), VpnGatewaySku.VpnGw1AZ);

    private static VirtualNetwork Server(TopologyBuilder topology) => topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithRouteServerSubnet("10.0.254.0/26");

    private static GlobalReach Reach(TopologyBuilder topology) =>
        topology.Circuit(new string('a', 40), "Amsterdam", Bandwidth.Gbps(1)).ConnectTo(topology.Circuit(new string('b', 40), "London", Bandwidth.Gbps(1)), over: "192.168.8.0/29");

    private static void Peered(ExpressRouteCircuit circuit, Value<int> vlan) => circuit.WithPrivatePeering(vlan, 65010, "172.31.0.0/30", "172.31.0.4/30");

    private static ManagedIdentity Identity(TopologyBuilder topology) => topology.ExistingManagedIdentity("/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/it");

    private static KeyVault Vault(TopologyBuilder topology) => topology.ExistingKeyVault("/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/vault");

    private static KeyVaultSecret Key(TopologyBuilder topology, string name) => Vault(topology).ExistingSecret(name);

    private static void Nat(TopologyBuilder topology, VpnGatewaySku sku) =>
        topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("vpn", sku).AddIngressNat("nat", "192.168.0.0/24", "100.64.0.0/24");

    private static VpnGateway Basic(TopologyBuilder topology) => topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("vpn", VpnGatewaySku.Basic);

    private static VpnGateway Other(TopologyBuilder topology, VpnGatewaySku sku) => topology.AddVirtualNetwork("east", "10.1.0.0/16").WithGatewaySubnet("10.1.255.0/27").AddVpnGateway("east-vpn", sku);

    private static IEnumerable<VpnGateway> Gateways(this TopologyBuilder topology) => topology.Networks.SelectMany(it => it.Gateways).OfType<VpnGateway>();

    private static void Policed(TopologyBuilder topology, TunnelType type) => topology.Hub().AddPointToSite("172.16.0.0/24").WithTunnelType(type).WithIpsecPolicy(IpsecPolicy.Aes256Gcm);

    private static VirtualNetwork Existing(TopologyBuilder topology, string name) => topology.ExistingVirtualNetwork($"{Ids}/virtualNetworks/{name}", "10.0.0.0/16");

    private static void Shared(TopologyBuilder topology, VirtualNetwork one, VirtualNetwork other)
    {
        var nat = topology.AddNatGateway("nat");
        one.AddSubnet("web", "10.0.0.0/24").WithNatGateway(nat);
        other.AddSubnet("data", "10.0.1.0/24").WithNatGateway(nat);
    }

    private static void Parts(TopologyBuilder topology, int count)
    {
        var (hub, spoke) = (topology.AddVirtualNetwork("hub", "10.0.0.0/8"), topology.AddVirtualNetwork("spoke", "172.16.0.0/16"));
        var parts = Enumerable.Range(0, count).Select(number => hub.AddSubnet($"subnet-{number}", $"10.{number}.0.0/24")).ToArray();
        hub.PeerWith(spoke).WithOnlySubnets([.. parts, spoke.AddSubnet("web", "172.16.0.0/24")]);
    }

    private static void Both(TopologyBuilder topology, Func<RouteTable, RouteTable> say)
    {
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/26");
        hub.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);
        hub.AddExpressRouteGateway("er", ExpressRouteGatewaySku.ErGw1AZ);
        hub.AddSubnet("web", "10.0.0.0/24").WithRouteTable(say(topology.AddRouteTable("table")));
    }

    private static void Routes(TopologyBuilder topology, int count)
    {
        var table = topology.AddRouteTable("table");
        for (var number = 0; number < count; number++)
            table.WithRoute($"route-{number}", $"10.{number / 256}.{number % 256}.0/24", NextHop.None);
    }

    private static void Tagged(TopologyBuilder topology, int count)
    {
        var network = topology.AddVirtualNetwork("hub", "10.0.0.0/16");
        for (var number = 0; number < count; number++)
            network.WithTag($"tag-{number}", "on");
    }

    private static void Chosen(TopologyBuilder topology, GatewayInstance instance, Value<IpAddress> own, params IEnumerable<Value<IpAddress>> others)
    {
        var hub = topology.Hub().WithActiveActive().WithBgp(65515).WithBgpAddresses(GatewayInstance.First, ["169.254.21.5", .. others]).WithBgpAddresses(GatewayInstance.Second, "169.254.22.5");
        hub.ConnectTo(topology.AddSite("paris", "203.0.113.10").WithBgp(65010, "169.254.21.7"), topology.AddSecret("psk")).WithBgpAddress(instance, own);
    }

    private static SiteToSiteConnection Proven(TopologyBuilder topology) =>
        topology.Hub().WithIdentity(Identity(topology)).ConnectTo(topology.AddSite("paris", "203.0.113.10", "192.168.0.0/24"), Vault(topology).ExistingCertificate("hub"));
}
