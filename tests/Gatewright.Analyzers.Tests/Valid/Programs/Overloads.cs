using Gatewright;

var topology = new TopologyBuilder("overloads", Region.WestEurope);
var networks = new Networks(topology);
networks.Add("hub");
networks.Add("web", 1);
networks.Add(name: "data", second: 2, subnets: ["a", "b"]);
networks["hub"].PeerWith(networks["web"]);
networks["hub"].PeerWith(networks["data"]);
return await topology.RunAsync(args);

sealed class Networks(TopologyBuilder topology)
{
    private readonly List<(string Name, VirtualNetwork Network)> all = [];

    public VirtualNetwork this[string name] => all.Single(it => it.Name == name).Network;

    public VirtualNetwork Add(string name) => Add(name, 0);

    public VirtualNetwork Add(string name, int second, params string[] subnets)
    {
        var network = topology.AddVirtualNetwork(name, $"10.{second}.0.0/16");
        for (var i = 0; i < subnets.Length; i++)
            network.WithSubnet(subnets[i], $"10.{second}.{i}.0/24");
        all.Add((name, network));
        return network;
    }
}
