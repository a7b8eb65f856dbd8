using Gatewright;
using Network = Gatewright.VirtualNetwork;
using Start = Gatewright.TopologyBuilder;
using static Gatewright.VpnGatewaySku;

var topology = new Start("aliases", Region.WestEurope);
Network hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
hub.AddVpnGateway("vpn", VpnGw1AZ);
return await topology.RunAsync(args);
