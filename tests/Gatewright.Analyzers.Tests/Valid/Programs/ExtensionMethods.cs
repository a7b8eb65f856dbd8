using Gatewright;

var topology = new TopologyBuilder("extensions", Region.WestEurope);
var hub = topology.AddNetwork("hub", 0).WithGatewaySubnet("10.0.255.0/27");
hub.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);
hub.Spoke(topology.AddNetwork("web", 1)).Spoke(topology.AddNetwork("data", 2));
return await topology.RunAsync(args);

static class Extensions
{
    public static VirtualNetwork AddNetwork(this TopologyBuilder topology, string name, int number) =>
        topology.AddVirtualNetwork(name, $"10.{number}.0.0/16").WithSubnet("workload", $"10.{number}.1.0/24");

    public static VirtualNetwork Spoke(this VirtualNetwork hub, VirtualNetwork spoke)
    {
        hub.PeerWith(spoke).WithGatewayTransit();
        return hub;
    }
}
