namespace Gatewright.Reachability;

/// <summary>Some packets, as boxes, which may overlap.</summary>
internal readonly struct Traffic(ImmutableArray<Box> boxes)
{
    public static Traffic None => default;

    public ImmutableArray<Box> Boxes => boxes.IsDefault ? [] : boxes;

    public bool IsEmpty => Boxes.IsEmpty;

    public AddressSet Sources => Boxes.Aggregate(AddressSet.None, (all, box) => all.Union(box.Sources));

    public AddressSet Destinations => Boxes.Length == 1 ? Boxes[0].Destinations : Boxes.Aggregate(AddressSet.None, (all, box) => all.Union(box.Destinations));

    public static Traffic Of(IEnumerable<Box> boxes) => new([.. boxes.Where(box => !box.IsEmpty)]);

    /// <summary>Packets of any kind from any of some addresses to any of others, of one version each.</summary>
    public static Traffic Between(AddressSet sources, AddressSet destinations) => Of(
    [
        Box.Between(sources.Only(IpVersion.IPv4), destinations.Only(IpVersion.IPv4)),
        Box.Between(sources.Only(IpVersion.IPv6), destinations.Only(IpVersion.IPv6)),
    ]);

    public Traffic Union(Traffic other) => IsEmpty ? other : other.IsEmpty ? this : new(Boxes.AddRange(other.Boxes));

    public Traffic To(AddressSet destinations) => Each(destinations, static (box, to) => box.To(box.Destinations.Intersect(to)));

    public Traffic From(AddressSet sources) => Each(sources, static (box, from) => box.From(box.Sources.Intersect(from)));

    public Traffic NotFrom(AddressSet sources) => Each(sources, static (box, from) => box.From(box.Sources.Except(from)));

    public Traffic NotTo(AddressSet destinations) => Each(destinations, static (box, to) => box.To(box.Destinations.Except(to)));

    public Traffic With(RangeSet services) => Of(Boxes.Select(box => box with { Services = box.Services.Intersect(services) }));

    public Traffic Intersect(Box with) => Of(Boxes.Select(box => box.Intersect(with)));

    public Traffic Intersect(Traffic with)
    {
        var mine = this;
        return Of(with.Boxes.SelectMany(box => mine.Intersect(box).Boxes));
    }

    public Traffic Except(Box without) => Of(Boxes.SelectMany(box => box.Except(without)));

    public Traffic Except(Traffic without) => without.Boxes.Aggregate(this, (left, box) => left.Except(box));

    public Traffic Reply() => Of(Boxes.Select(box => box.Reply()));

    /// <summary>Who reaches whom, by the addresses that both have themselves, whatever the port.</summary>
    public Traffic Pairs() => Of(Boxes.Select(box => Box.Between(box.RealSources, box.Destinations)));

    /// <summary>The same seen from the other end.</summary>
    public Traffic PairsBack() => Of(Boxes.Select(box => Box.Between(box.RealDestinations, box.RealSources)));

    /// <summary>The same packets in fewer boxes, where some can be joined.</summary>
    public Traffic Joined()
    {
        var joined = new List<Box>();
        foreach (var box in Boxes)
        {
            var rest = joined.Aggregate(Of([box]), (left, other) => left.Except(other));
            foreach (var part in rest.Boxes)
            {
                var twin = joined.FindIndex(it => it.Sources == part.Sources && Same(it, part));
                if (twin >= 0)
                    joined[twin] = part with { Destinations = part.Destinations.Union(joined[twin].Destinations) };
                else
                    joined.Add(part);
            }
        }

        for (var index = joined.Count - 1; index > 0; index--)
        {
            var twin = joined.FindIndex(0, index, it => it.Destinations == joined[index].Destinations && Same(it, joined[index]));
            if (twin < 0)
                continue;
            joined[twin] = joined[twin] with { Sources = joined[twin].Sources.Union(joined[index].Sources) };
            joined.RemoveAt(index);
        }

        return new([.. joined]);
    }

    /// <summary>Most traffic is one box, for which no list is made.</summary>
    private Traffic Each(AddressSet with, Func<Box, AddressSet, Box> change)
    {
        if (Boxes is not [var only])
            return Of(Boxes.Select(box => change(box, with)));
        var changed = change(only, with);
        return changed.IsEmpty ? None : ReferenceEquals(changed, only) ? this : new([changed]);
    }

    private static bool Same(Box one, Box other) => one.SourcePorts.Equals(other.SourcePorts) && one.Services.Equals(other.Services)
        && one.Sources.V4.IsEmpty == other.Sources.V4.IsEmpty && one.Source is null && other.Source is null;

    /// <summary>The pairs of addresses, and of each the services.</summary>
    public override string ToString() => string.Join("; ", Boxes.Select(box => $"{box.Sources} to {box.Destinations}, {Services.Text(box.Services)}"));
}
