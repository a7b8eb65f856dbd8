namespace Gatewright.Model;

/// <summary>An ExpressRoute circuit.</summary>
public sealed class ExpressRouteCircuit : Resource
{
    internal ExpressRouteCircuit(Gatewright.ExpressRouteCircuit handle, Topology topology)
        : base(handle, topology)
    {
        Provider = handle.Provider;
        Location = handle.Location;
        Bandwidth = handle.Bandwidth;
        Tier = handle.Tier;
        UnlimitedData = handle.UnlimitedData;
        PrivatePeering = handle.PrivatePeering is null ? null : new(handle.PrivatePeering, this);
    }

    /// <summary>The provider.</summary>
    public Fact<Text> Provider { get; }

    /// <summary>The peering location.</summary>
    public Fact<Text> Location { get; }

    /// <summary>The speed.</summary>
    public Fact<Bandwidth> Bandwidth { get; }

    /// <summary>The tier, if said; Standard otherwise.</summary>
    public Fact<CircuitTier> Tier { get; }

    /// <summary>Whether data is paid by a flat price.</summary>
    public Flag UnlimitedData { get; }

    /// <summary>The peering that reaches networks, if any.</summary>
    public PrivatePeering? PrivatePeering { get; }

    /// <summary>The connections to it.</summary>
    public ImmutableArray<Connection> Connections { get; internal set; } = [];
}
