// Global Reach and Direct ports: a data centre in London on ports of its own, encrypted with MACsec, and one in
// Dublin on a provider's circuit. Global Reach joins the two over Microsoft's backbone. A lab of another
// subscription has a circuit on the same ports.
//
//     london-ports  100 Gbps, MACsec                               dublin, Interxion, 500 Mbps
//       london  10 Gbps  AS 65010  ---- Global Reach, 192.168.255.0/29 ----  AS 65020
//         |     hub 10.0.0.0/16
//         +---- hub-er  ErGw3AZ, FastPath
//       lab     5 Gbps, of rg-lab
//
// Azure joins circuits that are provisioned: deploy, have the ports cabled and the provider provision its circuit,
// deploy again.
//
// dotnet run examples/GlobalReachAndDirect.cs -- emit
// Outside this repository the file begins with the line: #:package Gatewright@*

using Gatewright;

var topology = new TopologyBuilder("isles", Region.UKSouth);
var network = topology.ExistingResourceGroup("rg-network");
var lab = topology.ExistingResourceGroup("rg-lab").In(topology.ExistingSubscription("22222222-2222-2222-2222-222222222222"));
var vault = topology.ExistingKeyVault(topology.AddParameter<ResourceId>("vault").WithDescription("The vault with the MACsec keys"));

var ports = topology.AddExpressRouteDirect("london-ports", location: "Equinix-London-LD5", Bandwidth.Gbps(100)).In(network)
    .WithUnlimitedData()
    .WithQinQ()
    .WithIdentity(topology.ExistingManagedIdentity(topology.AddParameter<ResourceId>("identity").WithDescription("Who may read the MACsec keys")));
foreach (var link in new[] { PortLink.First, PortLink.Second })
{
    ports.WithLink(link)
        .WithMacSec(link, vault.ExistingSecret($"macsec-ckn-{link}"), vault.ExistingSecret($"macsec-cak-{link}"), MacSecCipher.GcmAesXpn256)
        .WithSci(link);
}

var london = ports.AddCircuit("london", Bandwidth.Gbps(10))
    .WithTier(CircuitTier.Premium)
    .WithAnnouncedPrefixes("192.168.1.0/24")
    .WithRateLimit();
london.AddPrivatePeering(vlan: 100, asn: 65010, primary: "172.31.1.0/30", secondary: "172.31.1.4/30")
    .WithIPv6(primary: "fd00:db8:ffff::/126", secondary: "fd00:db8:ffff::4/126")
    .WithSharedKey(topology.AddSecret("london-bgp-key"));

var dublin = topology.AddExpressRouteCircuit("dublin", provider: "Interxion", location: "Dublin", Bandwidth.Mbps(500)).In(network)
    .WithPrivatePeering(vlan: 100, asn: 65020, primary: "172.31.2.0/30", secondary: "172.31.2.4/30")
    .WithAnnouncedPrefixes("192.168.2.0/24");

london.ConnectTo(dublin, addressPrefix: "192.168.255.0/29").WithName("london-and-dublin");

ports.AddAuthorization("lab").AddCircuit("lab-london", Bandwidth.Gbps(5)).In(lab)
    .WithPrivatePeering(vlan: 200, asn: 65030, primary: "172.31.3.0/30", secondary: "172.31.3.4/30");

var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16", "fd00:db8::/48").In(network)
    .WithSubnet("workload", "10.0.1.0/24", "fd00:db8:0:1::/64")
    .WithGatewaySubnet("10.0.255.0/26", "fd00:db8:0:ff::/64");
hub.AddExpressRouteGateway("hub-er", ExpressRouteGatewaySku.ErGw3AZ)
    .WithRemoteNetworkTraffic()
    .ConnectTo(london)
    .WithPrivateLinkFastPath();

london.MustReach(hub);
london.MustReach(dublin);

return await topology.RunAsync(args);
