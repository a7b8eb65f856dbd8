// Hub and spoke with four sites, from two tables.
using Gatewright;

var topology = new TopologyBuilder("four-sites", Region.GermanyWestCentral);
var hub = topology.AddVirtualNetwork("hub", "10.80.0.0/16").WithSubnet("shared", "10.80.1.0/24").WithGatewaySubnet("10.80.255.0/27");
var vpn = hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ);
Dictionary<string, string[]> behind = new()
{
    ["berlin"] = ["192.168.10.0/24", "192.168.11.0/24"], ["hamburg"] = ["192.168.20.0/24"], ["munich"] = ["192.168.30.0/23"], ["cologne"] = ["192.168.40.0/24"],
};
foreach (var (index, (name, blocks)) in behind.Index())
    vpn.ConnectTo(topology.AddSite(name, $"203.0.113.{80 + index}", blocks), topology.AddSecret($"{name}-psk"));
foreach (var (index, name) in new[] { "production", "test", "tools" }.Index())
{
    var space = "10.81.0.0/16".Subnet(20, index);
    hub.PeerWith(topology.AddVirtualNetwork(name, space).WithSubnet("app", space.Subnet(24, 0))).WithGatewayTransit();
}

return await topology.RunAsync(args);
