using Gatewright;

var topology = new TopologyBuilder("methods", Region.GermanyWestCentral);
string[] names = ["berlin", "bonn", "kiel"];
string[] addresses = ["203.0.113.1", "203.0.113.2", "203.0.113.3"];

var vpn = topology.AddVirtualNetwork("hub", "10.0.0.0/16")
    .WithGatewaySubnet("10.0.255.0/27")
    .AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ);

var sites = names.Zip(addresses, (name, address) => (name, address))
    .Select((pair, index) => topology.AddSite(pair.name, pair.address, $"192.168.{index + 1}.0/24"))
    .ToArray();

names.Zip(sites).ToList().ForEach(pair => vpn.ConnectTo(pair.Second, topology.AddSecret($"{pair.First}-psk")));

foreach (var name in names.OrderByDescending(name => name).Take(2).Distinct())
    topology.AddVirtualNetwork($"branch-{name}", $"10.{1 + Array.IndexOf(names, name)}.0.0/16");

return await topology.RunAsync(args);
