namespace Gatewright.Model;

/// <summary>Two circuits connected by Global Reach (<c>expressRouteCircuits/peerings/connections</c>).</summary>
public sealed class GlobalReachElement : Element
{
    internal GlobalReachElement(ExpressRouteCircuitElement circuit, ExpressRouteCircuitElement other, Statement declared)
        : base(circuit, declared) => Other = other;

    /// <summary>The circuit it lies with.</summary>
    public ExpressRouteCircuitElement Circuit => (ExpressRouteCircuitElement)Parent!;

    /// <summary>The circuit at the other end (<c>peerExpressRouteCircuitPeering</c>).</summary>
    public ExpressRouteCircuitElement Other { get; }

    /// <summary>The IPv4 /29 of the tunnel (<c>addressPrefix</c>).</summary>
    public Setting<Cidr> Prefix { get; internal set; }

    /// <summary>The IPv6 /125 of the tunnel (<c>ipv6CircuitConnectionConfig</c>), if it has IPv6 too.</summary>
    public Setting<Cidr> IPv6Prefix { get; internal set; }

    /// <summary>The key to a circuit of another subscription (<c>authorizationKey</c>), if the program has one.</summary>
    public SecretElement? AuthorizationKey { get; internal set; }

    /// <summary>The other circuit's authorization, if it is of this program.</summary>
    public CircuitAuthorizationElement? Authorization { get; internal set; }

    /// <summary>Between existing circuits it is new.</summary>
    internal override bool IsEmitted => true;

    internal override string Label => Name.IsSet ? Name.ToString() : ConnectionElement.Between(Circuit, Other);
}
