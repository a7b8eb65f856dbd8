using Gatewright;

var path = Environment.GetEnvironmentVariable("ROOT_CERTIFICATE");
var topology = new TopologyBuilder("file", Region.WestEurope);
var dialIn = topology.AddVirtualNetwork("hub", "10.0.0.0/16")
    .WithGatewaySubnet("10.0.255.0/27")
    .AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ)
    .AddPointToSite("172.16.0.0/24");
if (path is null)
    dialIn.WithEntraId();
else
    dialIn.WithTunnelType(TunnelType.IkeV2).WithRootCertificate("machines", await File.ReadAllTextAsync(path));
return await topology.RunAsync(args);
