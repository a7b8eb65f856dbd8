namespace Gatewright.Reachability;

/// <summary>Whether and how one thing reaches another, exactly: no address is sampled.</summary>
public sealed class ReachabilityAnswer
{
    private readonly Outcome possible;

    internal ReachabilityAnswer(Outcome outcome, Outcome possible) => (Outcome, this.possible) = (outcome, possible);

    /// <summary>The path of where traffic comes from.</summary>
    public string From => Outcome.From.Name;

    /// <summary>The path of where it is meant to go, or <c>internet</c>.</summary>
    public string To => Outcome.To.Name;

    /// <summary>Whether what is sent arrives and is answered, by what Azure's pages promise.</summary>
    public Verdict Verdict => Outcome.Verdict;

    /// <summary>Whether all of it surely is, as <c>MustReach</c> demands.</summary>
    public bool IsReached => Verdict == Verdict.Reached;

    /// <summary>
    /// Whether surely nothing arrives, as <c>MustNotReach</c> demands: also where Azure's pages disagree, and whatever unknown values are. It isn't the
    /// opposite of <see cref="IsReached"/>: what arrives and isn't answered is neither.
    /// </summary>
    public bool IsIsolated => possible.Arrivals.IsEmpty && possible.Doubts.IsEmpty;

    /// <summary>The traffic that gets through and is answered.</summary>
    public ImmutableArray<TrafficPart> Reached => TrafficPart.Of(Outcome.Reached);

    /// <summary>The traffic that isn't.</summary>
    public ImmutableArray<TrafficPart> Missing => TrafficPart.Of(Outcome.Missing);

    /// <summary>The ways there. Several may share the traffic.</summary>
    public ImmutableArray<TrafficPath> Paths => [.. Outcome.Arrivals.Select(arrival => new TrafficPath(arrival))];

    /// <summary>The ways of the answers.</summary>
    public ImmutableArray<TrafficPath> Replies => [.. Outcome.Replies.Select(arrival => new TrafficPath(arrival))];

    /// <summary>Where some of it ends, on the way there before the way back.</summary>
    public ImmutableArray<PathObstacle> Obstacles =>
    [
        .. Outcome.Obstacles.Select(obstacle => new PathObstacle(obstacle, isReply: false)),
        .. Outcome.ReplyObstacles.Select(obstacle => new PathObstacle(obstacle, isReply: true)),
    ];

    /// <summary>What the ways rest on that no topology tells, each once.</summary>
    public ImmutableArray<Assumption> Assumptions => Outcome.Assumptions;

    /// <summary>What isn't known and may decide, such as <c>the addresses of 'hub/web'</c>.</summary>
    public ImmutableArray<string> Unknown => [.. Outcome.Doubts.Select(doubt => doubt.What).Distinct()];

    /// <summary>Whether all of it is reached, and all ways of the appliance's version of IP pass it, there and back, as <c>Through</c> demands.</summary>
    /// <param name="appliance">The private address that routes lead to.</param>
    /// <exception cref="ArgumentException">It isn't an address.</exception>
    /// <example><c>Assert.True(reachability.Between(web, paris).IsThrough("10.0.1.4"));</c></example>
    public bool IsThrough(Value<IpAddress> appliance) => appliance is Value<IpAddress>.Known { Value: var address }
        ? IsReached && Outcome.Past(address) is null
        : throw new ArgumentException($"'{appliance}' isn't an address.", nameof(appliance));

    internal Outcome Outcome { get; }

    /// <summary>Some lines that tell what a failed assertion leaves open: the verdict, the ways, where they end, what is assumed.</summary>
    public override string ToString() => string.Join("\n",
    [
        $"{From} to {To}: {Verdict}",
        .. Missing.Select(part => $"missing: {part}"),
        .. Paths.Select(path => $"there: {path}"),
        .. Replies.Select(path => $"back: {path}"),
        .. Obstacles.Select(obstacle => $"{obstacle}").Distinct(),
        .. Unknown.Select(what => $"not known: {what}"),
        .. Assumptions.Select(assumption => $"assumed: {assumption.Text}"),
    ]);
}
