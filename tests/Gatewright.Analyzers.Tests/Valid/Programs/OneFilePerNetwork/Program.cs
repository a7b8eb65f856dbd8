using Gatewright;

var topology = new TopologyBuilder("files", Region.WestEurope);
INetwork[] networks = [new HubNetwork(), new WebNetwork(), new DataNetwork()];
var described = networks.ToDictionary(network => network.GetType(), network => network.Describe(topology));
described[typeof(HubNetwork)].PeerWith(described[typeof(WebNetwork)]).WithGatewayTransit();
described[typeof(HubNetwork)].PeerWith(described[typeof(DataNetwork)]).WithGatewayTransit();
return await topology.RunAsync(args);
