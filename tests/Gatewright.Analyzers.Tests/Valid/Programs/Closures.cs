using Gatewright;

var topology = new TopologyBuilder("closures", Region.WestEurope);
var number = 0;
VirtualNetwork hub = Network("hub");
Spoke("web");
Spoke("data");

void Spoke(string name)
{
    var spoke = Network(name);
    Join();

    void Join() => hub.PeerWith(spoke);
}

VirtualNetwork Network(string name)
{
    var space = Space(number++);
    return topology.AddVirtualNetwork(name, space).WithSubnet("workload", Workload(space));

    static string Space(int number) => $"10.{number}.0.0/16";
    static string Workload(string space) => space.Replace("0.0/16", "1.0/24");
}

return await topology.RunAsync(args);
