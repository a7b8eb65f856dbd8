using Gatewright.Model;

namespace Gatewright;

/// <summary>Tunnels between two gateways: a connection from each to the other, with one key. What is said holds for both.</summary>
public sealed class VNetToVNetConnection : Handle<VNetToVNetConnection>
{
    private readonly Dictionary<Handle, VNetToVNetSide> sides = [];
    private Fact<IpsecPolicy> policy;
    private Flag withoutBgp;

    internal VNetToVNetConnection(VpnGateway first, VpnGateway second, Secret sharedKey, Call declared)
        : base(first, declared) => (First, Second, SharedKey) = (first, second, sharedKey);

    internal VpnGateway First { get; }

    internal VpnGateway Second { get; }

    internal Secret SharedKey { get; }

    internal override string Label => ConnectionNames.Between(First, Second);

    internal Fact<IpsecPolicy> Policy => policy;

    internal Flag WithoutBgpFlag => withoutBgp;

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
