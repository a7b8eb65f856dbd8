using Gatewright;

var accepted = Environment.GetEnvironmentVariable("ACCEPTED") ?? "GW1105";
var topology = new TopologyBuilder("accepted", Region.WestEurope);
topology.AddVirtualNetwork("hub", "10.0.0.0/16")
    .WithGatewaySubnet("10.0.255.0/28").Accept(accepted, because: "The block was cut before the SKU was chosen")
    .AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);
return await topology.RunAsync(args);
