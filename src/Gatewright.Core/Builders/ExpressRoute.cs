using Gatewright.Model;

namespace Gatewright;

/// <summary>A gateway for ExpressRoute circuits.</summary>
public sealed class ExpressRouteGateway : Resource<ExpressRouteGateway>
{
    internal ExpressRouteGateway(VirtualNetwork network, Call declared, Fact<Name> name, Fact<ExpressRouteGatewaySku> sku)
        : base(network, declared, name) => (Network, Sku) = (network, sku);

    internal ExpressRouteGateway(VirtualNetwork network, Call declared, Fact<ResourceId> id, Fact<ExpressRouteGatewaySku> sku)
        : base(network, declared, id) => (Network, Sku) = (network, sku);

    internal VirtualNetwork Network { get; }

    internal Fact<ExpressRouteGatewaySku> Sku { get; }

    /// <summary>Joins the network to a circuit of the same subscription.</summary>
    /// <param name="circuit">The circuit; it needs private peering, and its provider must have provisioned it.</param>
    /// <example><c>gateway.ConnectTo(amsterdam)</c></example>
    public ExpressRouteConnection ConnectTo(ExpressRouteCircuit circuit)
    {
        var call = Saying(nameof(ConnectTo));
        return Connected(call, circuit, null, call.Takes(circuit));
    }

    /// <summary>Joins the network to a circuit of another subscription.</summary>
    /// <param name="circuit">The circuit.</param>
    /// <param name="authorizationKey">The key its owner issued.</param>
    public ExpressRouteConnection ConnectTo(ExpressRouteCircuit circuit, Secret authorizationKey)
    {
        var call = Saying(nameof(ConnectTo));
        return Connected(call, circuit, authorizationKey, call.Takes(circuit) & call.Takes(authorizationKey));
    }

    private ExpressRouteConnection Connected(Call call, ExpressRouteCircuit circuit, Secret? authorizationKey, bool isWhole)
    {
        var connection = new ExpressRouteConnection(this, circuit, authorizationKey, call);
        if (isWhole)
            Network.Topology.Relations.Add(connection);
        return connection;
    }
}

/// <summary>A network joined to a circuit. It stands with its gateway.</summary>
public sealed class ExpressRouteConnection : Resource<ExpressRouteConnection>
{
    private Fact<Name> name;

    internal ExpressRouteConnection(ExpressRouteGateway gateway, ExpressRouteCircuit circuit, Secret? authorizationKey, Call declared)
        : base(gateway, declared) => (Gateway, Circuit, AuthorizationKey) = (gateway, circuit, authorizationKey);

    internal ExpressRouteGateway Gateway { get; }

    internal ExpressRouteCircuit Circuit { get; }

    internal Secret? AuthorizationKey { get; }

    internal override Fact<Name> Name => name;

    internal override string Label => Name.IsSaid ? Name.ToString() : ConnectionNames.Between(Gateway, Circuit);

    /// <summary>The connection's name in Azure. A new name is a new connection.</summary>
    /// <param name="name">By default <c>gateway-to-circuit</c>.</param>
    public ExpressRouteConnection WithName(Value<Name> name)
    {
        var call = Saying(nameof(WithName));
        call.Once(ref this.name, call.Fact(name));
        return this;
    }
}

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

/// <summary>The peering of a circuit that reaches virtual networks.</summary>
public sealed class PrivatePeering : Handle<PrivatePeering>
{
    internal PrivatePeering(ExpressRouteCircuit circuit, Call declared, Fact<int> vlan, Fact<long> asn, Fact<Cidr> primary, Fact<Cidr> secondary)
        : base(circuit, declared) => (Vlan, Asn, Primary, Secondary) = (vlan, asn, primary, secondary);

    internal Fact<int> Vlan { get; }

    internal Fact<long> Asn { get; }

    internal Fact<Cidr> Primary { get; }

    internal Fact<Cidr> Secondary { get; }
}
