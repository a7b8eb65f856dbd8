// Coexistence: ExpressRoute carries the office's traffic, and a site-to-site VPN takes over when it fails.
// The office announces the same networks over both, and Azure prefers ExpressRoute.
//
//     hub 10.0.0.0/16
//       hub-er   ErGw1AZ   -------- amsterdam, Equinix, 500 Mbps --------+
//                                                                        +-- office 192.168.0.0/16
//       hub-vpn  AS 65515  ======== IPsec over the internet =============+   203.0.113.10, AS 65011
//
// dotnet run examples/Coexistence.cs -- emit
// Outside this repository the file begins with the line: #:package Gatewright@*

using Gatewright;

var topology = new TopologyBuilder("failover", Region.WestEurope);

var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16")
    .WithSubnet("workload", "10.0.1.0/24")
    .WithGatewaySubnet("10.0.255.0/26");

var amsterdam = topology.AddExpressRouteCircuit("amsterdam", provider: "Equinix", location: "Amsterdam", Bandwidth.Mbps(500))
    .WithPrivatePeering(vlan: 100, asn: 65010, primary: "172.31.0.0/30", secondary: "172.31.0.4/30")
    .WithAnnouncedPrefixes("192.168.0.0/16");
var office = topology.AddSite("office", "203.0.113.10").WithBgp(asn: 65011, peeringAddress: "192.168.0.254")
    .WithAnnouncedPrefixes("192.168.0.0/16");

hub.AddExpressRouteGateway("hub-er", ExpressRouteGatewaySku.ErGw1AZ).ConnectTo(amsterdam);

hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw2AZ)
    .WithActiveActive()
    .WithBgp(asn: 65515)
    .ConnectTo(office, topology.AddSecret("office-psk"));

// By ExpressRoute as long as it is up, and by the tunnels when it isn't; the answers, too. Any one part may fail.
hub.MustReach(office).WithLossOfAny(NetworkPart.Circuit, NetworkPart.PeeringLocation, NetworkPart.GatewayInstance, NetworkPart.SiteDevice);
office.MustReach(hub).WithLossOfAny(NetworkPart.Tunnel, NetworkPart.GatewayInstance, NetworkPart.SiteDevice);
amsterdam.MustReach(hub).WithLossOfAny(NetworkPart.Circuit, NetworkPart.PeeringLocation);

return await topology.RunAsync(args);
