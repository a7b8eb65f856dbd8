using Gatewright;

class Program
{
    static int Main(string[] args)
    {
        var topology = new TopologyBuilder("office", Region.UKSouth);
        VirtualNetwork network = topology.AddVirtualNetwork("network", "10.20.0.0/20").WithGatewaySubnet("10.20.15.0/27");
        VpnGateway gateway = network.AddVpnGateway("gateway", VpnGatewaySku.VpnGw2AZ);
        gateway.WithActiveActive();
        gateway.ConnectTo(topology.AddSite("leeds", "198.51.100.7", "172.20.0.0/16"), topology.AddSecret("leeds-psk"));
        return topology.RunAsync(args).GetAwaiter().GetResult();
    }
}
