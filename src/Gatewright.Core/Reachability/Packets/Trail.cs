namespace Gatewright.Reachability;

/// <summary>A step of packets on their way.</summary>
/// <param name="At">The subnet, gateway, connection, site, circuit or network that they pass.</param>
/// <param name="Action">What happens there, as the end of a sentence.</param>
/// <param name="Route">The route that is chosen there, if one is.</param>
/// <param name="Traffic">The packets, with the addresses that they have there.</param>
/// <param name="Appliance">The appliance that they pass there, if it is one.</param>
internal sealed record Hop(Element At, string Action, EffectiveRoute? Route, Traffic Traffic, IpAddress? Appliance = null);

/// <summary>The steps until here, the last one first, and what has to be assumed for them.</summary>
internal sealed record Trail(Trail? Before, Hop Hop, ImmutableArray<Assumption> Assumptions)
{
    public static Trail Begin(Element at, Traffic traffic) => new(null, new(at, "is sent", null, traffic), []);

    public int Length => (Before?.Length ?? 0) + 1;

    public Trail Then(Element at, string action, Traffic traffic, EffectiveRoute? route = null) => new(this, new(at, action, route, traffic), Assumptions);

    public Trail Over(IpAddress appliance, SubnetElement at, Traffic traffic) =>
        new(this, new(at, $"passes the appliance {appliance}", null, traffic, appliance), Assumptions);

    public Trail Assuming(Assumption assumption) => Assumptions.Contains(assumption) ? this : this with { Assumptions = Assumptions.Add(assumption) };

    /// <summary>Whether there was such a step already.</summary>
    public bool Has(Func<Hop, bool> isSuch)
    {
        for (var step = this; step is not null; step = step.Before)
        {
            if (isSuch(step.Hop))
                return true;
        }

        return false;
    }

    /// <summary>The steps from the first on.</summary>
    public ImmutableArray<Hop> Hops()
    {
        var hops = new List<Hop>();
        for (var step = this; step is not null; step = step.Before)
            hops.Add(step.Hop);
        hops.Reverse();
        return [.. hops];
    }
}
