using Gatewright;

var topology = new TopologyBuilder("groups", Region.WestEurope);
var connectivity = topology.ExistingSubscription("11111111-1111-1111-1111-111111111111");
var workloads = topology.ExistingSubscription("22222222-2222-2222-2222-222222222222");
var hubGroup = topology.AddResourceGroup("rg-hub").In(connectivity).WithTag("tier", "core");

var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").In(hubGroup).WithGatewaySubnet("10.0.255.0/27");
hub.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);

string[] teams = ["red", "green", "blue"];
for (var i = 0; i < teams.Length; i++)
{
    ResourceGroup group = topology.AddResourceGroup($"rg-{teams[i]}").In(workloads).In(Region.WestEurope);
    var network = topology.AddVirtualNetwork(teams[i], $"10.{i + 1}.0.0/16").In(group).WithTag("team", teams[i]);
    hub.PeerWith(network).WithGatewayTransit();
}

return await topology.RunAsync(args);
