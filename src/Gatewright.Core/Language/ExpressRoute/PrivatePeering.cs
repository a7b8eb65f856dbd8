namespace Gatewright;

/// <summary>The peering of a circuit that reaches virtual networks.</summary>
public sealed class PrivatePeering : CircuitPeering<PrivatePeering>
{
    internal PrivatePeering(Handle parent, PrivatePeeringElement element) : base(parent, element) { }

    internal PrivatePeeringElement It => (PrivatePeeringElement)Element;

    /// <summary>IPv6 besides, for dual-stack networks (ARM's <c>ipv6PeeringConfig</c>).</summary>
    /// <param name="primary">An IPv6 /126 for the primary link.</param>
    /// <param name="secondary">An IPv6 /126 for the secondary link.</param>
    /// <example><c>peering.WithIPv6("fd00:db8:f::/126", "fd00:db8:f::4/126")</c></example>
    public PrivatePeering WithIPv6(Value<Cidr> primary, Value<Cidr> secondary) => SetIPv6(RecordCall(), primary, secondary);
}
