// Coexistence: a circuit carries all, a tunnel stands by, and another tunnel goes to a place that the circuit doesn't reach.
using Gatewright;

var topology = new TopologyBuilder("coexist", Region.SwedenCentral);
var hub = topology.AddVirtualNetwork("hub", "10.60.0.0/16").WithSubnet("web", "10.60.1.0/24").WithGatewaySubnet("10.60.255.0/26");
var circuit = topology.AddExpressRouteCircuit("stockholm", "Equinix", "Stockholm", 200)
    .WithPrivatePeering(vlan: 60, asn: 65060, primary: "172.31.60.0/30", secondary: "172.31.60.4/30").WithDeleteLock();
hub.AddExpressRouteGateway("hub-er", ExpressRouteGatewaySku.ErGw1AZ).ConnectTo(circuit);
var vpn = hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ).WithActiveActive().WithBgp(asn: 65515);
vpn.ConnectTo(topology.AddSite("headquarters", "203.0.113.60").WithBgp(asn: 65061, peeringAddress: "192.168.60.254"), topology.AddSecret("headquarters-psk"));
vpn.ConnectTo(topology.AddSite("sawmill", "203.0.113.61", "192.168.61.0/24"), topology.AddSecret("sawmill-psk"));

return await topology.RunAsync(args);
