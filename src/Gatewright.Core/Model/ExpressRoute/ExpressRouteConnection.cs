namespace Gatewright.Model;

/// <summary>A network joined to a circuit.</summary>
public sealed class ExpressRouteConnection : Connection
{
    internal ExpressRouteConnection(Gatewright.ExpressRouteConnection handle)
        : base(handle, handle.Gateway.Frozen!)
    {
        Gateway = (ExpressRouteGateway)handle.Gateway.Frozen!;
        Circuit = (ExpressRouteCircuit)handle.Circuit.Frozen!;
        AuthorizationKey = (Secret?)handle.AuthorizationKey?.Frozen;
        Resources = [new(this, Gateway, Circuit, handle)];
    }

    /// <summary>The gateway.</summary>
    public ExpressRouteGateway Gateway { get; }

    /// <summary>The circuit.</summary>
    public ExpressRouteCircuit Circuit { get; }

    /// <summary>The key to a circuit of another subscription, if one is needed.</summary>
    public Secret? AuthorizationKey { get; }
}
