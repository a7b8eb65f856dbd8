using Gatewright;

var topology = new TopologyBuilder("radius", Region.WestEurope);
var secret = topology.AddSecret("radius-secret");
topology.AddVirtualNetwork("hub", "10.0.0.0/16")
    .WithSubnet("identity", "10.0.1.0/24")
    .WithGatewaySubnet("10.0.255.0/27")
    .AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ)
    .AddPointToSite("172.16.0.0/24")
    .WithTunnelType(TunnelType.IkeV2AndOpenVpn)
    .WithRadiusServer("10.0.1.10", secret);
return await topology.RunAsync(args);
