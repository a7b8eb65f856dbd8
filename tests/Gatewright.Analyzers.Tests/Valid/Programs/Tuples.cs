using Gatewright;

var topology = new TopologyBuilder("tuples", Region.FranceCentral);
var (hub, vpn) = AddHub("hub", ("10.0.0.0/16", "10.0.255.0/27"));

(string Name, string Address, string[] Prefixes)[] sites =
[
    ("paris", "203.0.113.10", ["192.168.10.0/24"]),
    ("lyon", "203.0.113.20", ["192.168.20.0/24", "192.168.21.0/24"]),
];
foreach (var (name, address, prefixes) in sites)
{
    var site = topology.AddSite(name, address, [.. prefixes]);
    vpn.ConnectTo(site, topology.AddSecret(name + "-psk"));
}

foreach (var (index, name) in new[] { "a", "b", "c" }.Index())
    hub.WithSubnet(name, $"10.0.{index}.0/24");

return await topology.RunAsync(args);

(VirtualNetwork, VpnGateway) AddHub(string name, (string Space, string Gateway) plan)
{
    var network = topology.AddVirtualNetwork(name, plan.Space).WithGatewaySubnet(plan.Gateway);
    return (network, network.AddVpnGateway(name + "-vpn", VpnGatewaySku.VpnGw2AZ));
}
