// Between deployment models: a Resource Manager network joins a classic one. To Resource Manager the
// classic network is a site: the address of its gateway and its prefixes.
//
//     modern 10.0.0.0/16                          legacy (classic) 10.5.0.0/16
//       app 10.0.1.0/24
//       modern-vpn  ========== IPsec ==========>  203.0.113.40, dynamic routing
//
// Classic gateways were retired in August 2024 and shut down a year later. Gatewright says so (GW4010);
// the acceptance below answers, and the report shows the answer.
//
// dotnet run examples/ClassicVNet.cs -- check
// Outside this repository the file begins with the line: #:package Gatewright@*

using Gatewright;

var topology = new TopologyBuilder("migration", Region.WestEurope);

var modern = topology.AddVirtualNetwork("modern", "10.0.0.0/16")
    .WithSubnet("app", "10.0.1.0/24")
    .WithGatewaySubnet("10.0.255.0/27");

var legacy = topology.AddClassicNetwork("legacy", gateway: "203.0.113.40", "10.5.0.0/16")
    .Accept("GW4010", because: "A record of the estate before the move; nobody deploys it again");

modern.AddVpnGateway("modern-vpn", VpnGatewaySku.VpnGw1AZ)
    .ConnectTo(legacy, topology.AddSecret("legacy-psk"));

modern.MustReach(legacy);
legacy.MustReach(modern);

return await topology.RunAsync(args);
