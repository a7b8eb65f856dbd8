using Gatewright.Model;

namespace Gatewright;

/// <summary>Tunnels between two gateways: a connection from each to the other, with one key. What is said holds for both.</summary>
public sealed class VNetToVNetConnection : Handle<VNetToVNetConnection>
{
    private readonly Dictionary<Handle, VNetToVNetSide> sides = [];
    private Fact<IpsecPolicy> policy;
    private Flag withoutBgp;
    private Fact<int> dpdTimeout;
    private Flag policyBasedSelectors;
    private Flag bothSides;

    internal VNetToVNetConnection(VpnGateway first, VpnGateway second, Secret sharedKey, Call declared)
        : base(first, declared) => (First, Second, SharedKey) = (first, second, sharedKey);

    internal VpnGateway First { get; }

    internal VpnGateway Second { get; }

    internal Secret SharedKey { get; }

    internal override string Label => ConnectionNames.Between(First, Second);

    internal Fact<IpsecPolicy> Policy => policy;

    internal Flag WithoutBgpFlag => withoutBgp;

    internal Fact<int> DpdTimeout => dpdTimeout;

    internal Flag PolicyBasedSelectors => policyBasedSelectors;

    internal Flag BothSides => bothSides;

    /// <summary>The one set of algorithms that both ends agree on, instead of Azure's offers. Not on Basic.</summary>
    /// <param name="policy">The same for both ends.</param>
    public VNetToVNetConnection WithIpsecPolicy(IpsecPolicy policy) => WithIpsecPolicy((Value<IpsecPolicy>)policy);

    internal VNetToVNetConnection WithIpsecPolicy(Value<IpsecPolicy> policy)
    {
        var call = Saying(nameof(WithIpsecPolicy));
        call.Once(ref this.policy, call.Fact(policy));
        return this;
    }

    /// <summary>Static routes only, although both gateways speak BGP.</summary>
    public VNetToVNetConnection WithoutBgp()
    {
        Saying(nameof(WithoutBgp)).Once(ref withoutBgp);
        return this;
    }

    /// <summary>How long the other end may be silent before a tunnel counts as down (<c>dpdTimeoutSeconds</c>).</summary>
    /// <param name="seconds">9 to 3600, by default 45; below 30 tunnels drop needlessly.</param>
    public VNetToVNetConnection WithDpdTimeout(Value<int> seconds)
    {
        var call = Saying(nameof(WithDpdTimeout));
        call.Once(ref dpdTimeout, call.Fact(seconds));
        return this;
    }

    /// <summary>Offers the prefixes of both networks as traffic selectors instead of any to any (<c>usePolicyBasedTrafficSelectors</c>). Needs an IPsec policy.</summary>
    public VNetToVNetConnection WithPolicyBasedSelectors()
    {
        Saying(nameof(WithPolicyBasedSelectors)).Once(ref policyBasedSelectors);
        return this;
    }

    /// <summary>Creates the connection of an existing gateway, too, in that gateway's group. By default it is left to whoever owns the gateway, and the report has the command for it.</summary>
    public VNetToVNetConnection WithBothSides()
    {
        Saying(nameof(WithBothSides)).Once(ref bothSides);
        return this;
    }

    /// <summary>The connection that lies with one of the gateways.</summary>
    /// <param name="gateway">Either gateway.</param>
    public VNetToVNetSide SideOf(VpnGateway gateway)
    {
        var call = Saying(nameof(SideOf));
        if (call.Takes(gateway) && gateway != First && gateway != Second)
            Journal.Misuses.Add(new(MisuseKind.Foreign, new(call, nameof(gateway)), gateway.Label));
        var key = gateway is null || gateway != Second ? First : Second;
        if (!sides.TryGetValue(key, out var side))
            sides[key] = side = new(this, key, call);
        return side;
    }

    internal VNetToVNetSide? Said(VpnGateway gateway) => sides.TryGetValue(gateway, out var side) ? side : null;
}
