namespace Gatewright.Reachability;

/// <summary>Whether and how one end reaches another.</summary>
/// <param name="From">Where traffic comes from.</param>
/// <param name="To">Where it is meant to go.</param>
/// <param name="Asked">All pairs of addresses that it is about.</param>
/// <param name="Reached">The pairs that reach each other: what is sent arrives, and the answer, too.</param>
/// <param name="OneWay">The pairs of which what is sent arrives.</param>
/// <param name="Arrivals">The ways that lead there.</param>
/// <param name="Replies">The ways back.</param>
/// <param name="Obstacles">Where it ends, on the way there.</param>
/// <param name="ReplyObstacles">Where answers end.</param>
/// <param name="Doubts">What isn't known and may decide.</param>
internal sealed record Outcome(
    Endpoint From, Endpoint To, Traffic Asked, Traffic Reached, Traffic OneWay, ImmutableArray<Arrival> Arrivals, ImmutableArray<Arrival> Replies,
    ImmutableArray<Obstacle> Obstacles, ImmutableArray<Obstacle> ReplyObstacles, ImmutableArray<Doubt> Doubts)
{
    /// <summary>The pairs that don't reach each other.</summary>
    public Traffic Missing { get; } = Asked.Except(Reached);

    /// <summary>What stands in the way of a part that is missing; null where nothing surely does.</summary>
    public Obstacle? FirstObstacle => Verdict is Verdict.Reached or Verdict.Unknown ? null
        : Obstacles.Concat(ReplyObstacles).FirstOrDefault(IsOfMissing) ?? Obstacles.Concat(ReplyObstacles).FirstOrDefault();

    public Verdict Verdict => Asked.IsEmpty || (!Missing.IsEmpty && !Doubts.IsEmpty) ? Verdict.Unknown
        : Missing.IsEmpty ? Verdict.Reached
        : Reached.IsEmpty ? Verdict.NotReached : Verdict.Partly;

    /// <summary>What the ways rest on, each once.</summary>
    public ImmutableArray<Assumption> Assumptions { get; } =
        [.. Arrivals.Concat(Replies).SelectMany(arrival => arrival.Trail.Assumptions).Distinct()];

    /// <summary>
    /// A way of the appliance's version of IP that doesn't pass it, there or back; null where all do, or not all is reached.
    /// </summary>
    public Arrival? Past(IpAddress appliance) => Verdict is not Verdict.Reached ? null
        : Arrivals.Concat(Replies).FirstOrDefault(arrival => !arrival.Traffic.Destinations.Only(appliance.Version).IsEmpty
            && !arrival.Trail.Hops().Any(hop => hop.Appliance == appliance));

    private bool IsOfMissing(Obstacle obstacle) => !Missing.Intersect(obstacle.Traffic.Pairs()).IsEmpty
        || !Missing.Intersect(obstacle.Traffic.PairsBack()).IsEmpty;
}
