namespace Gatewright.Model;

/// <summary>How much is demanded of a gateway so far, and where the program states it.</summary>
/// <param name="Mbps">Megabits a second.</param>
/// <param name="Origin">The statement that makes it so much.</param>
internal readonly record struct Demanded(long Mbps, Origin Origin);

/// <summary>What a program demands of gateways. Nothing of it is deployed.</summary>
internal static class Demand
{
    /// <summary>
    /// The throughput that is stated of the gateway, and after it what its connections add up to, one by one. The greatest counts: a gateway may be planned
    /// for more than it connects today.
    /// </summary>
    /// <param name="gateway">The gateway.</param>
    /// <param name="isCarried">Whether a connection's traffic passes the gateway.</param>
    public static IEnumerable<Demanded> Throughput(GatewayElement gateway, Func<ConnectionElement, bool> isCarried)
    {
        if (Megabits(gateway.DemandedThroughput) is { } own)
            yield return new(own, gateway.DemandedThroughput.Origin);
        var sum = 0L;
        foreach (var connection in gateway.Connections.Where(isCarried))
        {
            if (Megabits(connection.DemandedThroughput) is { } more)
                yield return new(sum += more, connection.DemandedThroughput.Origin);
        }
    }

    /// <summary>The throughput that counts, in megabits a second; 0 where none is demanded.</summary>
    public static long Greatest(IEnumerable<Demanded> throughput) => throughput.Select(it => it.Mbps).DefaultIfEmpty().Max();

    /// <summary>The number that is demanded; none where it is known at deployment only.</summary>
    public static int Count(Setting<int> demand)
    {
        _ = demand.TryGetValue(out var count);
        return count;
    }

    private static long? Megabits(Setting<Bandwidth> demand) => demand.TryGetValue(out var bandwidth) ? bandwidth.Megabits : null;
}
