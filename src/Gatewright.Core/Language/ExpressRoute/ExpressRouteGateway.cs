namespace Gatewright;

/// <summary>A gateway for ExpressRoute circuits. Azure gives it a public address of its own and takes none that is brought.</summary>
public sealed partial class ExpressRouteGateway : Resource<ExpressRouteGateway>
{
    internal ExpressRouteGateway(Handle parent, ExpressRouteGatewayElement element) : base(parent, element) { }

    internal ExpressRouteGatewayElement It => (ExpressRouteGatewayElement)Element;

    /// <summary>Sends all logs and metrics to a workspace, by a diagnostic setting called <c>GATEWAY-logs</c>.</summary>
    /// <param name="workspace">The id of a Log Analytics workspace.</param>
    public ExpressRouteGateway WithDiagnostics(Value<ResourceId> workspace) => Set(It.LogWorkspace = SetOnce(It.LogWorkspace, workspace));

    /// <summary>
    /// Sets the name of its IP configuration (<c>ipConfigurations[].name</c>). An existing gateway
    /// keeps the name that it was created with: Terraform's provider writes <c>vnetGatewayConfig</c>, the portal <c>default</c>.
    /// </summary>
    /// <param name="name">By default <c>default</c>.</param>
    public ExpressRouteGateway WithIpConfigurationName(Value<Name> name)
    {
        var call = RecordCall();
        return Set(It.IpConfigurationNames = call.SetOnce(It.IpConfigurationNames, new(GatewayInstance.First, new(call)), call.Setting(name)));
    }

    /// <summary>
    /// Lets networks on the same circuit that aren't this one's send to it over the circuit; by default they can't (ARM's
    /// <c>allowRemoteVnetTraffic</c>).
    /// </summary>
    public ExpressRouteGateway WithRemoteNetworkTraffic() => Set(It.RemoteNetworkTraffic = SetOnce(It.RemoteNetworkTraffic));

    /// <summary>Lets networks of a Virtual WAN on the same circuit send to this one; by default they can't (ARM's <c>allowVirtualWanTraffic</c>).</summary>
    public ExpressRouteGateway WithVirtualWanTraffic() => Set(It.VirtualWanTraffic = SetOnce(It.VirtualWanTraffic));

    /// <summary>Forwards DNS queries that arrive over the circuit (ARM's <c>enableDnsForwarding</c>).</summary>
    public ExpressRouteGateway WithDnsForwarding() => Set(It.DnsForwarding = SetOnce(It.DnsForwarding));

    /// <summary>
    /// Keeps the gateway from carrying traffic while another one of the network does, as during a migration (ARM's <c>adminState</c> is
    /// <c>Disabled</c>).
    /// </summary>
    public ExpressRouteGateway WithoutTraffic() => Set(It.WithoutTraffic = SetOnce(It.WithoutTraffic));

    /// <summary>Whether the gateway is meant to be joined from several peering locations (ARM's <c>resiliencyModel</c>).</summary>
    /// <param name="model">What Azure's assessment of the gateway measures it by.</param>
    public ExpressRouteGateway WithResiliency(ResiliencyModel model) => WithResiliency((Value<ResiliencyModel>)model);

    internal ExpressRouteGateway WithResiliency(Value<ResiliencyModel> model) => Set(It.Resiliency = SetOnce(It.Resiliency, model));

    /// <summary>
    /// States what all connections of the gateway must carry at once, those with FastPath aside. Nothing is deployed: a rule reports a SKU that carries less,
    /// and <c>advise</c> lists those that carry it. Where connections state more together, that counts.
    /// </summary>
    /// <param name="throughput">Such as <c>"5 Gbps"</c>. By default there is no demand.</param>
    public ExpressRouteGateway WithDemand(Bandwidth throughput) => WithDemand((Value<Bandwidth>)throughput);

    internal ExpressRouteGateway WithDemand(Value<Bandwidth> throughput) => Set(It.DemandedThroughput = SetOnce(It.DemandedThroughput, throughput));

    /// <summary>States how many routes the gateway must learn from its circuits. Nothing is deployed: a rule reports a SKU that learns fewer.</summary>
    /// <param name="routes">Of all circuits together. By default there is no demand.</param>
    public ExpressRouteGateway WithRouteDemand(Value<int> routes) => Set(It.DemandedRoutes = SetOnce(It.DemandedRoutes, routes));

    /// <summary>Joins the network to a circuit of the same subscription.</summary>
    /// <param name="circuit">The circuit; it needs private peering, and its provider must have provisioned it.</param>
    /// <example><c>gateway.ConnectTo(amsterdam)</c></example>
    public ExpressRouteConnection ConnectTo(ExpressRouteCircuit circuit)
    {
        var call = RecordCall();
        var connection = new ExpressRouteConnectionElement(It, circuit?.It!, call);
        return new(this, call.Takes(circuit!, nameof(circuit)) ? AddToTopology(connection) : connection);
    }

    /// <summary>Joins the network to a circuit of another subscription.</summary>
    /// <param name="circuit">The circuit.</param>
    /// <param name="authorizationKey">The key its owner issued.</param>
    public ExpressRouteConnection ConnectTo(ExpressRouteCircuit circuit, Secret authorizationKey)
    {
        var call = RecordCall();
        var connection = new ExpressRouteConnectionElement(It, circuit?.It!, call) { AuthorizationKey = authorizationKey?.It };
        var isWhole = call.Takes(circuit!, nameof(circuit)) & call.Takes(authorizationKey!, nameof(authorizationKey));
        return new(this, isWhole ? AddToTopology(connection) : connection);
    }

    /// <summary>Joins the network to a circuit of this program in another subscription.</summary>
    /// <param name="authorization">An authorization of the circuit, for this gateway alone; its key is read when Azure deploys and stands nowhere.</param>
    /// <example><c>gateway.ConnectTo(amsterdam.AddAuthorization("lab"))</c></example>
    public ExpressRouteConnection ConnectTo(CircuitAuthorization authorization)
    {
        var call = RecordCall();
        var connection = new ExpressRouteConnectionElement(It, authorization?.It.Circuit!, call) { Authorization = authorization?.It };
        return new(this, call.Takes(authorization!, nameof(authorization)) ? AddToTopology(connection) : connection);
    }
}
