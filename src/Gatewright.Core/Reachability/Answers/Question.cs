namespace Gatewright.Reachability;

/// <summary>Asks whether one end reaches another.</summary>
internal static class Question
{
    /// <param name="routing">The routes.</param>
    /// <param name="from">Where traffic comes from.</param>
    /// <param name="to">Where it is meant to go.</param>
    /// <param name="services">Protocols and ports that it needs all of; null where some are enough.</param>
    public static Outcome Ask(Routing routing, Endpoint from, Endpoint to, RangeSet? services = null)
    {
        if ((from.Unknown() ?? to.Unknown()) is { } what)
            return Unknown(from, to, what);
        var trials = new List<Trial>();
        foreach (var place in from.Places)
        {
            // By one of its names is enough, but by that one every way has to lead there.
            foreach (var seen in to.IsInternet ? [Tags.Public] : SeenAddresses.Of(place, to, routing))
                trials.Add(new(routing, from, to, services, place, seen));
        }

        var asked = Traffic.Between(AddressSet.Of(from.Places.Select(PlaceNetworks.Senders)), to.IsInternet ? Tags.Public.Only(IpVersion.IPv4) : Own(to));
        var outcome = new Outcome(from, to, asked, Among(asked, trials.Select(trial => trial.Reached)), Among(asked, trials.Select(trial => trial.OneWay)),
            [.. trials.SelectMany(trial => trial.Arrivals)], [.. trials.SelectMany(trial => trial.Replies)], [.. trials.SelectMany(trial => trial.Obstacles)],
            [.. trials.SelectMany(trial => trial.ReplyObstacles)], [.. trials.SelectMany(trial => trial.Doubts)]);
        return routing.Lost.IsEmpty || outcome.Missing.IsEmpty || Doors.Untold(routing) is not { } untold ? outcome
            : outcome with { Doubts = outcome.Doubts.Add(new(outcome.Missing, Trail.Begin(from.Places[0], outcome.Missing), untold)) };
    }

    private static Traffic Among(Traffic asked, IEnumerable<Traffic> all) =>
        asked.Intersect(all.Aggregate(Traffic.None, (union, it) => union.Union(it)).Joined()).Joined();

    private static AddressSet Own(Endpoint end) => AddressSet.Of(end.Places.SelectMany(PlaceNetworks.Known));

    private static Outcome Unknown(Endpoint from, Endpoint to, string what) =>
        new(from, to, Traffic.None, Traffic.None, Traffic.None, [], [], [], [],
            [new(Traffic.None, Trail.Begin((from.Element ?? to.Element)!, Traffic.None), what)]);
}
