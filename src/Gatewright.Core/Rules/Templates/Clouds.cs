namespace Gatewright.Rules;

using Gatewright.Facts;

/// <summary>The clouds of two networks.</summary>
internal sealed record Clouds(string First, string Second)
{
    public bool Differ => First != Second;

    /// <summary>Null where a region isn't known, may still change, or is newer than our table.</summary>
    public static Clouds? Of(Topology topology, VirtualNetworkElement first, VirtualNetworkElement second) =>
        Of(topology, first) is { } one && Of(topology, second) is { } other ? new(one, other) : null;

    /// <summary>The cloud of a network; null as above.</summary>
    public static string? Of(Topology topology, VirtualNetworkElement network) =>
        topology.TrySettledRegion(network, out var region) ? Regions.Find(region)?.Cloud : null;
}
