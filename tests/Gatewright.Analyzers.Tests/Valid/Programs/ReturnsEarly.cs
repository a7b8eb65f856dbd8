// args: check
using Gatewright;

if (args is [] or ["--help"])
{
    Console.WriteLine("check or emit");
    return 0;
}

var topology = new TopologyBuilder("early", Region.WestEurope);
var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16");
var vpn = hub.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);
if (args[0] == "draft")
    return 0;
hub.WithGatewaySubnet("10.0.255.0/27");
return await topology.RunAsync(args);
