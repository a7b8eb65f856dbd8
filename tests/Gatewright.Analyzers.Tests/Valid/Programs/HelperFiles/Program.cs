using Contoso.Networks;
using Gatewright;

var topology = new TopologyBuilder("helpers", Region.WestEurope);
var hub = Hubs.Add(topology, "hub", 0);
foreach (var (name, number) in Spokes.All)
    Spokes.Add(topology, hub, name, number);
return await topology.RunAsync(args);
