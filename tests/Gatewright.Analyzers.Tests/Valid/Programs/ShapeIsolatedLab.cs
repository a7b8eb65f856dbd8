// A lab that its hub may not enter, but for a jump host: each subnet has a group, which names the one exception.
using Gatewright;

var topology = new TopologyBuilder("isolated", Region.SwedenCentral);
var hub = topology.AddVirtualNetwork("hub", "10.120.0.0/16").WithSubnet("jump", "10.120.1.0/24");
var lab = topology.AddVirtualNetwork("lab", "10.121.0.0/16");
var closed = topology.AddNetworkSecurityGroup("closed");
closed.AllowInbound("jump-host", priority: 100).WithSource("10.120.1.4").WithTcp("22");
closed.AllowInbound("benches", priority: 110).WithSource("10.121.0.0/16");
foreach (var (index, name) in new[] { "bench", "desk" }.Index())
    lab.AddSubnet(name, "10.121.0.0/16".Subnet(24, index)).WithNetworkSecurityGroup(closed);
hub.PeerWith(lab).SideOf(lab).WithoutVirtualNetworkAccess();

return await topology.RunAsync(args);
