using Gatewright;

var lines = File.Exists("sites.csv") ? File.ReadAllLines("sites.csv") : ["paris,203.0.113.10,192.168.10.0/24"];
var topology = new TopologyBuilder("csv", Region.FranceCentral);
var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
var vpn = hub.AddVpnGateway("vpn", lines.Length > 30 ? VpnGatewaySku.VpnGw4AZ : VpnGatewaySku.VpnGw1AZ);
foreach (var line in lines)
{
    if (line is "" or ['#', ..])
        continue;
    if (line.Split(',') is not [var name, var address, var prefix])
        throw new FormatException(line);
    vpn.ConnectTo(topology.AddSite(name, address, prefix), topology.AddSecret(name + "-psk"));
}

return await topology.RunAsync(args);
