using Gatewright;

const string Group = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub/providers/Microsoft.Network";
var topology = new TopologyBuilder("existing", Region.WestEurope);

var hub = topology.ExistingVirtualNetwork($"{Group}/virtualNetworks/hub", "10.0.0.0/16");
var vpn = hub.ExistingVpnGateway($"{Group}/virtualNetworkGateways/hub-vpn", VpnGatewaySku.VpnGw2AZ);
var office = topology.ExistingSite($"{Group}/localNetworkGateways/office", "192.168.0.0/16");
var routes = topology.ExistingRouteTable($"{Group}/routeTables/outbound");

var spoke = topology.AddVirtualNetwork("spoke", "10.1.0.0/16");
spoke.AddSubnet("app", "10.1.1.0/24").WithRouteTable(routes);
hub.PeerWith(spoke).WithGatewayTransit();
vpn.ConnectTo(office, topology.AddSecret("office-psk"));
return await topology.RunAsync(args);
