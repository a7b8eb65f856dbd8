// Site-to-site: one office joins a network in Azure over one IPsec tunnel.
//
//     hub 10.0.0.0/16                               paris
//       workload 10.0.1.0/24                          192.168.10.0/24, 192.168.11.0/24
//       hub-vpn  ========== IPsec, IKEv2 ==========>  203.0.113.10
//
// dotnet run examples/SiteToSite.cs -- emit
// Outside this repository the file begins with the line: #:package Gatewright@*

using Gatewright;

var topology = new TopologyBuilder("contoso", Region.WestEurope);

var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16")
    .WithGatewaySubnet("10.0.255.0/27")
    .WithSubnet("workload", "10.0.1.0/24");

var vpn = hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ);
var paris = topology.AddSite("paris", "203.0.113.10", "192.168.10.0/24", "192.168.11.0/24");

vpn.ConnectTo(paris, topology.AddSecret("paris-psk"));

// Errors where it isn't so.
hub.MustReach(paris);
paris.MustReach(hub);

return await topology.RunAsync(args);
