namespace Gatewright.Reachability;

/// <summary>
/// Packets from any of some addresses and ports to any of others: a box in the space of headers. Addresses are those that the packets have where
/// they are; <see cref="RealSources"/> are those that they were sent from.
/// </summary>
internal sealed record Box(
    AddressSet Sources, AddressSet Destinations, RangeSet SourcePorts, RangeSet Services, Translated? Source = null, Translated? Target = null)
{
    public bool IsEmpty => Sources.IsEmpty || Destinations.IsEmpty || SourcePorts.IsEmpty || Services.IsEmpty;

    /// <summary>The addresses of the senders before any translation.</summary>
    public AddressSet RealSources => Undone(Sources, Source);

    /// <summary>Of answers the addresses of who asked, before any translation.</summary>
    public AddressSet RealDestinations => Undone(Destinations, Target);

    /// <summary>Packets of any kind between addresses of one version.</summary>
    public static Box Between(AddressSet sources, AddressSet destinations) =>
        new(sources, destinations, Reachability.Services.AllPorts, Reachability.Services.All);

    public Box Intersect(Box other) => this with
    {
        Sources = Sources.Intersect(other.Sources),
        Destinations = Destinations.Intersect(other.Destinations),
        SourcePorts = SourcePorts.Intersect(other.SourcePorts),
        Services = Services.Intersect(other.Services),
    };

    /// <summary>What is left of it, as boxes beside each other.</summary>
    public IEnumerable<Box> Except(Box other)
    {
        var common = Intersect(other);
        if (common.IsEmpty)
        {
            yield return this;
            yield break;
        }

        if (!common.Sources.Contains(Sources))
            yield return this with { Sources = Sources.Except(common.Sources) };
        if (!common.Destinations.Contains(Destinations))
            yield return this with { Sources = common.Sources, Destinations = Destinations.Except(common.Destinations) };
        if (!common.SourcePorts.Contains(SourcePorts))
            yield return common with { SourcePorts = SourcePorts.Except(common.SourcePorts), Services = Services };
        if (!common.Services.Contains(Services))
            yield return common with { Services = Services.Except(common.Services) };
    }

    /// <summary>The same packets to other addresses.</summary>
    public Box To(AddressSet destinations) => destinations == Destinations ? this : this with { Destinations = destinations };

    /// <summary>The same packets from other addresses.</summary>
    public Box From(AddressSet sources) => sources == Sources ? this : this with { Sources = sources };

    /// <summary>The answers to these packets; the service stays that of the question.</summary>
    public Box Reply() => new(Destinations, Sources, SourcePorts, Services, Target: Source);

    private static AddressSet Undone(AddressSet seen, Translated? steps)
    {
        for (var step = steps; step is not null; step = step.Before)
            seen = step.Undone(seen);
        return seen;
    }
}

/// <summary>One translation of the addresses of senders, with those before it.</summary>
internal sealed record Translated(Cidr From, Cidr To, bool IsDynamic, AddressSet Possible, Translated? Before)
{
    /// <summary>What was before; of many behind few it may be any.</summary>
    public AddressSet Undone(AddressSet seen) => IsDynamic ? Possible : seen.Moved(To, From);
}
