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
        var call = RecordCall();
        return new(this, Added(new VpnGatewayElement(It, call) { Name = call.Setting(name), Sku = call.Setting(sku) }));
    }

    /// <summary>A route-based VPN gateway that is there.</summary>
    /// <param name="id">Its resource id.</param>
    /// <param name="sku">The SKU it has.</param>
    public VpnGateway ExistingVpnGateway(Value<ResourceId> id, VpnGatewaySku sku) => ExistingVpnGateway(id, (Value<VpnGatewaySku>)sku);

    internal VpnGateway ExistingVpnGateway(Value<ResourceId> id, Value<VpnGatewaySku> sku)
    {
        var call = RecordCall();
        return new(this, Added(new VpnGatewayElement(It, call) { Id = call.Setting(id), Sku = call.Setting(sku) }));
    }

    /// <summary>A policy-based VPN gateway: SKU Basic, IKEv1, one site. For devices that can do no better.</summary>
    /// <param name="name">1 to 80 characters.</param>
    public PolicyBasedVpnGateway AddPolicyBasedVpnGateway(Value<Name> name)
    {
        var call = RecordCall();
        return new(this, Added(new VpnGatewayElement(It, call) { Name = call.Setting(name), IsPolicyBased = true, Sku = new(VpnGatewaySku.Basic, new(call)) }));
    }

    /// <summary>A gateway for ExpressRoute circuits. Azure gives it a public address of its own.</summary>
    /// <param name="name">1 to 80 characters.</param>
    /// <param name="sku">Sets throughput and the number of circuits.</param>
    /// <example><c>hub.AddExpressRouteGateway("hub-er", ExpressRouteGatewaySku.ErGw1AZ)</c></example>
    public ExpressRouteGateway AddExpressRouteGateway(Value<Name> name, ExpressRouteGatewaySku sku) =>
        AddExpressRouteGateway(name, (Value<ExpressRouteGatewaySku>)sku);

    internal ExpressRouteGateway AddExpressRouteGateway(Value<Name> name, Value<ExpressRouteGatewaySku> sku)
    {
        var call = RecordCall();
        return new(this, Added(new ExpressRouteGatewayElement(It, call) { Name = call.Setting(name), Sku = call.Setting(sku) }));
    }

    /// <summary>A gateway for ExpressRoute circuits that is there.</summary>
    /// <param name="id">Its resource id.</param>
    /// <param name="sku">The SKU it has.</param>
    public ExpressRouteGateway ExistingExpressRouteGateway(Value<ResourceId> id, ExpressRouteGatewaySku sku) =>
        ExistingExpressRouteGateway(id, (Value<ExpressRouteGatewaySku>)sku);

    internal ExpressRouteGateway ExistingExpressRouteGateway(Value<ResourceId> id, Value<ExpressRouteGatewaySku> sku)
    {
        var call = RecordCall();
        return new(this, Added(new ExpressRouteGatewayElement(It, call) { Id = call.Setting(id), Sku = call.Setting(sku) }));
    }

    private T Added<T>(T gateway)
        where T : GatewayElement
    {
        It.Gateways = More(It.Gateways, gateway);
        return gateway;
    }
}
