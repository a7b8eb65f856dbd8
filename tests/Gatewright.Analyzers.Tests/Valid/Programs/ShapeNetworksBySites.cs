// Two networks of two groups that see each other as sites, at the addresses that the program makes.
using Gatewright;

var topology = new TopologyBuilder("by-sites", Region.EastUS2);
var (east, west) = (topology.AddResourceGroup("rg-east"), topology.AddResourceGroup("rg-west").In(Region.WestUS2));
var (eastAddress, westAddress) = (topology.AddPublicIp("east-ip").In(east), topology.AddPublicIp("west-ip").In(west));
var eastVpn = topology.AddVirtualNetwork("east", "10.100.0.0/16").In(east).WithGatewaySubnet("10.100.255.0/27")
    .AddVpnGateway("east-vpn", VpnGatewaySku.VpnGw1AZ).WithPublicIp(eastAddress);
var westVpn = topology.AddVirtualNetwork("west", "10.101.0.0/16").In(west).WithGatewaySubnet("10.101.255.0/27")
    .AddVpnGateway("west-vpn", VpnGatewaySku.VpnGw1AZ).WithPublicIp(westAddress);
var key = topology.AddSecret("between");
eastVpn.ConnectTo(topology.AddSite("west-from-east", westAddress, "10.101.0.0/16"), key);
westVpn.ConnectTo(topology.AddSite("east-from-west", eastAddress, "10.100.0.0/16"), key);

return await topology.RunAsync(args);
