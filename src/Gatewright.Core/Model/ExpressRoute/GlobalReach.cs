namespace Gatewright.Model;

/// <summary>Two circuits joined by Global Reach.</summary>
public sealed class GlobalReach : Element
{
    internal GlobalReach(Gatewright.GlobalReach handle)
        : base(handle, handle.Circuit.Frozen)
    {
        Circuit = (ExpressRouteCircuit)handle.Circuit.Frozen!;
        Other = (ExpressRouteCircuit)handle.Other!.Frozen!;
        Over = handle.Over;
        OverIPv6 = handle.OverIPv6;
        AuthorizationKey = (Secret?)handle.AuthorizationKey?.Frozen;
        Authorization = (CircuitAuthorization?)handle.Authorization?.Frozen;
    }

    /// <summary>The circuit it lies with.</summary>
    public ExpressRouteCircuit Circuit { get; }

    /// <summary>The circuit at the other end.</summary>
    public ExpressRouteCircuit Other { get; }

    /// <summary>The /29 of the tunnel.</summary>
    public Fact<Cidr> Over { get; }

    /// <summary>The /125 of the tunnel, if it carries IPv6 besides.</summary>
    public Fact<Cidr> OverIPv6 { get; }

    /// <summary>The key to a circuit of another subscription, if the program was given one.</summary>
    public Secret? AuthorizationKey { get; }

    /// <summary>The other circuit's authorization, if it is of this program.</summary>
    public CircuitAuthorization? Authorization { get; }

    /// <summary>Between existing circuits it is new.</summary>
    internal override bool IsEmitted => true;
}
