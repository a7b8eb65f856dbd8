using Gatewright;

var topology = new TopologyBuilder("dial-in", Region.WestEurope);
var root = topology.AddParameter<Certificate>("root").WithDescription("The root of all machines");
var pools = new[] { "172.16.0.0/24", "172.16.1.0/24" };
var dialIn = topology.AddVirtualNetwork("hub", "10.0.0.0/16")
    .WithGatewaySubnet("10.0.255.0/27")
    .AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ)
    .AddPointToSite([.. pools]);
dialIn.WithTunnelType(TunnelType.IkeV2);
dialIn.WithRootCertificate("machines", root);
return await topology.RunAsync(args);
