// Subnets with a block of each version, said by each verb that makes one.
using Gatewright;

var topology = new TopologyBuilder("six", Region.WestEurope);

var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16", "fd00:db8::/48").WithSubnet("web", "10.0.1.0/24", "fd00:db8:0:1::/64");
hub.AddSubnet("app", "10.0.2.0/24", "fd00:db8:0:2::/64");
hub.AddGatewaySubnet("10.0.255.0/27", "fd00:db8:0:ff::/64");
topology.AddVirtualNetwork("spoke", "10.1.0.0/16", "fd00:db8:1::/48").WithGatewaySubnet("10.1.255.0/27", "fd00:db8:1:ff::/64");

return await topology.RunAsync(args);
