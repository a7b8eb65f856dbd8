// What circuits, ports, filters and Route Servers can be told and no example tells them.
using Gatewright;

const string platform = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-platform/providers/Microsoft.Network";

var topology = new TopologyBuilder("lines", Region.WestEurope);
var group = topology.ExistingResourceGroup("rg-lines");

var filter = topology.AddRouteFilter("filter").In(group).In(Region.NorthEurope).WithTag("kind", "filter").WithCommunities("12076:51002");
var ports = topology.AddExpressRouteDirect("ports", "Equinix-Amsterdam-AM5", Bandwidth.Gbps(100)).In(group).In(Region.NorthEurope).WithTag("kind", "ports");
var own = ports.AddCircuit("own", Bandwidth.Gbps(5)).WithClassicOperations().WithUnlimitedData();
own.AddPrivatePeering(vlan: 100, asn: 65010, primary: "172.31.0.0/30", secondary: "172.31.0.4/30")
    .WithIPv6("fd00:db8:f::/126", "fd00:db8:f::4/126").WithSharedKey(topology.AddSecret("private-key")).WithoutTraffic();
own.AddMicrosoftPeering(vlan: 200, asn: 64700, primary: "203.0.113.0/30", secondary: "203.0.113.4/30", "198.51.100.0/24")
    .WithRouteFilter(filter)
    .WithRoutingRegistry(RoutingRegistry.Arin)
    .WithCustomerAsn(64701)
    .WithIPv6("2001:db8::/126", "2001:db8::4/126", "2001:db8:1::/48")
    .WithSharedKey(topology.AddSecret("microsoft-key"))
    .WithoutTraffic();
topology.ExistingExpressRouteDirect($"{platform}/expressRoutePorts/foreign").AddCircuit("foreign", Bandwidth.Gbps(10)).In(group)
    .WithAuthorizationKey(topology.AddSecret("port-key"))
    .WithPrivatePeering(vlan: 100, asn: 65020, primary: "172.31.1.0/30", secondary: "172.31.1.4/30");

var london = topology.AddExpressRouteCircuit("london", "Equinix", "London", Bandwidth.Gbps(1)).In(group)
    .WithPrivatePeering(vlan: 100, asn: 65030, primary: "172.31.2.0/30", secondary: "172.31.2.4/30");
var dublin = topology.AddExpressRouteCircuit("dublin", "Equinix", "Dublin", Bandwidth.Gbps(1)).In(group)
    .WithPrivatePeering(vlan: 100, asn: 65040, primary: "172.31.3.0/30", secondary: "172.31.3.4/30");
london.ConnectTo(dublin, addressPrefix: "192.168.255.0/29", topology.AddSecret("dublin-key")).WithName("isles").WithIPv6("fd00:db8:e::/125");

var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").In(group)
    .WithSubnet("appliances", "10.0.1.0/24").WithGatewaySubnet("10.0.255.0/26").WithRouteServerSubnet("10.0.254.0/26");
hub.AddExpressRouteGateway("hub-er", ExpressRouteGatewaySku.ErGw1AZ)
    .WithRemoteNetworkTraffic().WithVirtualWanTraffic().WithDnsForwarding().WithoutTraffic().WithResiliency(ResiliencyModel.MultiHomed)
    .ConnectTo(own);

hub.AddRouteServer("hub-routes").In(group).WithTag("kind", "routes")
    .WithRoutingPreference(RoutingPreference.ExpressRoute)
    .WithPublicIp(topology.AddPublicIp("hub-routes-address"))
    .AddBgpPeer("appliance", asn: 65050, address: "10.0.1.4");

return await topology.RunAsync(args);
