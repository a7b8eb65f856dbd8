using Gatewright;

var stage = args is [var first, ..] ? Enum.Parse<Stage>(first) : Stage.Test;
var (sku, spokes, space) = stage switch
{
    Stage.Production => (VpnGatewaySku.VpnGw4AZ, 8, "10.0.0.0/16"),
    Stage.Staging => (VpnGatewaySku.VpnGw2AZ, 4, "10.100.0.0/16"),
    Stage.Test => (VpnGatewaySku.VpnGw1AZ, 1, "10.200.0.0/16"),
    _ => throw new InvalidOperationException($"no stage {stage}"),
};
var octet = int.Parse(space.Split('.')[1]);

var topology = new TopologyBuilder(stage.ToString(), Region.WestEurope);
var hub = topology.AddVirtualNetwork("hub", space).WithGatewaySubnet($"10.{octet}.255.0/27");
hub.AddVpnGateway("vpn", sku);
for (var i = 1; i <= spokes; i++)
    hub.PeerWith(topology.AddVirtualNetwork($"spoke-{i}", $"10.{octet + i}.0.0/16")).WithGatewayTransit();
return await topology.RunAsync(args);

enum Stage { Test, Staging, Production }
