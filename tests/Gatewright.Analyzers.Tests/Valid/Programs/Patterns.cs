using Gatewright;

Part[] parts = [new Network("hub", 0), new Network("web", 1), new Branch("paris", "203.0.113.10") { Prefixes = ["192.168.1.0/24"] }];
var topology = new TopologyBuilder("patterns", Region.WestEurope);
foreach (var part in parts)
{
    switch (part)
    {
        case Network { Number: 0 } hub:
            topology.AddVirtualNetwork(hub.Name, "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
            break;
        case Network(var name, > 0 and < 256 and var number):
            topology.AddVirtualNetwork(name, $"10.{number}.0.0/16");
            break;
        case Branch { Prefixes: [var only] } branch:
            topology.AddSite(branch.Name, branch.Address, only);
            break;
        case Branch branch:
            topology.AddSite(branch.Name, branch.Address, [.. branch.Prefixes]);
            break;
    }
}

return await topology.RunAsync(args);

abstract record Part(string Name);
sealed record Network(string Name, int Number) : Part(Name);
sealed record Branch(string Name, string Address) : Part(Name)
{
    public string[] Prefixes { get; init; } = [];
}
