namespace Gatewright.Reachability;

/// <summary>A route of a subnet, chosen or not.</summary>
internal sealed class EffectiveRoute(Cidr? prefix, RouteSource source, HopType hop)
{
    /// <summary>Null for a service tag or the addresses of a service, which only Azure knows.</summary>
    public Cidr? Prefix { get; } = prefix;

    public RouteSource Source { get; } = source;

    public HopType Hop { get; } = hop;

    /// <summary>The name of a route of a table, the tag or the service.</summary>
    public string Name { get; init; } = "";

    /// <summary>The link that a route of a peering crosses.</summary>
    public PeeringLinkElement? Link { get; init; }

    /// <summary>What gateways know of the prefix: several where they share the traffic.</summary>
    public ImmutableArray<Learned> Exits { get; init; } = [];

    /// <summary>The addresses of appliances: several where they share the traffic.</summary>
    public ImmutableArray<IpAddress> Appliances { get; init; } = [];

    /// <summary>The subnet of the private endpoint that it leads to.</summary>
    public SubnetElement? EndpointIn { get; init; }

    /// <summary>The table's route that would lead there if there were no route of a private endpoint.</summary>
    public EffectiveRoute? WinsOver { get; internal set; }

    /// <summary>What isn't known, and may make packets take another route; null where all is.</summary>
    public string? Unsure { get; internal set; }

    /// <summary>Where it is written.</summary>
    public Origin Origin { get; init; }

    /// <summary>The route that wins over it for its whole prefix; null where it is active.</summary>
    public EffectiveRoute? LostTo { get; internal set; }

    public bool IsActive => LostTo is null;

    /// <summary>Whether it is Azure's own for the network, a peer or an endpoint in them, which wins over longer ones of gateways.</summary>
    public bool IsNear => Source == RouteSource.Default && Hop is HopType.VnetLocal or HopType.VNetPeering or HopType.InterfaceEndpoint;

    public string Destination => Prefix?.ToString() ?? Name;

    public string NextHopAddress => string.Join(" ", Appliances);

    public override string ToString() => $"{Destination} -> {Hop}{(Appliances.IsEmpty ? "" : $" {NextHopAddress}")}";
}
