using Gatewright;

var spaces = new Dictionary<string, string>
{
    ["hub"] = "10.0.0.0/16",
    ["web"] = "10.1.0.0/16",
};
spaces["data"] = "10.2.0.0/16";
spaces.Add("lab", "10.3.0.0/16");

var topology = new TopologyBuilder("dictionaries", Region.WestEurope);
var networks = new Dictionary<string, VirtualNetwork>();
foreach (var pair in spaces)
    networks.Add(pair.Key, topology.AddVirtualNetwork(pair.Key, pair.Value));

foreach (var (name, network) in networks)
{
    if (name != "hub")
        networks["hub"].PeerWith(network);
}

if (spaces.TryGetValue("web", out var web) && web.EndsWith("/16"))
    networks["web"].WithSubnet("front", "10.1.1.0/24");
if (spaces.ContainsKey("nowhere"))
    networks["hub"].PeerWith(topology.AddVirtualNetwork("nowhere", "10.0.0.0/16"));

return await topology.RunAsync(args);
