namespace Gatewright.Emit;

/// <summary>What an estimate can't take from the topology.</summary>
public sealed record CostAssumptions
{
    /// <summary>
    /// Gigabytes a month that each connection, each peering, each circuit and each NAT gateway carries in each direction; point-to-site of a gateway
    /// counts as one. With 0, the default, traffic is listed by its rates alone.
    /// </summary>
    public decimal TrafficGigabytes { get; init; }

    /// <summary>How many clients are dialled in to each point-to-site gateway all month. The default is 0. 128 are included.</summary>
    public int Clients { get; init; }

    /// <summary>The currency: USD, the default, or GBP.</summary>
    public string Currency { get; init; } = "USD";
}
