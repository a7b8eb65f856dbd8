// Forced tunnelling, two ways: desktops leave through headquarters by the gateway's default site; the shop
// leaves through a firewall appliance by route tables.
//
//     desktops 10.1.0.0/16
//       desktops-vpn  ======  headquarters  203.0.113.10   0.0.0.0/0 and 192.168.10.0/24
//
//     shop 10.2.0.0/16
//       web 10.2.1.0/24  ---- 0.0.0.0/0 ---->  firewall 10.2.0.4  ---->  internet
//
// dotnet run examples/ForcedTunnelling.cs -- emit
// Outside this repository the file begins with the line: #:package Gatewright@*

using Gatewright;

var topology = new TopologyBuilder("outbound", Region.WestEurope);

var headquarters = topology.AddSite("headquarters", "203.0.113.10", "192.168.10.0/24");

var desktops = topology.AddVirtualNetwork("desktops", "10.1.0.0/16")
    .WithSubnet("pools", "10.1.1.0/24")
    .WithGatewaySubnet("10.1.255.0/27");

// What has no other route goes into the tunnel; headquarters passes it on to the internet.
desktops.AddVpnGateway("desktops-vpn", VpnGatewaySku.VpnGw1AZ)
    .WithDefaultSite(headquarters)
    .WithMaintenanceWindow(startHour: 22, durationHours: 6, timeZone: "W. Europe Standard Time")
    .ConnectTo(headquarters, topology.AddSecret("headquarters-psk"));

var shop = topology.AddVirtualNetwork("shop", "10.2.0.0/16")
    .WithSubnet("firewall", "10.2.0.0/24");

// The firewall's own subnet keeps its way to the internet.
var outbound = topology.AddRouteTable("shop-outbound")
    .WithRoute("everything", "0.0.0.0/0", NextHop.VirtualAppliance("10.2.0.4"));
var web = shop.AddSubnet("web", "10.2.1.0/24").WithRouteTable(outbound);
var data = shop.AddSubnet("data", "10.2.2.0/24").WithRouteTable(outbound);

desktops.MustReach(headquarters);
desktops.MustNotReachInternet();
web.MustReachInternet().Through("10.2.0.4");
data.MustReachInternet().Through("10.2.0.4");

return await topology.RunAsync(args);
