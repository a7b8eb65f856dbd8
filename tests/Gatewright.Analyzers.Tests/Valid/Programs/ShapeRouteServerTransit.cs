// ExpressRoute, VPN and Route Server in one hub: branches of all three reach each other.
using Gatewright;

var topology = new TopologyBuilder("transit", Region.WestUS2);
var hub = topology.AddVirtualNetwork("hub", "10.30.0.0/16").WithSubnet("appliances", "10.30.4.0/24")
    .WithGatewaySubnet("10.30.255.0/26").WithRouteServerSubnet("10.30.254.0/26");
hub.AddExpressRouteGateway("hub-er", ExpressRouteGatewaySku.ErGw2AZ).ConnectTo(
    topology.AddExpressRouteCircuit("seattle", "Equinix", "Seattle", "1 Gbps")
        .WithPrivatePeering(vlan: 300, asn: 65020, primary: "172.31.10.0/30", secondary: "172.31.10.4/30"));
hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ).WithActiveActive().WithBgp(asn: 65515)
    .ConnectTo(topology.AddSite("warehouse", "203.0.113.77").WithBgp(asn: 65021, peeringAddress: "192.168.77.254"), topology.AddSecret("warehouse-psk"));
hub.AddRouteServer("hub-routes").WithBranchToBranch()
    .WithBgpPeer("appliance-1", asn: 65022, address: "10.30.4.4").WithBgpPeer("appliance-2", asn: 65022, address: "10.30.4.5");
foreach (var number in Enumerable.Range(1, 3))
    hub.PeerWith(topology.AddVirtualNetwork($"spoke-{number}", "10.31.0.0/16".Subnet(24, number))).WithGatewayTransit();

return await topology.RunAsync(args);
