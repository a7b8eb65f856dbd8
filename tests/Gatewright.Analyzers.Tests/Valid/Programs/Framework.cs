using Gatewright;

var host = new TopologyHostBuilder();
host.Configure(topology => topology.AddVirtualNetwork("first", "10.0.0.0/16"));
host.Configure(topology =>
{
    var hub = topology.AddVirtualNetwork("second", "10.1.0.0/16").WithGatewaySubnet("10.1.255.0/27");
    hub.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);
});
host.Configure(Standards);
return await host.Build("framework").RunAsync(args);

static void Standards(TopologyBuilder topology) => topology.WithTag("owner", "platform");

sealed class TopologyHostBuilder
{
    private readonly List<Action<TopologyBuilder>> steps = [];

    public TopologyHostBuilder Configure(Action<TopologyBuilder> step)
    {
        steps.Add(step);
        return this;
    }

    public TopologyBuilder Build(string name)
    {
        var topology = new TopologyBuilder(name, Region.WestEurope);
        foreach (var step in steps)
            step(topology);
        return topology;
    }
}
