using Gatewright;

var name = args.Length > 0 ? args[0] : "development";
var space = args.ElementAtOrDefault(1) ?? "10.0.0.0/16";
var count = args.Length > 2 && int.TryParse(args[2], out var parsed) ? parsed : 2;

var topology = new TopologyBuilder(name, Region.WestEurope);
var hub = topology.AddVirtualNetwork($"{name}-hub", space);
for (var i = 1; i <= count; i++)
    hub.PeerWith(topology.AddVirtualNetwork($"{name}-spoke-{i}", $"10.{i}.0.0/16"));
return await topology.RunAsync(args);
