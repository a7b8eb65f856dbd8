using Gatewright;

Func<string, TopologyBuilder> start = name => new TopologyBuilder(name, Region.WestEurope);
Func<TopologyBuilder, int, VirtualNetwork> network = static (topology, number) => topology.AddVirtualNetwork($"network-{number}", $"10.{number}.0.0/16");
Action<VirtualNetwork, VirtualNetwork> join = (one, other) => one.PeerWith(other);

var topology = start("factories");
VirtualNetwork? previous = null;
foreach (var number in (int[])[0, 1, 2])
{
    var next = network(topology, number);
    if (previous is not null)
        join(previous, next);
    previous = next;
}

var factories = new Dictionary<string, Func<Site>>
{
    ["paris"] = () => topology.AddSite("paris", "203.0.113.10", "192.168.10.0/24"),
    ["lyon"] = () => topology.AddSite("lyon", "203.0.113.20", "192.168.20.0/24"),
};
foreach (var factory in factories.Values)
    factory();

return await topology.RunAsync(args);
