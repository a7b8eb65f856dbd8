// An existing hub: another team owns the hub with its gateway, and the circuit, in a subscription of its own. We bring a spoke,
// the tunnel to a partner, and a network that goes on the circuit. What exists is referred to and never changed; the other side
// of a peering is a command for its owner, which `emit` prints.
//
//     ours                                     the platform team's
//     orders 10.7.0.0/16 ---- peering -------- hub 10.0.0.0/16, hub-vpn ======== partner 172.22.0.0/16
//       web 10.7.1.0/24 ----- of subnets ----- shared: registry 10.20.4.0/24
//     archive 10.8.0.0/16 --- archive-er ----- amsterdam
//
// dotnet run examples/ExistingHub.cs -- emit
// Outside this repository the file begins with the line: #:package Gatewright@*

using Gatewright;

const string platform = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub/providers/Microsoft.Network";

var topology = new TopologyBuilder("orders", Region.WestEurope);

var hub = topology.ExistingVirtualNetwork($"{platform}/virtualNetworks/hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").In(Region.WestEurope);
var vpn = hub.ExistingVpnGateway($"{platform}/virtualNetworkGateways/hub-vpn", VpnGatewaySku.VpnGw2AZ);
var shared = topology.ExistingVirtualNetwork($"{platform}/virtualNetworks/shared", "10.20.0.0/16");
var amsterdam = topology.ExistingExpressRouteCircuit($"{platform}/expressRouteCircuits/amsterdam");

// The hub lends its gateway to our spoke, which has no other way out than a NAT gateway.
var orders = topology.AddVirtualNetwork("orders", "10.7.0.0/16");
var web = orders.AddSubnet("web", "10.7.1.0/24")
    .WithNatGateway(topology.AddNatGateway("orders-out"))
    .WithServiceEndpoints("Microsoft.Storage")
    .WithoutDefaultOutbound();
hub.PeerWith(orders).WithGatewayTransit();

// Of what is shared, the registry alone is for us.
orders.PeerWith(shared).WithOnlySubnets(web, shared.ExistingSubnet("registry", "10.20.4.0/24"));

// The tunnel lies with their gateway, so it stands in their group.
var theirs = topology.ExistingResourceGroup("rg-hub").In(topology.ExistingSubscription("11111111-1111-1111-1111-111111111111"));
var partner = topology.AddSite("partner", "203.0.113.99", "172.22.0.0/16").In(theirs);
vpn.ConnectTo(partner, topology.AddSecret("partner-psk")).In(theirs);
orders.MustReach(partner);
partner.MustReach(orders);

// The circuit's owner gave us an authorization.
var archive = topology.AddVirtualNetwork("archive", "10.8.0.0/16").WithGatewaySubnet("10.8.255.0/27");
archive.AddExpressRouteGateway("archive-er", ExpressRouteGatewaySku.ErGw1AZ)
    .ConnectTo(amsterdam, authorizationKey: topology.AddSecret("amsterdam-key"));

return await topology.RunAsync(args);
