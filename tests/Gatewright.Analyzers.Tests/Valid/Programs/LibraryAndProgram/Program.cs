using Contoso.Standards;
using Gatewright;

var topology = new TopologyBuilder("standards", Region.WestEurope);
var hub = topology.AddStandardHub("hub", "10.0.0.0/16");
hub.Gateway.WithActiveActive();
foreach (var name in args.DefaultIfEmpty("lab"))
    hub.Network.PeerWith(topology.AddStandardSpoke(name, 1));
return await topology.RunAsync(args);
