using Gatewright;

var topology = new TopologyBuilder("coexistence", Region.NorthEurope);
var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16", "10.1.0.0/16")
    .WithSubnet("workload", "10.0.1.0/24")
    .WithGatewaySubnet("10.1.255.0/26");
var circuit = topology.AddExpressRouteCircuit("dublin", provider: "Equinix", location: "Dublin", Bandwidth.Gbps(1))
    .WithPrivatePeering(vlan: 10, asn: 65010, primary: "172.31.0.0/30", secondary: "172.31.0.4/30");
var er = hub.AddExpressRouteGateway("er", ExpressRouteGatewaySku.ErGw1AZ);
var vpn = hub.AddVpnGateway("vpn", VpnGatewaySku.VpnGw2AZ);
er.ConnectTo(circuit);
vpn.WithActiveActive().WithBgp(65515);
vpn.ConnectTo(topology.AddSite("office", "203.0.113.10").WithBgp(65011, "192.168.0.254"), topology.AddSecret("psk"));
return await topology.RunAsync(args);
