namespace Gatewright.Model;

/// <summary>A gateway of a virtual network.</summary>
public abstract class Gateway : Resource
{
    private protected Gateway(Handle handle, VirtualNetwork network)
        : base(handle, network) => Network = network;

    /// <summary>Its network, whose region it shares.</summary>
    public VirtualNetwork Network { get; }

    /// <summary>The connections it takes part in, from either side, in the order they were said.</summary>
    public ImmutableArray<Connection> Connections { get; internal set; } = [];

    internal static Gateway From(Handle handle, VirtualNetwork network) => handle switch
    {
        Gatewright.VpnGateway gateway => new VpnGateway(gateway, network),
        Gatewright.PolicyBasedVpnGateway gateway => new VpnGateway(gateway, network),
        Gatewright.ExpressRouteGateway gateway => new ExpressRouteGateway(gateway, network),
        _ => throw new InvalidOperationException($"'{handle.GetType()}' is no gateway"),
    };
}
