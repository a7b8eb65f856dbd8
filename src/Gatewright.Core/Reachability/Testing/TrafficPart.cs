namespace Gatewright.Reachability;

/// <summary>Traffic of any of some addresses to any of others.</summary>
/// <param name="Sources">The fewest blocks that have the senders.</param>
/// <param name="Destinations">The fewest blocks that have the receivers.</param>
/// <param name="Services">Protocols and ports, such as <c>tcp 443, udp 53</c>, or <c>any</c>.</param>
public sealed record TrafficPart(ImmutableArray<Cidr> Sources, ImmutableArray<Cidr> Destinations, string Services)
{
    internal static ImmutableArray<TrafficPart> Of(Traffic traffic) => [.. traffic.Joined().Boxes.Select(box =>
        new TrafficPart([.. box.Sources.Blocks()], [.. box.Destinations.Blocks()], Reachability.Services.Text(box.Services)))];

    /// <summary>The blocks, and the services where not all are meant.</summary>
    public override string ToString() =>
        $"{string.Join(", ", Sources)} to {string.Join(", ", Destinations)}{(Services == "any" ? "" : $", {Services}")}";
}
