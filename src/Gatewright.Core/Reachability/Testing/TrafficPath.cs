namespace Gatewright.Reachability;

/// <summary>A way that traffic takes.</summary>
public sealed class TrafficPath
{
    internal TrafficPath(Arrival arrival) => (Traffic, Hops) = (TrafficPart.Of(arrival.Traffic), PathHop.Of(arrival.Trail));

    /// <summary>What takes it, with the addresses that it has when it arrives.</summary>
    public ImmutableArray<TrafficPart> Traffic { get; }

    /// <summary>Its steps, from the one where it is sent.</summary>
    public ImmutableArray<PathHop> Hops { get; }

    /// <summary>The paths of what is passed, each once in a row.</summary>
    public override string ToString() => PathHop.Text(Hops);
}

/// <summary>A step on a way.</summary>
/// <param name="Path">The path of the subnet, gateway, connection, site, circuit or peering that is passed.</param>
/// <param name="Action">What happens there, as the end of a sentence.</param>
/// <param name="Route">The route that is chosen there, such as <c>0.0.0.0/0 -> VirtualAppliance 10.0.1.4</c>; null where none is.</param>
public sealed record PathHop(string Path, string Action, string? Route)
{
    internal static ImmutableArray<PathHop> Of(Trail trail) =>
        [.. trail.Hops().Select(hop => new PathHop(hop.At.Path, hop.Action, hop.Route?.ToString()))];

    internal static string Text(ImmutableArray<PathHop> hops) =>
        string.Join(" > ", hops.Where((hop, index) => index == 0 || hops[index - 1].Path != hop.Path).Select(hop => hop.Path));
}

/// <summary>Where some traffic ends.</summary>
public sealed class PathObstacle
{
    internal PathObstacle(Obstacle obstacle, bool isReply)
    {
        (Kind, Path, Reason, IsReply, Origin) = (obstacle.Kind, obstacle.At.Path, obstacle.Why, isReply, obstacle.Origin);
        (Traffic, Hops) = (TrafficPart.Of(obstacle.Traffic), PathHop.Of(obstacle.Trail));
    }

    /// <summary>Why, in a word.</summary>
    public ObstacleKind Kind { get; }

    /// <summary>The path of where it ends.</summary>
    public string Path { get; }

    /// <summary>Why, and what would mend it.</summary>
    public string Reason { get; }

    /// <summary>Whether it is the answers that end.</summary>
    public bool IsReply { get; }

    /// <summary>What is written that ends it.</summary>
    public Origin Origin { get; }

    /// <summary>What ends, with the addresses that it has there.</summary>
    public ImmutableArray<TrafficPart> Traffic { get; }

    /// <summary>The steps until there.</summary>
    public ImmutableArray<PathHop> Hops { get; }

    /// <summary>The place and the reason.</summary>
    public override string ToString() => $"{(IsReply ? "answers end" : "ends")} at {Path}: {Reason}";
}
