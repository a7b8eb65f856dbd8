namespace Gatewright.Model;

/// <summary>A gateway of a virtual network.</summary>
public abstract class GatewayElement : ResourceElement
{
    private protected GatewayElement(Handle handle, VirtualNetworkElement network)
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
    public VirtualNetworkElement Network { get; }

    /// <summary>When Azure may update it; null for any time.</summary>
    public MaintenanceWindow? MaintenanceWindow { get; }

    /// <summary>The connections it takes part in, from either side, in the order they were said.</summary>
    public ImmutableArray<ConnectionElement> Connections { get; internal set; } = [];

    internal static GatewayElement From(Handle handle, VirtualNetworkElement network) => handle switch
    {
        Gatewright.VpnGateway gateway => new VpnGatewayElement(gateway, network),
        Gatewright.PolicyBasedVpnGateway gateway => new VpnGatewayElement(gateway, network),
        Gatewright.ExpressRouteGateway gateway => new ExpressRouteGatewayElement(gateway, network),
        _ => throw new InvalidOperationException($"'{handle.GetType()}' is no gateway"),
    };
}
