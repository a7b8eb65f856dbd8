using Gatewright;

string[][] rows = [["front", "10.0.1.0/24"], ["back", "10.0.2.0/24"], ["data", "10.0.3.0/24"]];
var topology = new TopologyBuilder("jagged", Region.WestEurope);
var network = topology.AddVirtualNetwork("network", "10.0.0.0/16");
for (int row = 0; row < rows.Length; row++)
    network.WithSubnet(rows[row][0], rows[row][^1]);

var pairs = new string[2][];
pairs[0] = new[] { "one", "10.1.0.0/16" };
pairs[1] = new[] { "two", "10.2.0.0/16" };
foreach (var pair in pairs)
    network.PeerWith(topology.AddVirtualNetwork(pair[0], pair[1]));

return await topology.RunAsync(args);
