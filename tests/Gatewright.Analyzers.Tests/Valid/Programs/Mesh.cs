using Gatewright;

Region[] regions = [Region.WestEurope, Region.EastUS2, Region.SoutheastAsia];
var topology = new TopologyBuilder("mesh", regions[0]);
var gateways = new List<VpnGateway>();
for (var i = 0; i < regions.Length; i++)
{
    gateways.Add(topology.AddVirtualNetwork($"network-{i}", $"10.{i}.0.0/16")
        .In(regions[i])
        .WithGatewaySubnet($"10.{i}.255.0/27")
        .AddVpnGateway($"vpn-{i}", VpnGatewaySku.VpnGw2AZ)
        .WithBgp(65_010 + (10 * i)));
}

for (var i = 0; i < gateways.Count; i++)
    for (var j = i + 1; j < gateways.Count; j++)
        gateways[i].ConnectTo(gateways[j], topology.AddSecret($"psk-{i}-{j}"));

return await topology.RunAsync(args);
