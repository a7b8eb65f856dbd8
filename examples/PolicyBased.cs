// Policy-based: two old firewalls that know traffic selectors only. One gets a policy-based gateway, which
// speaks IKEv1 with its one site; the other, which knows IKEv2, shares a route-based gateway with a modern device.
//
//     archive 10.1.0.0/16
//       archive-vpn  policy-based =====  depot   203.0.113.10   192.168.10.0/24
//
//     plants 10.2.0.0/16
//       plants-vpn  route-based  ==+===  mill    203.0.113.20   192.168.20.0/24  selectors
//                                  +===  forge   203.0.113.30   192.168.30.0/24  any to any
//
// dotnet run examples/PolicyBased.cs -- emit
// Outside this repository the file begins with the line: #:package Gatewright@*

using Gatewright;

var topology = new TopologyBuilder("works", Region.WestEurope);

var archive = topology.AddVirtualNetwork("archive", "10.1.0.0/16")
    .WithSubnet("files", "10.1.1.0/24")
    .WithGatewaySubnet("10.1.255.0/27");
var depot = topology.AddSite("depot", "203.0.113.10", "192.168.10.0/24");

archive.AddPolicyBasedVpnGateway("archive-vpn")
    .WithPublicIp(topology.AddPublicIp("archive-address"))
    .ConnectTo(depot, topology.AddSecret("depot-psk"))
    .WithName("depot");

var plants = topology.AddVirtualNetwork("plants", "10.2.0.0/16")
    .WithSubnet("control", "10.2.1.0/24")
    .WithGatewaySubnet("10.2.255.0/27");
var mill = topology.AddSite("mill", "203.0.113.20", "192.168.20.0/24");
var forge = topology.AddSite("forge", "203.0.113.30", "192.168.30.0/24");

var vpn = plants.AddVpnGateway("plants-vpn", VpnGatewaySku.VpnGw1AZ);
vpn.ConnectTo(forge, topology.AddSecret("forge-psk"));

// Offers each pair of a prefix here and a prefix there; such a connection passes nothing on to the forge.
vpn.ConnectTo(mill, topology.AddSecret("mill-psk"))
    .WithIpsecPolicy(IpsecPolicy.Aes256Sha256)
    .WithPolicyBasedTrafficSelectors();

archive.MustReach(depot);
plants.MustReach(mill);
plants.MustReach(forge);
mill.MustNotReach(forge);

return await topology.RunAsync(args);
