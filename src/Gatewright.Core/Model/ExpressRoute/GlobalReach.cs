namespace Gatewright.Model;

/// <summary>Two circuits joined by Global Reach.</summary>
public sealed class GlobalReachElement : Element
{
    internal GlobalReachElement(Gatewright.GlobalReach handle)
        : base(handle, handle.Circuit.Frozen)
    {
        Circuit = (ExpressRouteCircuitElement)handle.Circuit.Frozen!;
        Other = (ExpressRouteCircuitElement)handle.Other!.Frozen!;
        Over = handle.Over;
        OverIPv6 = handle.OverIPv6;
        AuthorizationKey = (SecretElement?)handle.AuthorizationKey?.Frozen;
        Authorization = (CircuitAuthorizationElement?)handle.Authorization?.Frozen;
    }

    /// <summary>The circuit it lies with.</summary>
    public ExpressRouteCircuitElement Circuit { get; }

    /// <summary>The circuit at the other end.</summary>
    public ExpressRouteCircuitElement Other { get; }

    /// <summary>The /29 of the tunnel.</summary>
    public Fact<Cidr> Over { get; }

    /// <summary>The /125 of the tunnel, if it carries IPv6 besides.</summary>
    public Fact<Cidr> OverIPv6 { get; }

    /// <summary>The key to a circuit of another subscription, if the program was given one.</summary>
    public SecretElement? AuthorizationKey { get; }

    /// <summary>The other circuit's authorization, if it is of this program.</summary>
    public CircuitAuthorizationElement? Authorization { get; }

    /// <summary>Between existing circuits it is new.</summary>
    internal override bool IsEmitted => true;
}
