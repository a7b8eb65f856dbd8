namespace Gatewright.Model;

/// <summary>A gateway of a virtual network.</summary>
public abstract class Gateway : Resource
{
    private protected Gateway(Handle handle, VirtualNetwork network)
        : base(handle, network)
    {
        Network = network;
        MaintenanceWindow = Model.MaintenanceWindow.Of(handle switch
        {
            Gatewright.VpnGateway it => it.MaintenanceWindow,
            Gatewright.ExpressRouteGateway it => it.MaintenanceWindow,
            _ => null,
        });
    }

    /// <summary>Its network, whose region it shares.</summary>
    public VirtualNetwork Network { get; }

    /// <summary>When Azure may update it; null for any time.</summary>
    public MaintenanceWindow? MaintenanceWindow { get; }

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
