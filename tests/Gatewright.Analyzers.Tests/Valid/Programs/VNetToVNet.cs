using Gatewright;

var topology = new TopologyBuilder("atlantic", Region.WestEurope);
var west = topology.AddVirtualNetwork("west", "10.1.0.0/16").WithGatewaySubnet("10.1.255.0/27");
var east = topology.AddVirtualNetwork("east", "10.2.0.0/16").In(Region.EastUS2).WithGatewaySubnet("10.2.255.0/27");
var key = topology.AddSecret("atlantic-psk");

var westVpn = west.AddVpnGateway("west-vpn", VpnGatewaySku.VpnGw2AZ).WithBgp(asn: 65010);
var eastVpn = east.AddVpnGateway("east-vpn", VpnGatewaySku.VpnGw2AZ).WithBgp(asn: 65020);
var atlantic = westVpn.ConnectTo(eastVpn, key).WithIpsecPolicy(IpsecPolicy.Aes256Gcm with { SaLifetimeSeconds = 3600 });
atlantic.SideOf(westVpn).WithName("cn-west-east");
atlantic.SideOf(eastVpn).WithName("cn-east-west");
return await topology.RunAsync(args);
