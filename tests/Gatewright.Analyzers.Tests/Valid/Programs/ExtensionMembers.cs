using Gatewright;

var topology = new TopologyBuilder("members", Region.WestEurope);
var hub = topology.AddHub("10.0.0.0/16", "10.0.255.0/27");
hub.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);
return await topology.RunAsync(args);

static class Extensions
{
    extension(TopologyBuilder topology)
    {
        public VirtualNetwork AddHub(string space, string gateways) =>
            topology.AddVirtualNetwork("hub", space).WithGatewaySubnet(gateways);
    }
}
