using Gatewright;

int count;
try
{
    count = int.Parse(args.FirstOrDefault() ?? "3");
    if (count > 200)
        throw new ArgumentOutOfRangeException(nameof(args));
}
catch (FormatException)
{
    count = 1;
}

using var cancellation = new CancellationTokenSource();
var topology = new TopologyBuilder("parsing", Region.WestEurope);
lock (topology)
{
    for (var i = 0; i < count; i++)
        topology.AddVirtualNetwork($"network-{i}", $"10.{i}.0.0/16");
}

return await topology.RunAsync(args);
