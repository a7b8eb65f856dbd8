// Gateways with maintenance windows, placed and marked.
using Gatewright;

var topology = new TopologyBuilder("kept", Region.WestEurope).WithTag("owner", "network");

var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").In(Region.NorthEurope).WithGatewaySubnet("10.0.255.0/26");
hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ).WithTag("part", "vpn").WithMaintenanceWindow(startHour: 2, durationHours: 5, timeZone: "UTC");
hub.AddExpressRouteGateway("hub-er", ExpressRouteGatewaySku.ErGw1AZ).WithTag("part", "expressroute").WithMaintenanceWindow(startHour: 8, durationHours: 5,
    timeZone: "UTC");

return await topology.RunAsync(args);
