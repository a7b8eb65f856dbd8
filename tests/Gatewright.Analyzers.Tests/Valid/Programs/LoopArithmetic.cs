using Gatewright;

const int Regions = 3, PerRegion = 4;
var topology = new TopologyBuilder("arithmetic", Region.WestEurope);
for (var region = 0; region < Regions; region++)
{
    var first = 16 * region;
    var hub = topology.AddVirtualNetwork($"hub-{region:00}", $"10.{first}.0.0/16");
    for (var spoke = 1; spoke <= PerRegion; spoke++)
    {
        if (spoke == 3)
            continue;
        var second = first + spoke;
        second <<= 0;
        var network = topology.AddVirtualNetwork($"spoke-{region}-{spoke}", $"10.{second}.0.0/16");
        network.WithSubnet("even", $"10.{second}.{spoke * 2}.0/24");
        network.WithSubnet("odd", $"10.{second}.{(spoke * 2) + 1}.0/24");
        hub.PeerWith(network);
    }
}

return await topology.RunAsync(args);
