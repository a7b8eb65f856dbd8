// never finished
using Gatewright;

// Nobody runs it yet; there is still no GatewaySubnet, which may come.
var topology = new TopologyBuilder("unfinished", Region.WestEurope);
var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16");
hub.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);
Console.WriteLine(hub);
