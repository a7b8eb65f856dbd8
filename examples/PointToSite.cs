// Point-to-site: people sign in with Entra ID, machines with certificates, over one active-active
// gateway. Active-active with dial-in takes a third public address, which is made by itself.
//
//     hub 10.0.0.0/16                 people    OpenVPN, Entra ID
//       workload 10.0.1.0/24          machines  IKEv2, certificates below one root
//       hub-vpn  <=================== 172.16.0.0/23
//
// dotnet run examples/PointToSite.cs -- emit
// Outside this repository the file begins with the line: #:package Gatewright@*

using Gatewright;

var topology = new TopologyBuilder("remote", Region.WestEurope);

var machineRoot = topology.AddParameter<Certificate>("machineRoot")
    .WithDescription("The public part of the root that machine certificates descend from: base64 on one line");

var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16")
    .WithSubnet("workload", "10.0.1.0/24")
    .WithGatewaySubnet("10.0.255.0/27");

var dialIn = hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw2AZ)
    .WithActiveActive()
    .AddPointToSite("172.16.0.0/23")
    .WithTunnelType(TunnelType.IkeV2AndOpenVpn)
    .WithEntraId()
    .WithRootCertificate("machines", machineRoot);

dialIn.MustReach(hub);
dialIn.MustNotReach(dialIn);

return await topology.RunAsync(args);
