// Point-to-site in full: three ways to sign in over one tunnel type, two RADIUS servers, a certificate that is
// revoked, and groups of users whose addresses tell firewalls who they are.
//
//     hub 10.0.0.0/16              finance    172.16.4.0/24   accountants (Entra ID), auditors (RADIUS)
//       servers 10.0.1.0/24        machines   172.16.5.0/24   robots (certificates)
//       hub-vpn  <=============    everyone   172.16.8.0/22   staff, and everyone else
//
// dotnet run examples/PointToSiteGroups.cs -- emit
// Outside this repository the file begins with the line: #:package Gatewright@*

using Gatewright;

var topology = new TopologyBuilder("remote", Region.WestEurope);

var radiusSecret = topology.AddSecret("radius-secret");
var machineRoot = topology.AddParameter<Certificate>("machineRoot")
    .WithDescription("The public part of the root that machine certificates descend from: base64 on one line");

var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16")
    .WithSubnet("servers", "10.0.1.0/24")
    .WithGatewaySubnet("10.0.255.0/27");

var remote = hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw3AZ)
    .AddPointToSite("172.16.0.0/22")
    .WithTunnelType(TunnelType.OpenVpn)
    .WithEntraId(tenant: "33333333-3333-3333-3333-333333333333")
    .WithEntraAudience("66666666-6666-6666-6666-666666666666")
    .WithRootCertificate("machines", machineRoot)
    .WithRevokedCertificate("stolen-tablet", "0F1E2D3C4B5A69788796A5B4C3D2E1F00F1E2D3C")
    .WithRadiusServer("10.0.1.4", radiusSecret, score: 30)
    .WithRadiusServer("10.0.1.5", radiusSecret, score: 20)
    .WithCustomRoutes("192.168.0.0/16");

var finance = remote.AddPool("finance", "172.16.4.0/24");
finance.AddUserGroup("accountants", priority: 1).WithEntraGroup("accounting", "44444444-4444-4444-4444-444444444444");
finance.AddUserGroup("auditors", priority: 2).WithRadiusGroup("audit", "6ad1bd08");

remote.AddPool("machines", "172.16.5.0/24")
    .AddUserGroup("robots", priority: 3).WithCertificateDomain("robots", "robots.contoso.com");

remote.AddPool("everyone", "172.16.8.0/22")
    .AddUserGroup("staff", priority: 100)
    .WithEntraGroup("staff", "55555555-5555-5555-5555-555555555555")
    .WithEveryoneElse();

remote.MustReach(hub);

return await topology.RunAsync(args);
