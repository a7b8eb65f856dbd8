using Gatewright.Model;

namespace Gatewright;

/// <summary>A private line into Azure from a provider. Unplaced, it stands with the first gateway that connects to it.</summary>
public sealed class ExpressRouteCircuit : RegionalResource<ExpressRouteCircuit>
{
    private Fact<CircuitTier> tier;
    private Flag unlimitedData;

    internal ExpressRouteCircuit(TopologyBuilder topology, Call declared, Fact<Name> name, Fact<Text> provider, Fact<Text> location, Fact<Bandwidth> bandwidth)
        : base(topology, declared, name) => (Provider, Location, Bandwidth) = (provider, location, bandwidth);

    internal ExpressRouteCircuit(TopologyBuilder topology, Call declared, Fact<ResourceId> id)
        : base(topology, declared, id) { }

    internal Fact<Text> Provider { get; }

    internal Fact<Text> Location { get; }

    internal Fact<Bandwidth> Bandwidth { get; }

    internal Fact<CircuitTier> Tier => tier;

    internal Flag UnlimitedData => unlimitedData;

    internal PrivatePeering? PrivatePeering { get; private set; }

    /// <summary>How far the circuit reaches.</summary>
    /// <param name="tier">By default Standard.</param>
    public ExpressRouteCircuit WithTier(CircuitTier tier) => WithTier((Value<CircuitTier>)tier);

    internal ExpressRouteCircuit WithTier(Value<CircuitTier> tier)
    {
        var call = Saying(nameof(WithTier));
        call.Once(ref this.tier, call.Fact(tier));
        return this;
    }

    /// <summary>A flat price instead of one by the gigabyte. It can't be undone.</summary>
    public ExpressRouteCircuit WithUnlimitedData()
    {
        Saying(nameof(WithUnlimitedData)).Once(ref unlimitedData);
        return this;
    }

    /// <summary>Private peering, which reaches networks, staying with the circuit.</summary>
    /// <param name="vlan">The VLAN on both links, 1 to 4094.</param>
    /// <param name="asn">Your ASN: 1 to 4294967295, none that Azure reserves.</param>
    /// <param name="primary">A /30 for the primary link, in no network.</param>
    /// <param name="secondary">A /30 for the secondary link, in no network.</param>
    /// <example><c>circuit.WithPrivatePeering(vlan: 100, asn: 65010, primary: "172.31.0.0/30", secondary: "172.31.0.4/30")</c></example>
    public ExpressRouteCircuit WithPrivatePeering(Value<int> vlan, Value<long> asn, Value<Cidr> primary, Value<Cidr> secondary)
    {
        Peered(nameof(WithPrivatePeering), vlan, asn, primary, secondary);
        return this;
    }

    /// <summary>Private peering, which reaches networks.</summary>
    /// <inheritdoc cref="WithPrivatePeering"/>
    public PrivatePeering AddPrivatePeering(Value<int> vlan, Value<long> asn, Value<Cidr> primary, Value<Cidr> secondary) =>
        Peered(nameof(AddPrivatePeering), vlan, asn, primary, secondary);

    private PrivatePeering Peered(string verb, Value<int> vlan, Value<long> asn, Value<Cidr> primary, Value<Cidr> secondary)
    {
        var call = Saying(verb);
        var peering = new PrivatePeering(this, call, call.Fact(vlan), call.Fact(asn), call.Fact(primary), call.Fact(secondary));
        if (PrivatePeering is not null)
            call.Repeated(new(call));
        PrivatePeering ??= peering;
        return peering;
    }
}
