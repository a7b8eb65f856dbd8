using Gatewright;

var topology = new TopologyBuilder("gotos", Region.WestEurope);
var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16");
hub.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);
var number = 0;
again:
if (number++ < 3)
    goto again;
hub.WithGatewaySubnet("10.0.255.0/27");
return await topology.RunAsync(args);
