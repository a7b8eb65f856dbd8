// Names and addresses that are chosen instead of made.
using Gatewright;

var topology = new TopologyBuilder("named", Region.WestEurope);

var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/26");
var spoke = topology.AddVirtualNetwork("spoke", "10.1.0.0/16").WithGatewaySubnet("10.1.255.0/27");
hub.PeerWith(spoke).WithoutVirtualNetworkAccess().SideOf(hub).WithName("to-the-spoke");

var vpn = hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw2AZ).WithActiveActive().WithBgp(asn: 65010);
var dialIn = vpn.AddPointToSite("172.16.0.0/22").WithPublicIp(topology.AddPublicIp("dial-in")).WithTunnelType(TunnelType.OpenVpn)
    .WithEntraId("11111111-2222-3333-4444-555555555555").WithEntraAudience("66666666-7777-8888-9999-000000000000")
    .WithRadiusServer("10.0.1.4", topology.AddSecret("radius-one")).WithRadiusServer("10.0.1.5", topology.AddSecret("radius-two"));

var paris = topology.AddSite("paris", "203.0.113.10").WithBgp(asn: 65020, peeringAddress: "192.168.10.254");
var nice = topology.AddSite("nice", "203.0.113.20", "192.168.20.0/24").WithBgp(asn: 65021, peeringAddress: "192.168.20.254");
vpn.ConnectTo(paris, topology.AddSecret("paris-psk")).WithName("hub-to-paris-1");
vpn.ConnectTo(nice, topology.AddSecret("nice-psk")).WithoutBgp();

var old = spoke.AddPolicyBasedVpnGateway("old-vpn").WithPublicIp(topology.AddPublicIp("old-address").WithoutZones());
old.ConnectTo(topology.AddSiteByFqdn("depot", "vpn.depot.example", "192.168.40.0/24"), topology.AddSecret("depot-psk")).WithName("old-to-depot-1");

var circuit = topology.AddExpressRouteCircuit("amsterdam", "Equinix", "Amsterdam", Bandwidth.Mbps(50)).WithUnlimitedData();
circuit.AddPrivatePeering(vlan: 100, asn: 65030, primary: "172.31.0.0/30", secondary: "172.31.0.4/30");
hub.AddExpressRouteGateway("hub-er", ExpressRouteGatewaySku.ErGw1AZ).ConnectTo(circuit).WithName("hub-to-amsterdam-1");

return await topology.RunAsync(args);
