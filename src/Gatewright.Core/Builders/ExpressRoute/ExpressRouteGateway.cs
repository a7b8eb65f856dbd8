using Gatewright.Model;

namespace Gatewright;

/// <summary>A gateway for ExpressRoute circuits.</summary>
public sealed partial class ExpressRouteGateway : Resource<ExpressRouteGateway>
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
