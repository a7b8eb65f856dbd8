using Gatewright.Model;

namespace Gatewright;

/// <summary>A tunnel between a gateway and a site. It stands with its gateway.</summary>
public sealed class SiteToSiteConnection : Resource<SiteToSiteConnection>
{
    private Fact<Name> name;
    private Fact<IpsecPolicy> policy;
    private Flag withoutBgp;

    internal SiteToSiteConnection(VpnGateway gateway, Handle site, Secret sharedKey, Call declared)
        : base(gateway, declared) => (Gateway, Site, SharedKey) = (gateway, site, sharedKey);

    internal VpnGateway Gateway { get; }

    internal Handle Site { get; }

    internal Secret SharedKey { get; }

    internal override Fact<Name> Name => name;

    internal override string Label => Name.IsSaid ? Name.ToString() : ConnectionNames.Between(Gateway, Site);

    internal Fact<IpsecPolicy> Policy => policy;

    internal Flag WithoutBgpFlag => withoutBgp;

    /// <summary>The connection's name in Azure. A new name is a new connection.</summary>
    /// <param name="name">By default <c>gateway-to-site</c>.</param>
    public SiteToSiteConnection WithName(Value<Name> name)
    {
        var call = Saying(nameof(WithName));
        call.Once(ref this.name, call.Fact(name));
        return this;
    }

    /// <summary>The one set of algorithms to agree on, instead of Azure's offers. Not on Basic.</summary>
    /// <param name="policy">Must match the device's but for the lifetimes.</param>
    public SiteToSiteConnection WithIpsecPolicy(IpsecPolicy policy) => WithIpsecPolicy((Value<IpsecPolicy>)policy);

    internal SiteToSiteConnection WithIpsecPolicy(Value<IpsecPolicy> policy)
    {
        var call = Saying(nameof(WithIpsecPolicy));
        call.Once(ref this.policy, call.Fact(policy));
        return this;
    }

    /// <summary>Static routes only, although both ends speak BGP.</summary>
    public SiteToSiteConnection WithoutBgp()
    {
        Saying(nameof(WithoutBgp)).Once(ref withoutBgp);
        return this;
    }
}

/// <summary>The tunnel of a policy-based gateway. It stands with its gateway.</summary>
public sealed class PolicyBasedConnection : Resource<PolicyBasedConnection>
{
    private Fact<Name> name;

    internal PolicyBasedConnection(PolicyBasedVpnGateway gateway, Site site, Secret sharedKey, Call declared)
        : base(gateway, declared) => (Gateway, Site, SharedKey) = (gateway, site, sharedKey);

    internal PolicyBasedVpnGateway Gateway { get; }

    internal Site Site { get; }

    internal Secret SharedKey { get; }

    internal override Fact<Name> Name => name;

    internal override string Label => Name.IsSaid ? Name.ToString() : ConnectionNames.Between(Gateway, Site);

    /// <summary>The connection's name in Azure. A new name is a new connection.</summary>
    /// <param name="name">By default <c>gateway-to-site</c>.</param>
    public PolicyBasedConnection WithName(Value<Name> name)
    {
        var call = Saying(nameof(WithName));
        call.Once(ref this.name, call.Fact(name));
        return this;
    }
}

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

/// <summary>One of the two connections of a VNet-to-VNet relation. It stands with its gateway.</summary>
public sealed class VNetToVNetSide : Resource<VNetToVNetSide>
{
    private Fact<Name> name;

    internal VNetToVNetSide(VNetToVNetConnection connection, VpnGateway gateway, Call declared)
        : base(connection, declared) => (Connection, Gateway) = (connection, gateway);

    internal VNetToVNetConnection Connection { get; }

    internal VpnGateway Gateway { get; }

    internal override Fact<Name> Name => name;

    internal override string Label => Name.IsSaid ? Name.ToString() : Gateway.Label;

    /// <summary>What is said of a side is said of the relation.</summary>
    internal override void MarkOpen()
    {
        base.MarkOpen();
        Connection.MarkOpen();
    }

    /// <summary>The connection's name in Azure. A new name is a new connection.</summary>
    /// <param name="name">By default <c>gateway-to-gateway</c>.</param>
    public VNetToVNetSide WithName(Value<Name> name)
    {
        var call = Saying(nameof(WithName));
        call.Once(ref this.name, call.Fact(name));
        return this;
    }
}

/// <summary>How connections are called in paths until they are named.</summary>
internal static class ConnectionNames
{
    public static string Between(Handle one, Handle? other) => $"{one.Label}-to-{other?.Label ?? "nothing"}";
}
