namespace Gatewright.Model;

/// <summary>A network joined to a circuit.</summary>
public sealed class ExpressRouteConnectionElement : ConnectionElement
{
    internal ExpressRouteConnectionElement(Gatewright.ExpressRouteConnection handle)
        : base(handle, handle.Gateway.Frozen!)
    {
        Gateway = (ExpressRouteGatewayElement)handle.Gateway.Frozen!;
        Circuit = (ExpressRouteCircuitElement)handle.Circuit!.Frozen!;
        AuthorizationKey = (SecretElement?)handle.AuthorizationKey?.Frozen;
        Authorization = (CircuitAuthorizationElement?)handle.Authorization?.Frozen;
        RoutingWeight = handle.RoutingWeight;
        FastPath = handle.FastPath;
        PrivateLinkFastPath = handle.PrivateLinkFastPath;
        Resources = [new(this, Gateway, Circuit, handle)];
    }

    /// <summary>The gateway.</summary>
    public ExpressRouteGatewayElement Gateway { get; }

    /// <summary>The circuit.</summary>
    public ExpressRouteCircuitElement Circuit { get; }

    /// <summary>The key to a circuit of another subscription, if the program was given one.</summary>
    public SecretElement? AuthorizationKey { get; }

    /// <summary>The circuit's authorization, if it is of this program.</summary>
    public CircuitAuthorizationElement? Authorization { get; }

    /// <summary>Its weight among connections that announce the same prefix; 0 unless said.</summary>
    public Fact<int> RoutingWeight { get; }

    /// <summary>Whether traffic passes the gateway by.</summary>
    public Flag FastPath { get; }

    /// <summary>Whether traffic to private endpoints does, too, which turns FastPath on.</summary>
    public Flag PrivateLinkFastPath { get; }
}
