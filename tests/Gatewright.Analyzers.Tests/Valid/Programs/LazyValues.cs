using Gatewright;

var topology = new TopologyBuilder("lazy", Region.WestEurope);
var hub = new Lazy<VirtualNetwork>(() => topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27"));
var vpn = new Lazy<VpnGateway>(() => hub.Value.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ));
hub.Value.WithTag("owner", "network");
vpn.Value.ConnectTo(topology.AddSite("paris", "203.0.113.10", "192.168.0.0/24"), topology.AddSecret("psk"));
return await topology.RunAsync(args);
