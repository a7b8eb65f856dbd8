using Gatewright;

Spoke[] spokes =
[
    new("web", "10.1.0.0/16", ["front", "back"]),
    new("data", "10.2.0.0/16", ["sql"]) { IsTransit = false },
    new("ops", "10.3.0.0/16", []),
];

var topology = new TopologyBuilder("records", Region.WestEurope);
var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
hub.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);

foreach (var spoke in spokes)
{
    var network = topology.AddVirtualNetwork(spoke.Name, spoke.Space);
    for (var i = 0; i < spoke.Subnets.Length; i++)
        network.WithSubnet(spoke.Subnets[i], spoke.Subnet(i));
    var peering = hub.PeerWith(network);
    if (spoke.IsTransit)
        peering.WithGatewayTransit();
}

var renamed = spokes[2] with { Name = "archive", Space = "10.9.0.0/16" };
topology.AddVirtualNetwork(renamed.Name, renamed.Space);

return await topology.RunAsync(args);

record Spoke(string Name, string Space, string[] Subnets)
{
    public bool IsTransit { get; init; } = true;

    public string Subnet(int number) => Space.Replace(".0.0/16", $".{number}.0/24");
}
