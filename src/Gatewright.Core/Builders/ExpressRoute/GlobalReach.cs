using Gatewright.Model;

namespace Gatewright;

/// <summary>Two circuits joined, so that the places behind them reach each other over Microsoft's backbone. It lies with the circuit that was asked.</summary>
public sealed class GlobalReach : Emitted<GlobalReach>
{
    private Fact<Name> name;
    private Fact<Cidr> overIPv6;

    internal GlobalReach(ExpressRouteCircuit circuit, ExpressRouteCircuit? other, Call declared, Fact<Cidr> over)
        : base(circuit, declared) => (Circuit, Other, Over) = (circuit, other, over);

    internal ExpressRouteCircuit Circuit { get; }

    internal ExpressRouteCircuit? Other { get; }

    internal Fact<Cidr> Over { get; }

    internal Fact<Cidr> OverIPv6 => overIPv6;

    /// <summary>The key that the owner of the other circuit issued.</summary>
    internal Secret? AuthorizationKey { get; init; }

    /// <summary>The other circuit's authorization in this program.</summary>
    internal CircuitAuthorization? Authorization { get; init; }

    internal override Fact<Name> Name => name;

    internal override string Label => Name.IsSaid ? Name.ToString() : ConnectionNames.Between(Circuit, Other);

    /// <summary>The name in Azure. A new name is a new connection.</summary>
    /// <param name="name">By default <c>circuit-to-other</c>.</param>
    public GlobalReach WithName(Value<Name> name)
    {
        var call = Saying(nameof(WithName));
        call.Once(ref this.name, call.Fact(name));
        return this;
    }

    /// <summary>IPv6 besides (ARM's <c>ipv6CircuitConnectionConfig</c>). Not on Direct ports.</summary>
    /// <param name="over">An IPv6 /125 that is used nowhere else.</param>
    public GlobalReach WithIPv6(Value<Cidr> over)
    {
        var call = Saying(nameof(WithIPv6));
        call.Once(ref overIPv6, call.Fact(over));
        return this;
    }
}
