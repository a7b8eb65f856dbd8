using Gatewright;

var topology = new TopologyBuilder("query", Region.WestEurope);
var plans =
    from number in Enumerable.Range(1, 6)
    where number % 2 == 0
    let space = $"10.{number}.0.0/16"
    select new { Name = $"spoke-{number}", Space = space };

var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16");
var peerings =
    (from plan in plans
     select hub.PeerWith(topology.AddVirtualNetwork(plan.Name, plan.Space))).ToList();

foreach (var peering in peerings)
    peering.WithForwardedTraffic();

return await topology.RunAsync(args);
