using Gatewright;

var stamp = DateTime.UtcNow.ToString("yyyyMMdd");
var topology = new TopologyBuilder($"build-{stamp}", Region.WestEurope).WithTag("created", stamp).WithTag("run", Guid.NewGuid().ToString("N"));
var second = Random.Shared.Next(1, 200);
var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16");
hub.PeerWith(topology.AddVirtualNetwork("lab", $"10.{second}.0.0/16"));
hub.WithSubnet(Path.GetRandomFileName().Replace(".", ""), "10.0.1.0/24");
if (DateTime.Now.DayOfWeek == DayOfWeek.Friday)
    hub.WithTag("deploy", "not today");
return await topology.RunAsync(args);
