using Gatewright;

Console.Write("Region? ");
var region = Console.ReadLine() is { Length: > 0 } line ? line : "westeurope";
var topology = new TopologyBuilder("interactive", region);
var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16");
Console.Write("Gateway? ");
if (Console.ReadLine()?.Trim() is "y" or "yes")
{
    hub.WithGatewaySubnet("10.0.255.0/27");
    hub.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);
}

return await topology.RunAsync(args);
