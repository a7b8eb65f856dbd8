using Gatewright;

var topology = new TopologyBuilder("workshop", Region.NorthEurope);
var workshop = topology.AddSite("workshop", "203.0.113.77", "192.168.1.0/24");
topology.AddVirtualNetwork("office", "10.8.0.0/22").WithGatewaySubnet("10.8.3.0/28")
    .AddPolicyBasedVpnGateway("office-vpn")
    .ConnectTo(workshop, topology.AddSecret("workshop-psk"))
    .WithName("to-the-workshop");
return await topology.RunAsync(args);
