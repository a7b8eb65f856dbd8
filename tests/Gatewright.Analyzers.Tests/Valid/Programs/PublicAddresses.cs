using Gatewright;

var topology = new TopologyBuilder("addresses", Region.WestEurope);
var first = topology.AddPublicIp("vpn-1");
var second = topology.AddPublicIp("vpn-2").WithZones(1, 2, 3);
var third = topology.AddPublicIp("dial-in");
var vpn = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27")
    .AddVpnGateway("vpn", VpnGatewaySku.VpnGw2AZ)
    .WithActiveActive(first, second)
    .WithGeneration(VpnGatewayGeneration.Generation2);
vpn.AddPointToSite("172.16.0.0/23").WithEntraId().WithPublicIp(third);
return await topology.RunAsync(args);
