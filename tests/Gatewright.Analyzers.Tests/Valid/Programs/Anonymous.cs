using Gatewright;

var plans = new[]
{
    new { Name = "web", Space = "10.1.0.0/16", Tags = new[] { ("tier", "front") } },
    new { Name = "data", Space = "10.2.0.0/16", Tags = new[] { ("tier", "back"), ("backup", "yes") } },
};
var topology = new TopologyBuilder("anonymous", Region.WestEurope);
foreach (var plan in plans)
{
    var network = topology.AddVirtualNetwork(plan.Name, plan.Space);
    foreach (var (key, value) in plan.Tags)
        network.WithTag(key, value);
}

return await topology.RunAsync(args);
