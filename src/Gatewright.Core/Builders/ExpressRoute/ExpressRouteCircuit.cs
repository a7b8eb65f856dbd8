using Gatewright.Model;

namespace Gatewright;

/// <summary>
/// A private line into Azure: from a provider, or on Direct ports of one's own. Unplaced, it stands with its ports, or with the first gateway
/// that connects to it.
/// </summary>
public sealed partial class ExpressRouteCircuit : RegionalResource<ExpressRouteCircuit>
{
    private Fact<CircuitTier> tier;
    private Flag unlimitedData;
    private Flag rateLimit;
    private Flag classicOperations;
    private Reference<Secret> portKey;

    internal ExpressRouteCircuit(TopologyBuilder topology, Call declared, Fact<Name> name, Fact<Text> provider, Fact<Text> location, Fact<Bandwidth> bandwidth)
        : base(topology, declared, name) => (Topology, Provider, Location, Bandwidth) = (topology, provider, location, bandwidth);

    internal ExpressRouteCircuit(ExpressRouteDirect ports, PortAuthorization? authorization, Call declared, Fact<Name> name, Fact<Bandwidth> bandwidth)
        : base(ports.Topology, declared, name) => (Topology, Ports, PortAuthorization, Bandwidth) = (ports.Topology, ports, authorization, bandwidth);

    internal ExpressRouteCircuit(TopologyBuilder topology, Call declared, Fact<ResourceId> id)
        : base(topology, declared, id) => Topology = topology;

    internal TopologyBuilder Topology { get; }

    internal Fact<Text> Provider { get; }

    internal Fact<Text> Location { get; }

    internal Fact<Bandwidth> Bandwidth { get; }

    /// <summary>The ports of a Direct circuit, which has no provider.</summary>
    internal ExpressRouteDirect? Ports { get; }

    internal PortAuthorization? PortAuthorization { get; }

    internal Fact<CircuitTier> Tier => tier;

    internal Flag UnlimitedData => unlimitedData;

    internal Flag RateLimit => rateLimit;

    internal Flag ClassicOperations => classicOperations;

    internal Reference<Secret> PortKey => portKey;

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

    /// <summary>Holds a circuit on Direct ports to its bandwidth, so that it takes none of the others' (ARM's <c>enableDirectPortRateLimit</c>).</summary>
    public ExpressRouteCircuit WithRateLimit()
    {
        Saying(nameof(WithRateLimit)).Once(ref rateLimit);
        return this;
    }

    /// <summary>Lets networks of the classic deployment model use the circuit too (ARM's <c>allowClassicOperations</c>).</summary>
    public ExpressRouteCircuit WithClassicOperations()
    {
        Saying(nameof(WithClassicOperations)).Once(ref classicOperations);
        return this;
    }

    /// <summary>The right to use Direct ports of another subscription (ARM's <c>authorizationKey</c>).</summary>
    /// <param name="portKey">The key that the owner of the ports issued.</param>
    public ExpressRouteCircuit WithAuthorization(Secret portKey)
    {
        Saying(nameof(WithAuthorization)).Once(ref this.portKey, portKey);
        return this;
    }
}
