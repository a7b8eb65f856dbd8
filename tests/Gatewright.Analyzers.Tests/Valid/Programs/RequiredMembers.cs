using Gatewright;

var topology = new TopologyBuilder("required", Region.WestEurope);
var specs = new List<NetworkSpec>
{
    new() { Name = "hub", Space = "10.0.0.0/16", Subnets = { ["a"] = "10.0.0.0/24", ["b"] = "10.0.1.0/24" } },
    new() { Name = "spoke", Space = "10.1.0.0/16" },
};
specs[1].Subnets.Add("c", "10.1.0.0/24");
foreach (var spec in specs)
    spec.AddTo(topology);
return await topology.RunAsync(args);

sealed class NetworkSpec
{
    public required string Name { get; init; }

    public required string Space { get; set; }

    public Dictionary<string, string> Subnets { get; } = [];

    public VirtualNetwork AddTo(TopologyBuilder topology)
    {
        var network = topology.AddVirtualNetwork(Name, Space);
        foreach (var (name, prefix) in Subnets)
            network.WithSubnet(name, prefix);
        return network;
    }
}
