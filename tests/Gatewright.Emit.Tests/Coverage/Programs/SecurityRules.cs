// What a rule can narrow, to one value and to several.
using Gatewright;

var topology = new TopologyBuilder("filters", Region.WestEurope);
var filter = topology.AddNetworkSecurityGroup("filter");
topology.AddVirtualNetwork("hub", "10.0.0.0/16").AddSubnet("app", "10.0.1.0/24").WithNetworkSecurityGroup(filter);

filter.AllowInbound("web", priority: 100).WithSource("192.168.0.0/16", "172.16.0.0/12").WithDestination("10.0.1.4").WithTcp("80", "443");
filter.AllowInbound("ping", priority: 110).WithSource("192.168.0.0/16").WithIcmp();
filter.AllowOutbound("time", priority: 100).WithDestination("192.0.2.1", "192.0.2.2").WithUdp("123");
filter.AllowOutbound("names", priority: 110).WithUdp("53", "853");
filter.DenyOutbound("telnet", priority: 200).WithTcp("23");
filter.DenyInbound("rest", priority: 4096);

return await topology.RunAsync(args);
