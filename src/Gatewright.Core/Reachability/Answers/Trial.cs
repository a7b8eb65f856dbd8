namespace Gatewright.Reachability;

/// <summary>Packets of one place for some addresses, and the answers to them.</summary>
internal sealed class Trial
{
    private readonly Endpoint from;
    private readonly Endpoint to;
    private readonly RangeSet? services;

    public Trial(Routing routing, Endpoint from, Endpoint to, RangeSet? services, Element place, AddressSet seen)
    {
        (this.from, this.to, this.services) = (from, to, services);
        var sent = Traffic.Between(PlaceNetworks.Senders(place), seen);
        var there = new Walk(routing);
        there.Send(place, services is { } needed ? sent.With(needed) : sent);
        Arrivals = At(there.Arrivals, to);
        var back = Arrivals.Where(arrival => arrival.At is not null).Select(arrival => Answered(routing, arrival)).ToArray();
        Replies = At(back.SelectMany(walk => walk.Arrivals), from);
        Obstacles = [.. there.Obstacles, .. Strays(there.Arrivals, to)];
        ReplyObstacles = [.. back.SelectMany(walk => walk.Obstacles), .. Strays(back.SelectMany(walk => walk.Arrivals), from)];
        Doubts = [.. there.Doubts, .. back.SelectMany(walk => walk.Doubts)];
        OneWay = Covered(Arrivals, it => it.Pairs());
        Reached = Complete();
    }

    public ImmutableArray<Arrival> Arrivals { get; }

    public ImmutableArray<Arrival> Replies { get; }

    public ImmutableArray<Obstacle> Obstacles { get; }

    public ImmutableArray<Obstacle> ReplyObstacles { get; }

    public ImmutableArray<Doubt> Doubts { get; }

    public Traffic OneWay { get; }

    public Traffic Reached { get; }

    /// <summary>Groups of the subnets on the way know the conversation.</summary>
    private static Walk Answered(Routing routing, Arrival arrival)
    {
        var walk = new Walk(routing, [.. arrival.Trail.Hops().Select(hop => hop.At).OfType<SubnetElement>()]);
        walk.Answer(arrival);
        return walk;
    }

    /// <summary>Where several ways share the traffic, one that ends takes its part along.</summary>
    private Traffic Complete()
    {
        var reached = to.IsInternet ? OneWay : OneWay.Intersect(Covered(Replies, it => it.PairsBack()));
        foreach (var obstacle in Obstacles)
        {
            if (services is not null || obstacle.Kind != ObstacleKind.Filtered)
                reached = reached.Except(SeenAddresses.Behind(obstacle.Traffic.Pairs(), to));
        }

        return ReplyObstacles.Aggregate(reached, (left, obstacle) => left.Except(obstacle.Traffic.PairsBack()));
    }

    private Traffic Covered(ImmutableArray<Arrival> arrived, Func<Traffic, Traffic> pairs) => arrived.Aggregate(Traffic.None, (all, arrival) => all.Union(pairs(
        services is { } needed ? Traffic.Of(arrival.Traffic.Boxes.Where(box => box.Services.Contains(needed))) : arrival.Traffic)));

    /// <summary>Sites and circuits with the same networks are doors of one place.</summary>
    private static bool IsAt(Arrival arrival, Endpoint end)
    {
        if (end.IsInternet || arrival.At is null)
            return end.IsInternet && arrival.At is null;
        return end.Places.Contains(arrival.At)
            || (end.Element is not null && Doors.AreOfOnePlace(arrival.At, end.Element));
    }

    private static ImmutableArray<Arrival> At(IEnumerable<Arrival> arrivals, Endpoint end) =>
    [
        .. from arrival in arrivals
           where IsAt(arrival, end)
           select arrival.At is null || end.Places.Contains(arrival.At) ? arrival
               : arrival with { Trail = arrival.Trail.Assuming(Assumptions.SamePlace(arrival.At, end.Element!)) },
    ];

    private static IEnumerable<Obstacle> Strays(IEnumerable<Arrival> arrivals, Endpoint end) =>
        from arrival in arrivals
        where !IsAt(arrival, end)
        let at = arrival.At ?? arrival.Trail.Hop.At
        let place = arrival.At is null ? "the internet" : $"'{at.Path}'"
        select new Obstacle(arrival.At is null ? ObstacleKind.Internet : ObstacleKind.NoAddress, arrival.Traffic, arrival.Trail, at, at.Origin,
            $"what is for {arrival.Traffic.Destinations} arrives at {place} instead of '{end.Name}'");
}
