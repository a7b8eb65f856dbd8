// VNet-to-VNet: two regions and two subscriptions. One statement makes both connections, with one key
// and one IPsec policy; BGP carries routes on to whatever either side joins later.
//
//     subscription 1111…, West Europe            subscription 2222…, East US 2
//     west 10.1.0.0/16                           east 10.2.0.0/16
//       app 10.1.1.0/24                            app 10.2.1.0/24
//       west-vpn  AS 65010  <==== IPsec ====>  east-vpn  AS 65020
//
// dotnet run examples/VNetToVNet.cs -- emit
// Outside this repository the file begins with the line: #:package Gatewright@*

using Gatewright;

var topology = new TopologyBuilder("atlantic", Region.WestEurope);

var europe = topology.AddResourceGroup("rg-network-weu")
    .In(topology.ExistingSubscription("11111111-1111-1111-1111-111111111111"));
var america = topology.AddResourceGroup("rg-network-eus2").In(Region.EastUS2)
    .In(topology.ExistingSubscription("22222222-2222-2222-2222-222222222222"));

var west = topology.AddVirtualNetwork("west", "10.1.0.0/16").In(europe)
    .WithSubnet("app", "10.1.1.0/24")
    .WithGatewaySubnet("10.1.255.0/27");
var east = topology.AddVirtualNetwork("east", "10.2.0.0/16").In(america)
    .WithSubnet("app", "10.2.1.0/24")
    .WithGatewaySubnet("10.2.255.0/27");

var westVpn = west.AddVpnGateway("west-vpn", VpnGatewaySku.VpnGw2AZ).WithBgp(asn: 65010);
var eastVpn = east.AddVpnGateway("east-vpn", VpnGatewaySku.VpnGw2AZ).WithBgp(asn: 65020);

westVpn.ConnectTo(eastVpn, topology.AddSecret("atlantic-psk")).WithIpsecPolicy(IpsecPolicy.Aes256Gcm);

west.MustReach(east);
east.MustReach(west);

return await topology.RunAsync(args);
