namespace Gatewright;

/// <summary>Two circuits joined, so that the places behind them reach each other over Microsoft's backbone. It lies with the circuit that was asked.</summary>
public sealed class GlobalReach : Emitted<GlobalReach>
{
    internal GlobalReach(Handle parent, GlobalReachElement element) : base(parent, element) { }

    internal GlobalReachElement It => (GlobalReachElement)Element;

    /// <summary>The name in Azure. A new name is a new connection.</summary>
    /// <param name="name">By default <c>circuit-to-other</c>.</param>
    public GlobalReach WithName(Value<Name> name) => Set(It.Name = SetOnce(It.Name, name));

    /// <summary>IPv6 besides (ARM's <c>ipv6CircuitConnectionConfig</c>). Not on Direct ports.</summary>
    /// <param name="addressPrefix">An IPv6 /125 that is used nowhere else.</param>
    public GlobalReach WithIPv6(Value<Cidr> addressPrefix) => Set(It.IPv6Prefix = SetOnce(It.IPv6Prefix, addressPrefix));
}
