using Gatewright;

var topology = new TopologyBuilder("contoso", Region.WestEurope).WithTag("owner", "network");

var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16");
hub.WithSubnet("workload", "10.0.1.0/24");
hub.WithGatewaySubnet("10.0.255.0/27");

var vpn = hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ);
var paris = topology.AddSite("paris", "203.0.113.10", "192.168.10.0/24", "192.168.11.0/24");
vpn.ConnectTo(paris, topology.AddSecret("paris-psk")).WithName("to-paris");

return await topology.RunAsync(args);
