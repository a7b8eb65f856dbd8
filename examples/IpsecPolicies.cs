// IPsec policies: a house standard, an older device with selectors of its own, one that speaks IKEv1, and one
// that is found by name and calls us.
//
//     hub 10.0.0.0/16               +===== paris  203.0.113.10       AES-GCM 256, keys for four hours
//       workload 10.0.1.0/24        |
//       hub-vpn  ===================+===== plant  203.0.113.30       AES 128, two selectors
//                                   |
//                                   +===== crane  203.0.113.50       IKEv1
//                                   |
//                                   +===== depot  vpn.depot.example  calls us
//
// dotnet run examples/IpsecPolicies.cs -- emit
// Outside this repository the file begins with the line: #:package Gatewright@*

using Gatewright;

var topology = new TopologyBuilder("standards", Region.WestEurope);

var standard = IpsecPolicy.Aes256Gcm with { SaLifetimeSeconds = 14_400 };
var older = new IpsecPolicy(
    new IkeProposal(IkeEncryption.Aes256, IkeIntegrity.Sha256, DhGroup.Group14),
    new EspProposal(EspEncryption.Aes128, EspIntegrity.Sha256, PfsGroup.Pfs2048));

var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16")
    .WithSubnet("workload", "10.0.1.0/24")
    .WithGatewaySubnet("10.0.255.0/27");

// A satellite link on the way to the depot reorders packets.
var vpn = hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw2AZ).WithoutReplayProtection();

var paris = topology.AddSite("paris", "203.0.113.10", "192.168.10.0/24");
var plant = topology.AddSite("plant", "203.0.113.30", "192.168.30.0/24", "192.168.31.0/24");
var crane = topology.AddSite("crane", "203.0.113.50", "192.168.50.0/24");
var depot = topology.AddSiteByFqdn("depot", "vpn.depot.example", "192.168.40.0/24");

vpn.ConnectTo(paris, topology.AddSecret("paris-psk"))
    .WithIpsecPolicy(standard)
    .WithDpdTimeout(seconds: 30);
vpn.ConnectTo(plant, topology.AddSecret("plant-psk"))
    .WithIpsecPolicy(older)
    .WithPolicyBasedTrafficSelectors()
    .WithTrafficSelector(local: "10.0.0.0/16", "192.168.30.0/24", "192.168.31.0/24");
vpn.ConnectTo(crane, topology.AddSecret("crane-psk"))
    .WithIpsecPolicy(older)
    .WithIkeV1();
vpn.ConnectTo(depot, topology.AddSecret("depot-psk"))
    .WithIpsecPolicy(standard)
    .WithConnectionMode(ConnectionMode.ResponderOnly);

hub.MustReach(paris);
hub.MustReach(plant);
hub.MustReach(crane);
hub.MustReach(depot);

return await topology.RunAsync(args);
