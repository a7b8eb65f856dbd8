namespace Gatewright;

/// <summary>Tunnels between two gateways: a connection from each to the other, with one key. What is said holds for both.</summary>
public sealed class VNetToVNetConnection : Handle<VNetToVNetConnection>
{
    private VNetToVNetSide? firstSide;
    private VNetToVNetSide? secondSide;

    internal VNetToVNetConnection(Handle parent, VNetToVNetConnectionElement element) : base(parent, element) { }

    internal VNetToVNetConnectionElement It => (VNetToVNetConnectionElement)Element;

    private ConnectionResourceElement First => It.Resources[0];

    private ConnectionResourceElement Second => It.Resources[1];

    /// <summary>The one set of algorithms that both ends agree on, instead of Azure's offers. Not on Basic.</summary>
    /// <param name="policy">The same for both ends.</param>
    public VNetToVNetConnection WithIpsecPolicy(IpsecPolicy policy) => WithIpsecPolicy((Value<IpsecPolicy>)policy);

    internal VNetToVNetConnection WithIpsecPolicy(Value<IpsecPolicy> policy) => Set(First.Policy = Second.Policy = SetOnce(First.Policy, policy));

    /// <summary>Static routes only, although both gateways speak BGP.</summary>
    public VNetToVNetConnection WithoutBgp() => Set(First.WithoutBgp = Second.WithoutBgp = SetOnce(First.WithoutBgp));

    /// <summary>States what the connection must carry at once. Nothing is deployed: a rule compares the sum of a gateway with its SKU.</summary>
    /// <param name="throughput">Such as <c>"500 Mbps"</c>. By default there is no demand.</param>
    public VNetToVNetConnection WithDemand(Bandwidth throughput) => WithDemand((Value<Bandwidth>)throughput);

    internal VNetToVNetConnection WithDemand(Value<Bandwidth> throughput) => Set(It.DemandedThroughput = SetOnce(It.DemandedThroughput, throughput));

    /// <summary>How long the other end may be silent before a tunnel counts as down (<c>dpdTimeoutSeconds</c>).</summary>
    /// <param name="seconds">9 to 3600, by default 45; below 30 tunnels drop needlessly.</param>
    public VNetToVNetConnection WithDpdTimeout(Value<int> seconds) => Set(First.DpdTimeout = Second.DpdTimeout = SetOnce(First.DpdTimeout, seconds));

    /// <summary>
    /// Offers the prefixes of both networks as traffic selectors instead of any to any (<c>usePolicyBasedTrafficSelectors</c>). Needs an IPsec
    /// policy.
    /// </summary>
    public VNetToVNetConnection WithPolicyBasedTrafficSelectors() =>
        Set(First.PolicyBasedSelectors = Second.PolicyBasedSelectors = SetOnce(First.PolicyBasedSelectors));

    /// <summary>
    /// Creates the connection of an existing gateway, too, in that gateway's group. By default it is left to whoever owns the gateway, and the report
    /// has the command for it.
    /// </summary>
    public VNetToVNetConnection WithBothSides() => Set(It.BothSides = SetOnce(It.BothSides));

    /// <summary>The connection that lies with one of the gateways.</summary>
    /// <param name="gateway">Either gateway.</param>
    public VNetToVNetSide SideOf(VpnGateway gateway)
    {
        var call = RecordCall();
        var isSecond = gateway is not null && gateway.It != It.First && gateway.It == It.Second;
        if (call.Takes(gateway!, nameof(gateway)) && !isSecond && gateway!.It != It.First)
            call.Foreign(gateway.It, new(call, nameof(gateway)));
        return isSecond ? secondSide ??= new(this, Second, call) : firstSide ??= new(this, First, call);
    }
}
