// NAT: shops with the same addresses, a mill with the hub's own, kiosks too many to show in full.
//
//     hub 10.0.0.0/16               +===== lyon    192.168.1.0/24   seen as 100.64.1.0/24
//       workload 10.0.1.0/24        |
//       hub-vpn  ===================+===== nice    192.168.1.0/24   seen as 100.64.2.0/24
//         two instances             |
//                                   +===== mill    10.0.0.0/24      seen as 100.66.0.0/24
//                                   |        it sees workload as 100.66.1.0/24
//                                   |
//                                   +===== kiosks  172.20.0.0/16    behind 100.67.0.0/26, 100.67.0.64/26
//
// dotnet run examples/NatOverlap.cs -- emit
// Outside this repository the file begins with the line: #:package Gatewright@*

using Gatewright;

var topology = new TopologyBuilder("acquired", Region.WestEurope);

var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16")
    .WithSubnet("workload", "10.0.1.0/24")
    .WithSubnet("web", "10.0.2.0/24")
    .WithGatewaySubnet("10.0.255.0/27");
var vpn = hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw2AZ).WithActiveActive();

// The shops overlap each other: translate what comes in.
Shop[] shops = [new("lyon", "203.0.113.20", SeenAs: "100.64.1.0/24"), new("nice", "203.0.113.30", SeenAs: "100.64.2.0/24")];
foreach (var shop in shops)
{
    var site = topology.AddSite(shop.Name, shop.Address, "192.168.1.0/24");
    vpn.ConnectTo(site, topology.AddSecret($"{shop.Name}-psk"))
        .WithNatRules(vpn.AddIngressNatRule($"{shop.Name}-in", from: "192.168.1.0/24", to: shop.SeenAs));
}

// The mill overlaps the hub: translate both ways, and map a port.
var mill = topology.AddSite("mill", "203.0.113.40", "10.0.0.0/24");
vpn.ConnectTo(mill, topology.AddSecret("mill-psk")).WithNatRules(
    vpn.AddIngressNatRule("mill-in", from: "10.0.0.0/24", to: "100.66.0.0/24"),
    vpn.AddEgressNatRule("hub-out", from: "10.0.1.0/24", to: "100.66.1.0/24"),
    vpn.AddEgressNatRule("hub-web", from: "10.0.2.4/32", to: "100.66.2.4/32").WithPortMapping(from: "8443", to: "443"));

// Nobody calls the kiosks: many behind few, on each instance.
var kiosks = topology.AddSite("kiosks", "203.0.113.50", "172.20.0.0/16");
vpn.ConnectTo(kiosks, topology.AddSecret("kiosks-psk")).WithNatRules(
    vpn.AddIngressNatRule("kiosks-1", from: "172.20.0.0/16", to: "100.67.0.0/26").WithDynamicMapping().WithInstance(GatewayInstance.First),
    vpn.AddIngressNatRule("kiosks-2", from: "172.20.0.0/16", to: "100.67.0.64/26").WithDynamicMapping().WithInstance(GatewayInstance.Second));

hub.MustReach(mill);
mill.MustReach(hub);
kiosks.MustReach(hub);
hub.MustNotReach(kiosks);

return await topology.RunAsync(args);

record Shop(string Name, string Address, string SeenAs);
