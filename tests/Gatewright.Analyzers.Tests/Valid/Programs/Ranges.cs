using Gatewright;

string[] spaces = ["10.0.0.0/16", "10.1.0.0/16", "10.2.0.0/16", "10.3.0.0/16"];
var topology = new TopologyBuilder("ranges", Region.WestEurope);
var hub = topology.AddVirtualNetwork("hub", spaces[0]);
foreach (var space in spaces[1..^1])
    hub.PeerWith(topology.AddVirtualNetwork("spoke-" + space[3..4], space));
hub.PeerWith(topology.AddVirtualNetwork("last", spaces[^1]));
hub.WithSubnet("all", [spaces[0][..^2] + "24"]);
return await topology.RunAsync(args);
