using Gatewright;

var topology = new TopologyBuilder("nullable", Region.WestEurope);
VpnGateway? vpn = null;
string? suffix = null;
var hub = topology.AddVirtualNetwork("hub" + suffix, "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
vpn?.WithActiveActive();
vpn ??= hub.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);
vpn?.WithBgp(65010);
int? number = args.Length == 0 ? null : args.Length;
var third = number.GetValueOrDefault() is > 0 and < 255 and var known ? known : 1;
hub.WithSubnet("workload", $"10.0.{third}.0/24");
topology.AddVirtualNetwork(suffix ?? "spoke", "10.1.0.0/16");
return await topology.RunAsync(args);
