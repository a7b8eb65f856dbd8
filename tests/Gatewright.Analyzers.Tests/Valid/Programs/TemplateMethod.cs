using Gatewright;

new Amsterdam().Describe();
return await new Dublin().Describe().RunAsync(args);

abstract class Landing
{
    protected abstract Region Region { get; }

    protected virtual string Space => "10.0.0.0/16";

    protected virtual VpnGatewaySku Sku => VpnGatewaySku.VpnGw1AZ;

    public TopologyBuilder Describe()
    {
        var topology = new TopologyBuilder(GetType().Name, Region);
        var network = topology.AddVirtualNetwork("network", Space);
        Refine(topology, network);
        return topology;
    }

    protected virtual void Refine(TopologyBuilder topology, VirtualNetwork network) { }
}

sealed class Amsterdam : Landing
{
    protected override Region Region => Region.WestEurope;
}

sealed class Dublin : Landing
{
    protected override Region Region => Region.NorthEurope;

    protected override string Space => "10.8.0.0/16";

    protected override void Refine(TopologyBuilder topology, VirtualNetwork network)
    {
        base.Refine(topology, network);
        network.WithGatewaySubnet("10.8.255.0/27").AddVpnGateway("vpn", Sku);
    }
}
