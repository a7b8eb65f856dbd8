namespace Gatewright.Model;

/// <summary>A network connected to a circuit (<c>connectionType</c> is <c>ExpressRoute</c>).</summary>
public sealed class ExpressRouteConnectionElement : ConnectionElement
{
    internal ExpressRouteConnectionElement(ExpressRouteGatewayElement gateway, ExpressRouteCircuitElement circuit, Statement declared)
        : base(gateway, declared)
    {
        Circuit = circuit;
        Resources = [new(this, gateway, circuit, declared)];
    }

    /// <summary>The gateway.</summary>
    public ExpressRouteGatewayElement Gateway => (ExpressRouteGatewayElement)Parent!;

    /// <summary>The circuit.</summary>
    public ExpressRouteCircuitElement Circuit { get; }

    /// <summary>The key to a circuit of another subscription (<c>authorizationKey</c>), if the program has one.</summary>
    public SecretElement? AuthorizationKey { get; internal set; }

    /// <summary>The circuit's authorization, if it is of this program.</summary>
    public CircuitAuthorizationElement? Authorization { get; internal set; }

    /// <summary>Its weight among connections with the same prefix (<c>routingWeight</c>): 0 to 32000. The default is 0.</summary>
    public Setting<int> RoutingWeight { get; internal set; }

    /// <summary>Whether traffic bypasses the gateway (<c>expressRouteGatewayBypass</c>). It doesn't by default.</summary>
    public Flag FastPath { get; internal set; }

    /// <summary>Whether traffic to private endpoints does, too (<c>enablePrivateLinkFastPath</c>), which turns FastPath on.</summary>
    public Flag PrivateLinkFastPath { get; internal set; }
}
