using Gatewright.Model;

namespace Gatewright;

/// <summary>A gateway for ExpressRoute circuits. Azure gives it a public address of its own and takes none that is brought.</summary>
public sealed class ExpressRouteGateway : Resource<ExpressRouteGateway>
{
    private Flag remoteNetworkTraffic;
    private Flag virtualWanTraffic;
    private Flag dnsForwarding;
    private Flag withoutTraffic;
    private Fact<ResiliencyModel> resiliency;

    internal ExpressRouteGateway(VirtualNetwork network, Call declared, Fact<Name> name, Fact<ExpressRouteGatewaySku> sku)
        : base(network, declared, name) => (Network, Sku) = (network, sku);

    internal ExpressRouteGateway(VirtualNetwork network, Call declared, Fact<ResourceId> id, Fact<ExpressRouteGatewaySku> sku)
        : base(network, declared, id) => (Network, Sku) = (network, sku);

    internal VirtualNetwork Network { get; }

    internal Fact<ExpressRouteGatewaySku> Sku { get; }

    internal Flag RemoteNetworkTraffic => remoteNetworkTraffic;

    internal Flag VirtualWanTraffic => virtualWanTraffic;

    internal Flag DnsForwarding => dnsForwarding;

    internal Flag WithoutTrafficFlag => withoutTraffic;

    internal Fact<ResiliencyModel> Resiliency => resiliency;

    /// <summary>Lets networks on the same circuit that aren't this one's send to it over the circuit; by default they can't (ARM's <c>allowRemoteVnetTraffic</c>).</summary>
    public ExpressRouteGateway WithRemoteNetworkTraffic()
    {
        Saying(nameof(WithRemoteNetworkTraffic)).Once(ref remoteNetworkTraffic);
        return this;
    }

    /// <summary>Lets networks of a Virtual WAN on the same circuit send to this one; by default they can't (ARM's <c>allowVirtualWanTraffic</c>).</summary>
    public ExpressRouteGateway WithVirtualWanTraffic()
    {
        Saying(nameof(WithVirtualWanTraffic)).Once(ref virtualWanTraffic);
        return this;
    }

    /// <summary>Forwards DNS queries that arrive over the circuit (ARM's <c>enableDnsForwarding</c>).</summary>
    public ExpressRouteGateway WithDnsForwarding()
    {
        Saying(nameof(WithDnsForwarding)).Once(ref dnsForwarding);
        return this;
    }

    /// <summary>Keeps the gateway from carrying traffic while another one of the network does, as during a migration (ARM's <c>adminState</c> is <c>Disabled</c>).</summary>
    public ExpressRouteGateway WithoutTraffic()
    {
        Saying(nameof(WithoutTraffic)).Once(ref withoutTraffic);
        return this;
    }

    /// <summary>Whether the gateway is meant to be joined from several peering locations (ARM's <c>resiliencyModel</c>).</summary>
    /// <param name="model">What Azure's assessment of the gateway measures it by.</param>
    public ExpressRouteGateway WithResiliency(ResiliencyModel model) => WithResiliency((Value<ResiliencyModel>)model);

    internal ExpressRouteGateway WithResiliency(Value<ResiliencyModel> model)
    {
        var call = Saying(nameof(WithResiliency));
        call.Once(ref resiliency, call.Fact(model));
        return this;
    }

    /// <summary>Joins the network to a circuit of the same subscription.</summary>
    /// <param name="circuit">The circuit; it needs private peering, and its provider must have provisioned it.</param>
    /// <example><c>gateway.ConnectTo(amsterdam)</c></example>
    public ExpressRouteConnection ConnectTo(ExpressRouteCircuit circuit)
    {
        var call = Saying(nameof(ConnectTo));
        return Connected(new(this, circuit, call), call.Takes(circuit));
    }

    /// <summary>Joins the network to a circuit of another subscription.</summary>
    /// <param name="circuit">The circuit.</param>
    /// <param name="authorizationKey">The key its owner issued.</param>
    public ExpressRouteConnection ConnectTo(ExpressRouteCircuit circuit, Secret authorizationKey)
    {
        var call = Saying(nameof(ConnectTo));
        return Connected(new(this, circuit, call) { AuthorizationKey = authorizationKey }, call.Takes(circuit) & call.Takes(authorizationKey));
    }

    /// <summary>Joins the network to a circuit of this program in another subscription.</summary>
    /// <param name="authorization">An authorization of the circuit, for this gateway alone; its key is read when Azure deploys and stands nowhere.</param>
    /// <example><c>gateway.ConnectTo(amsterdam.AddAuthorization("lab"))</c></example>
    public ExpressRouteConnection ConnectTo(CircuitAuthorization authorization)
    {
        var call = Saying(nameof(ConnectTo));
        return Connected(new(this, authorization?.Circuit, call) { Authorization = authorization }, call.Takes(authorization!, nameof(authorization)));
    }

    private ExpressRouteConnection Connected(ExpressRouteConnection connection, bool isWhole)
    {
        if (isWhole)
            Network.Topology.Relations.Add(connection);
        return connection;
    }
}
