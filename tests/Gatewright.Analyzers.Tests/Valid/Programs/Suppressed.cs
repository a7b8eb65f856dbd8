using Gatewright;

var topology = new TopologyBuilder("suppressed", Region.WestEurope);
#pragma warning disable GW1105
topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/28").Accept("GW1105", "as the pragma says").AddVpnGateway("vpn",
    VpnGatewaySku.VpnGw1AZ);
#pragma warning restore GW1105
return await topology.RunAsync(args);
