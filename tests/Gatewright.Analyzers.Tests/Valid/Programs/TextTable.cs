using Gatewright;

const string Table = """
    paris; 203.0.113.10; 192.168.10.0/24
    lyon;  203.0.113.20; 192.168.20.0/24
    """;

var topology = new TopologyBuilder("table", Region.FranceCentral);
var vpn = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);
foreach (var line in Table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
{
    var cells = line.Split(';', StringSplitOptions.TrimEntries);
    vpn.ConnectTo(topology.AddSite(cells[0], cells[1], cells[2]), topology.AddSecret($"{cells[0]}-psk"));
}

return await topology.RunAsync(args);
