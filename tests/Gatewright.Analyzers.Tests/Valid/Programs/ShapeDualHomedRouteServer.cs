// Dual-homed: the spoke's own Route Server learns from appliances in two hubs, and uses neither hub's gateway.
using Gatewright;

var topology = new TopologyBuilder("dual-homed", Region.NorthEurope);
var spoke = topology.AddVirtualNetwork("spoke", "10.50.0.0/16").WithSubnet("app", "10.50.1.0/24").WithRouteServerSubnet("10.50.254.0/26");
var server = spoke.AddRouteServer("spoke-routes");
foreach (var (index, region) in new[] { Region.NorthEurope, Region.WestEurope }.Index())
{
    var space = "10.40.0.0/14".Subnet(16, index);
    var hub = topology.AddVirtualNetwork($"hub-{index + 1}", space).In(region)
        .WithSubnet("appliance", space.Subnet(24, 4)).WithGatewaySubnet(space.Subnet(27, 2040));
    hub.AddVpnGateway($"hub-{index + 1}-vpn", VpnGatewaySku.VpnGw1AZ)
        .ConnectTo(
            topology.AddSite($"office-{index + 1}", $"203.0.113.{60 + index}", $"192.168.{60 + index}.0/24"),
            topology.AddSecret($"office-{index + 1}-psk"));
    hub.PeerWith(spoke).WithForwardedTraffic();
    server.WithBgpPeer($"appliance-{index + 1}", 65030 + index, space.Subnet(24, 4).Host(4));
}

return await topology.RunAsync(args);
