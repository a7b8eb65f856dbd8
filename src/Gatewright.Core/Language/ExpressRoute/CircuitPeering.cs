namespace Gatewright;

/// <summary>A peering of a circuit: two BGP sessions, one over each link.</summary>
public abstract class CircuitPeering<TSelf> : Emitted<TSelf>
    where TSelf : CircuitPeering<TSelf>
{
    private protected CircuitPeering(Handle parent, CircuitPeeringElement element) : base(parent, element) { }

    private CircuitPeeringElement Its => (CircuitPeeringElement)Element;

    /// <summary>A key that both ends of the BGP sessions sign with (MD5; ARM's <c>sharedKey</c>).</summary>
    /// <param name="key">1 to 25 characters.</param>
    public TSelf WithSharedKey(Secret key) => Set(Its.SharedKey = SetOnce(Its.SharedKey, key));

    /// <summary>Shuts both BGP sessions down and keeps the configuration (ARM's <c>state</c> is <c>Disabled</c>).</summary>
    public TSelf WithoutTraffic() => Set(Its.WithoutTraffic = SetOnce(Its.WithoutTraffic));

    /// <summary>Sets the prefixes of IPv6, once.</summary>
    private protected TSelf SetIPv6(Call call, Value<Cidr> primary, Value<Cidr> secondary)
    {
        var (first, second) = (call.Setting(primary), call.Setting(secondary));
        if (!Its.PrimaryIPv6.IsSet)
            Its.SecondaryIPv6 = call.SetOnce(Its.SecondaryIPv6, second);
        return Set(Its.PrimaryIPv6 = call.SetOnce(Its.PrimaryIPv6, first));
    }
}
