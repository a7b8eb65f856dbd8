using Gatewright.Model;

namespace Gatewright;

/// <summary>What both kinds of peering of a circuit have in common.</summary>
internal interface ICircuitPeering
{
    bool IsExisting { get; }

    Fact<int> Vlan { get; }

    Fact<long> Asn { get; }

    Fact<Cidr> Primary { get; }

    Fact<Cidr> Secondary { get; }

    LinkPair IPv6 { get; }

    Reference<Secret> SharedKey { get; }

    Flag WithoutTraffic { get; }
}

/// <summary>The blocks of the two links in the other address family; the default is none.</summary>
internal readonly record struct LinkPair(Fact<Cidr> Primary, Fact<Cidr> Secondary);

/// <summary>A peering of a circuit: two BGP sessions, one over each link.</summary>
public abstract class CircuitPeering<TSelf> : Emitted<TSelf>, ICircuitPeering
    where TSelf : CircuitPeering<TSelf>
{
    private readonly bool isExisting;
    private readonly Fact<int> vlan;
    private readonly Fact<long> asn;
    private readonly Fact<Cidr> primary;
    private readonly Fact<Cidr> secondary;
    private Fact<Cidr> primaryIPv6;
    private Fact<Cidr> secondaryIPv6;
    private Reference<Secret> sharedKey;
    private Flag withoutTraffic;

    private protected CircuitPeering(ExpressRouteCircuit circuit, Call declared, Links links, bool isExisting)
        : base(circuit, declared) =>
        (this.isExisting, vlan, asn, primary, secondary) = (isExisting, links.Vlan, links.Asn, links.Primary, links.Secondary);

    bool ICircuitPeering.IsExisting => isExisting;

    Fact<int> ICircuitPeering.Vlan => vlan;

    Fact<long> ICircuitPeering.Asn => asn;

    Fact<Cidr> ICircuitPeering.Primary => primary;

    Fact<Cidr> ICircuitPeering.Secondary => secondary;

    LinkPair ICircuitPeering.IPv6 => new(primaryIPv6, secondaryIPv6);

    Reference<Secret> ICircuitPeering.SharedKey => sharedKey;

    Flag ICircuitPeering.WithoutTraffic => withoutTraffic;

    /// <summary>A key that both ends of the BGP sessions sign with (MD5; ARM's <c>sharedKey</c>).</summary>
    /// <param name="key">1 to 25 characters.</param>
    public TSelf WithSharedKey(Secret key)
    {
        Saying(nameof(WithSharedKey)).Once(ref sharedKey, key);
        return Self;
    }

    /// <summary>Shuts both BGP sessions down and keeps the configuration (ARM's <c>state</c> is <c>Disabled</c>).</summary>
    public TSelf WithoutTraffic()
    {
        Saying(nameof(WithoutTraffic)).Once(ref withoutTraffic);
        return Self;
    }

    /// <summary>Notes the blocks of IPv6; whether it was the first time, so that what comes with them holds.</summary>
    private protected bool SaidIPv6(Call call, Value<Cidr> primary, Value<Cidr> secondary)
    {
        var (first, second) = (call.Fact(primary), call.Fact(secondary));
        var isFirst = call.Once(ref primaryIPv6, first);
        if (isFirst)
            call.Once(ref secondaryIPv6, second);
        return isFirst;
    }
}

/// <summary>What Azure demands of every peering.</summary>
internal sealed record Links(Fact<int> Vlan, Fact<long> Asn, Fact<Cidr> Primary, Fact<Cidr> Secondary);
