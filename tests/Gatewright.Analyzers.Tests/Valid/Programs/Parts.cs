using Gatewright;

IPart[] parts = [new Hub("10.0.0.0/16"), new Spoke("web", 1), new Spoke("data", 2), new Nothing()];
var topology = new TopologyBuilder("parts", Region.WestEurope);
var networks = new List<VirtualNetwork>();
foreach (var part in parts)
    part.AddTo(topology, networks);
for (var i = 1; i < networks.Count; i++)
    networks[0].PeerWith(networks[i]);
return await topology.RunAsync(args);

interface IPart
{
    void AddTo(TopologyBuilder topology, List<VirtualNetwork> networks);
}

sealed class Hub(string space) : IPart
{
    public void AddTo(TopologyBuilder topology, List<VirtualNetwork> networks) =>
        networks.Add(topology.AddVirtualNetwork("hub", space).WithSubnet("shared", "10.0.1.0/24"));
}

sealed class Spoke(string name, int number) : IPart
{
    public void AddTo(TopologyBuilder topology, List<VirtualNetwork> networks) =>
        networks.Add(topology.AddVirtualNetwork(name, $"10.{number}.0.0/16"));
}

sealed class Nothing : IPart
{
    public void AddTo(TopologyBuilder topology, List<VirtualNetwork> networks) { }
}
