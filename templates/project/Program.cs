using Gatewright;

// One network, one site, one tunnel. Try another address: what Azure would refuse is an error here.
var topology = new TopologyBuilder("contoso", Region.WestEurope);

var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16")
    .WithSubnet("workload", "10.0.1.0/24")
    .WithGatewaySubnet("10.0.255.0/27");

var vpn = hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ);
var paris = topology.AddSite("paris", "203.0.113.10", "192.168.10.0/24");

vpn.ConnectTo(paris, topology.AddSecret("paris-psk"));

// dotnet run -- emit: the ARM template. dotnet run -- --help: what else there is.
return await topology.RunAsync(args);
