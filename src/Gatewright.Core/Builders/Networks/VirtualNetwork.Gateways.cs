using Gatewright.Model;

namespace Gatewright;

/// <content>Its gateways.</content>
public sealed partial class VirtualNetwork
{
    /// <summary>A route-based VPN gateway. It takes 45 minutes to create.</summary>
    /// <param name="name">1 to 80 characters.</param>
    /// <param name="sku">Sets throughput, tunnels and price.</param>
    /// <example><c>hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ)</c></example>
    public VpnGateway AddVpnGateway(Value<Name> name, VpnGatewaySku sku) => AddVpnGateway(name, (Value<VpnGatewaySku>)sku);

    internal VpnGateway AddVpnGateway(Value<Name> name, Value<VpnGatewaySku> sku)
    {
        var call = Saying(nameof(AddVpnGateway));
        return Kept(new VpnGateway(this, call, call.Fact(name), call.Fact(sku)));
    }

    /// <summary>A route-based VPN gateway that is there.</summary>
    /// <param name="id">Its resource id.</param>
    /// <param name="sku">The SKU it has.</param>
    public VpnGateway ExistingVpnGateway(Value<ResourceId> id, VpnGatewaySku sku) => ExistingVpnGateway(id, (Value<VpnGatewaySku>)sku);

    internal VpnGateway ExistingVpnGateway(Value<ResourceId> id, Value<VpnGatewaySku> sku)
    {
        var call = Saying(nameof(ExistingVpnGateway));
        return Kept(new VpnGateway(this, call, call.Fact(id), call.Fact(sku)));
    }

    /// <summary>A policy-based VPN gateway: SKU Basic, IKEv1, one site. For devices that can do no better.</summary>
    /// <param name="name">1 to 80 characters.</param>
    public PolicyBasedVpnGateway AddPolicyBasedVpnGateway(Value<Name> name)
    {
        var call = Saying(nameof(AddPolicyBasedVpnGateway));
        return Kept(new PolicyBasedVpnGateway(this, call, call.Fact(name)));
    }

    /// <summary>A gateway for ExpressRoute circuits. Azure gives it a public address of its own.</summary>
    /// <param name="name">1 to 80 characters.</param>
    /// <param name="sku">Sets throughput and the number of circuits.</param>
    /// <example><c>hub.AddExpressRouteGateway("hub-er", ExpressRouteGatewaySku.ErGw1AZ)</c></example>
    public ExpressRouteGateway AddExpressRouteGateway(Value<Name> name, ExpressRouteGatewaySku sku) =>
        AddExpressRouteGateway(name, (Value<ExpressRouteGatewaySku>)sku);

    internal ExpressRouteGateway AddExpressRouteGateway(Value<Name> name, Value<ExpressRouteGatewaySku> sku)
    {
        var call = Saying(nameof(AddExpressRouteGateway));
        return Kept(new ExpressRouteGateway(this, call, call.Fact(name), call.Fact(sku)));
    }

    /// <summary>A gateway for ExpressRoute circuits that is there.</summary>
    /// <param name="id">Its resource id.</param>
    /// <param name="sku">The SKU it has.</param>
    public ExpressRouteGateway ExistingExpressRouteGateway(Value<ResourceId> id, ExpressRouteGatewaySku sku) =>
        ExistingExpressRouteGateway(id, (Value<ExpressRouteGatewaySku>)sku);

    internal ExpressRouteGateway ExistingExpressRouteGateway(Value<ResourceId> id, Value<ExpressRouteGatewaySku> sku)
    {
        var call = Saying(nameof(ExistingExpressRouteGateway));
        return Kept(new ExpressRouteGateway(this, call, call.Fact(id), call.Fact(sku)));
    }

    private T Kept<T>(T gateway)
        where T : Handle
    {
        Gateways.Add(gateway);
        return gateway;
    }
}
