// Enterprise: two regions, each with a hub and twenty spokes. ExpressRoute from two locations, either
// reaching both hubs and, over Microsoft's backbone, each other; ten branches over VPN, with keys from a key vault; dial-in at the nearer
// hub. A firewall in each hub stands between the spokes and all else; what goes from a branch to a data centre the Route Server leads from
// gateway to gateway. Each subnet of a spoke has a security group, and private endpoints have a subnet of their own.
//
//     Amsterdam ----+------------------+---- Washington DC      circuits, 2 Gbps, Premium
//                   |   \          /   |
//     branches ==  hub-weu -------- hub-eus2  == branches       peered; VPN gateways, AS 65515
//     clients  ==   |                  |      == clients
//            20 spokes              20 spokes
//
// A region has one /16, cut into 32 blocks of /21: the hub, the spokes, at the end clients and circuit links.
//
// dotnet run examples/Enterprise.cs -- show
// Outside this repository the file begins with the line: #:package Gatewright@*

using Gatewright;

const int SpokesPerRegion = 20;

var topology = new TopologyBuilder("global", Region.WestEurope).WithTag("owner", "network-team");
var connectivity = topology.ExistingSubscription("11111111-1111-1111-1111-111111111111");
var workloads = topology.ExistingSubscription("22222222-2222-2222-2222-222222222222");
const string Shared = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-shared/providers";
var vault = topology.ExistingKeyVault($"{Shared}/Microsoft.KeyVault/vaults/contoso-network");

var europe = AddHub(new("weu", Region.WestEurope, "10.32.0.0/16", "172.20.0.0/16", "Amsterdam", Asn: 65101, "W. Europe Standard Time"));
var america = AddHub(new("eus2", Region.EastUS2, "10.64.0.0/16", "172.21.0.0/16", "Washington DC", Asn: 65102, "Eastern Standard Time"));

Join(europe, america);

foreach (var hub in new[] { europe, america })
{
    for (var number = 1; number <= SpokesPerRegion; number++)
        hub.Apps.Add(AddSpoke(hub, number));
}

// From region to region past both firewalls, which see the answers, too.
europe.Apps[0].MustReach(america.Apps[0]).WithTcp("443").Through(europe.Plan.Firewalls.Host(4)).Through(america.Plan.Firewalls.Host(4));
america.Apps[0].MustReach(europe.Apps[0]).WithTcp("443").Through(europe.Plan.Firewalls.Host(4)).Through(america.Plan.Firewalls.Host(4));

Branch[] branches =
[
    new("paris", europe, "203.0.113.10", Asn: 65010, BgpPeer: "192.168.10.254", "192.168.10.0/24"),
    new("madrid", europe, "203.0.113.11", Asn: 65011, BgpPeer: "192.168.11.254", "192.168.11.0/24"),
    new("milan", europe, "203.0.113.12", Asn: 65012, BgpPeer: "192.168.12.254", "192.168.12.0/24"),
    new("hamburg", europe, "203.0.113.13", Asn: 65013, BgpPeer: "192.168.13.254", "192.168.13.0/24"),
    new("vienna", europe, "203.0.113.14", Asn: 65014, BgpPeer: "192.168.14.254", "192.168.14.0/24"),
    new("warsaw", europe, "203.0.113.15", Asn: 65015, BgpPeer: "192.168.15.254", "192.168.15.0/24"),
    new("boston", america, "198.51.100.20", Asn: 65020, BgpPeer: "192.168.20.254", "192.168.20.0/24"),
    new("atlanta", america, "198.51.100.21", Asn: 65021, BgpPeer: "192.168.21.254", "192.168.21.0/24"),
    new("chicago", america, "198.51.100.22", Asn: 65022, BgpPeer: "192.168.22.254", "192.168.22.0/24"),
    new("toronto", america, "198.51.100.23", Asn: 65023, BgpPeer: "192.168.23.254", "192.168.23.0/24"),
];

foreach (var branch in branches)
{
    var site = topology.AddSite(branch.Name, branch.Address).WithBgp(branch.Asn, branch.BgpPeer);
    branch.Nearest.Vpn.ConnectTo(site, vault.ExistingSecret($"{branch.Name}-psk")).WithIpsecPolicy(IpsecPolicy.Aes256Gcm);
    site.WithAnnouncedPrefixes(branch.Network).MustReach(branch.Nearest.Apps[0]).WithTcp("443")
        .Through(branch.Nearest.Plan.Firewalls.Host(4))
        .WithLossOfAny(NetworkPart.Tunnel, NetworkPart.GatewayInstance);
    site.MustReach(branch.Nearest.Circuit);
}

return await topology.RunAsync(args);

Hub AddHub(Plan plan)
{
    var group = topology.AddResourceGroup($"rg-hub-{plan.Code}").In(connectivity).In(plan.Region).WithTag("cost-center", $"network-{plan.Code}");
    var toSpokes = topology.AddRouteTable($"to-spokes-{plan.Code}");
    var toHubs = topology.AddRouteTable($"to-hubs-{plan.Code}");

    var network = topology.AddVirtualNetwork($"hub-{plan.Code}", plan.Hub).In(group)
        .WithDdosProtection($"{Shared}/Microsoft.Network/ddosProtectionPlans/contoso");
    network.AddSubnet("firewall", plan.Firewalls).WithRouteTable(toHubs);
    network.AddGatewaySubnet(plan.Gateways).WithRouteTable(toSpokes);
    network.WithRouteServerSubnet(plan.RouteServers);

    var circuit = topology.AddExpressRouteCircuit($"circuit-{plan.Code}", "Equinix", plan.Location, Bandwidth.Gbps(2)).In(group)
        .WithTier(CircuitTier.Premium)
        .WithPrivatePeering(vlan: 100, plan.Asn, plan.Links.Subnet(30, 0), plan.Links.Subnet(30, 1))
        .WithAnnouncedPrefixes(plan.DataCentre);
    var expressRoute = network.AddExpressRouteGateway($"er-{plan.Code}", ExpressRouteGatewaySku.ErGw2AZ)
        .WithMaintenanceWindow(startHour: 1, durationHours: 5, timeZone: plan.TimeZone);
    expressRoute.ConnectTo(circuit);

    var vpn = network.AddVpnGateway($"vpn-{plan.Code}", VpnGatewaySku.VpnGw3AZ).WithActiveActive().WithBgp(asn: 65515)
        .WithMaintenanceWindow(startHour: 7, durationHours: 5, timeZone: plan.TimeZone);
    vpn.AddPointToSite(plan.Clients).WithEntraId();
    network.AddRouteServer($"routes-{plan.Code}").WithBranchToBranch();

    return new(plan, network, vpn, expressRoute, circuit, toSpokes, toHubs, []);
}

void Join(Hub one, Hub other)
{
    one.Network.PeerWith(other.Network).WithForwardedTraffic();
    one.ExpressRoute.ConnectTo(other.Circuit);
    other.ExpressRoute.ConnectTo(one.Circuit);
    one.Circuit.ConnectTo(other.Circuit, addressPrefix: "192.168.255.0/29");
    one.ToHubs.WithRoute(other.Plan.Code, other.Plan.Space.AsPrefix(), other.Plan.Firewall);
    other.ToHubs.WithRoute(one.Plan.Code, one.Plan.Space.AsPrefix(), one.Plan.Firewall);
}

Subnet AddSpoke(Hub hub, int number)
{
    var (name, space) = ($"spoke-{hub.Plan.Code}-{number:00}", hub.Plan.Spoke(number));
    var group = topology.AddResourceGroup($"rg-{name}").In(workloads).In(hub.Plan.Region);
    var outbound = topology.AddRouteTable($"{name}-routes")
        .WithRoute("everything", "0.0.0.0/0", hub.Plan.Firewall)
        .WithoutGatewayRoutes();

    var (app, data, endpoints) = (space.Subnet(24, 0), space.Subnet(24, 1), space.Subnet(26, 8));

    var spoke = topology.AddVirtualNetwork(name, space).In(group);
    var apps = spoke.AddSubnet("app", app).WithNetworkSecurityGroup(Admitting($"{name}-app", "443", "10.0.0.0/8", "192.168.0.0/16"))
        .WithRouteTable(outbound).WithoutDefaultOutbound();
    spoke.AddSubnet("data", data).WithNetworkSecurityGroup(Admitting($"{name}-data", "1433", app.AsPrefix()))
        .WithRouteTable(outbound).WithoutDefaultOutbound();
    spoke.AddSubnet("endpoints", endpoints).WithNetworkSecurityGroup(Admitting($"{name}-endpoints", "443", app.AsPrefix(), data.AsPrefix()))
        .WithRouteTable(outbound).WithoutDefaultOutbound().WithPrivateEndpointPolicies(PrivateEndpointPolicies.Enabled);

    hub.Network.PeerWith(spoke).WithGatewayTransit().WithForwardedTraffic();
    hub.ToSpokes.WithRoute(name, space.AsPrefix(), hub.Plan.Firewall);
    return apps;
}

NetworkSecurityGroup Admitting(string name, string port, params Value<AddressPrefix>[] from)
{
    var rules = topology.AddNetworkSecurityGroup(name);
    rules.AllowInbound("clients", priority: 100).WithSource(from).WithTcp(port);
    rules.DenyInbound("rest", priority: 4096);
    return rules;
}

record Plan(string Code, Region Region, Value<Cidr> Space, Value<Cidr> DataCentre, string Location, long Asn, string TimeZone)
{
    public Value<Cidr> Hub => Space.Subnet(21, 0);

    public Value<Cidr> Firewalls => Hub.Subnet(26, 0);

    public Value<Cidr> Gateways => Hub.Subnet(26, 31);

    public Value<Cidr> RouteServers => Hub.Subnet(26, 30);

    public Value<Cidr> Clients => Space.Subnet(22, 60);

    public Value<Cidr> Links => Space.Subnet(21, 31);

    public NextHop Firewall => NextHop.VirtualAppliance(Firewalls.Host(4));

    public Value<Cidr> Spoke(int number) => Space.Subnet(21, number);
}

record Hub(
    Plan Plan, VirtualNetwork Network, VpnGateway Vpn, ExpressRouteGateway ExpressRoute, ExpressRouteCircuit Circuit,
    RouteTable ToSpokes, RouteTable ToHubs, List<Subnet> Apps);

record Branch(string Name, Hub Nearest, string Address, long Asn, string BgpPeer, string Network);
