using Gatewright;

namespace Contoso.Networks;

internal static class Spokes
{
    public static IEnumerable<(string Name, int Number)> All => [("web", 1), ("data", 2)];

    public static void Add(TopologyBuilder topology, VirtualNetwork hub, string name, int number)
    {
        var spoke = topology.AddVirtualNetwork(name, $"10.{number}.0.0/16").WithSubnet("workload", $"10.{number}.1.0/24");
        hub.PeerWith(spoke).WithGatewayTransit();
    }
}
