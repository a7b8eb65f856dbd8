using Gatewright;

Value<Cidr> estate = "10.0.0.0/12";
var topology = new TopologyBuilder("planning", Region.WestEurope);
var hubSpace = estate.Subnet(16, 0);
var hub = topology.AddVirtualNetwork("hub", hubSpace).WithGatewaySubnet(hubSpace.Subnet(27, 7)).WithDnsServers(hubSpace.Subnet(24, 1).Host(4));
hub.WithSubnet("dns", hubSpace.Subnet(24, 1));
hub.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);

for (var number = 1; number < 8; number++)
{
    var space = estate.Subnet(16, number);
    var spoke = topology.AddVirtualNetwork($"spoke-{number}", space);
    for (var subnet = 0; subnet < 4; subnet++)
        spoke.WithSubnet($"subnet-{subnet}", space.Subnet(24, subnet));
    hub.PeerWith(spoke).WithGatewayTransit();
}

return await topology.RunAsync(args);
