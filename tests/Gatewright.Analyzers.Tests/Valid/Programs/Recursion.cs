using Gatewright;

var topology = new TopologyBuilder("tree", Region.WestEurope);
var next = 0;
Plant(depth: 3, parent: null);
return await topology.RunAsync(args);

void Plant(int depth, VirtualNetwork? parent)
{
    if (depth == 0)
        return;
    var network = topology.AddVirtualNetwork($"network-{next}", $"10.{next}.0.0/16");
    next++;
    if (parent is not null)
        parent.PeerWith(network);
    for (var child = 0; child < 2; child++)
        Plant(depth - 1, network);
}
