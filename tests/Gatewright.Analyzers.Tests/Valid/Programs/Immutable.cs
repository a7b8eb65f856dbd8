using System.Collections.Immutable;
using Gatewright;

ImmutableArray<string> spaces = ["10.1.0.0/16", "10.2.0.0/16"];
var more = spaces.Add("10.3.0.0/16");
var names = ImmutableList.Create("web", "api", "data");
IReadOnlyList<(string Name, string Space)> plans = [.. names.Zip(more)];
var topology = new TopologyBuilder("immutable", Region.WestEurope);
for (var i = 0; i < plans.Count; i++)
    topology.AddVirtualNetwork(plans[i].Name, plans[i].Space);
var sorted = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["zoo"] = "10.9.0.0/16", ["yak"] = "10.8.0.0/16" };
foreach (var (name, space) in sorted)
    topology.AddVirtualNetwork(name, space);
var queue = new Queue<string>(["10.10.0.0/16", "10.11.0.0/16"]);
while (queue.Count > 0)
    topology.AddVirtualNetwork($"queued-{queue.Count}", queue.Dequeue());
return await topology.RunAsync(args);
