using Gatewright;

return await Landscape.Named("landscape")
    .Hub("10.0.0.0/16", gateways: "10.0.255.0/27")
    .Spoke("web", "10.1.0.0/16")
    .Spoke("data", "10.2.0.0/16", spoke => spoke.WithSubnet("sql", "10.2.1.0/24"))
    .Done()
    .RunAsync(args);

sealed class Landscape
{
    private readonly TopologyBuilder topology;
    private VirtualNetwork? hub;

    private Landscape(string name) => topology = new(name, Region.WestEurope);

    public static Landscape Named(string name) => new(name);

    public Landscape Hub(string space, string gateways)
    {
        hub = topology.AddVirtualNetwork("hub", space).WithGatewaySubnet(gateways);
        hub.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);
        return this;
    }

    public Landscape Spoke(string name, string space, Action<VirtualNetwork>? refine = null)
    {
        var spoke = topology.AddVirtualNetwork(name, space);
        refine?.Invoke(spoke);
        hub!.PeerWith(spoke).WithGatewayTransit();
        return this;
    }

    public TopologyBuilder Done() => topology;
}
