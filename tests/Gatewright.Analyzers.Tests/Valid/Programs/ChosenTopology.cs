// args: hub
using Gatewright;

return args.FirstOrDefault() switch
{
    "hub" => await Hub().RunAsync(args[1..]),
    "edge" => await Edge().RunAsync(args[1..]),
    _ => Usage(),
};

static TopologyBuilder Hub()
{
    var topology = new TopologyBuilder("hub", Region.WestEurope);
    topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);
    return topology;
}

static TopologyBuilder Edge()
{
    var topology = new TopologyBuilder("edge", Region.WestUS2);
    topology.AddVirtualNetwork("edge", "10.0.0.0/16");
    return topology;
}

static int Usage()
{
    Console.Error.WriteLine("hub or edge");
    return 2;
}
