using Gatewright;

public static class Entry
{
    public static async Task Main()
    {
        var topology = new TopologyBuilder("quiet", Region.NorthEurope);
        await using var log = new StringWriter();
        await log.WriteLineAsync("describing");
        topology.AddVirtualNetwork("only", "10.4.0.0/24").WithSubnet("a", "10.4.0.0/26").WithSubnet("b", "10.4.0.64/26");
        await topology.RunAsync([]);
    }
}
