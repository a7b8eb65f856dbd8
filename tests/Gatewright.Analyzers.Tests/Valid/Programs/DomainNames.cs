using Gatewright;

var topology = new TopologyBuilder("names", Region.WestEurope);
var vpn = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);
const string Domain = "branches.example.com";
foreach (var (name, third) in (ReadOnlySpan<(string, int)>)[("paris", 10), ("lyon", 20)])
    vpn.ConnectTo(topology.AddSiteByFqdn(name, $"{name}.{Domain}", $"192.168.{third}.0/24"), topology.AddSecret($"{name}-psk"));
return await topology.RunAsync(args);
