using Gatewright;

var topology = new TopologyBuilder("outs", Region.WestEurope);
AddPair(out var left, out VirtualNetwork right);
left.PeerWith(right);
var count = 2;
Next(ref count);
Next(ref count);
topology.AddVirtualNetwork("fourth", Space(in count));
if (TryPlan("lab", out var plan))
    topology.AddVirtualNetwork("lab", plan);
return await topology.RunAsync(args);

void AddPair(out VirtualNetwork one, out VirtualNetwork other)
{
    one = topology.AddVirtualNetwork("one", "10.0.0.0/16");
    other = topology.AddVirtualNetwork("other", "10.1.0.0/16");
}

static void Next(ref int count) => count += 1;

static string Space(in int second) => $"10.{second}.0.0/16";

static bool TryPlan(string name, out string space)
{
    space = name switch { "lab" => "10.9.0.0/16", _ => "" };
    return space != "";
}
