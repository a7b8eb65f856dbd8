using Gatewright.Import.Documents;

namespace Gatewright.Import.Reading;

/// <summary>What a template refers to and doesn't deploy: it is there already, and nothing is known of it but its id.</summary>
internal sealed class ExistingElements(TemplateReading reading)
{
    private Topology Topology => reading.Topology;

    public VirtualNetworkElement Network(ArmReference id) => Found(id, () => new VirtualNetworkElement(Topology, Declared(id)));

    public RouteTableElement RouteTable(ArmReference id) => Found(id, () => new RouteTableElement(Topology, Declared(id)));

    public NetworkSecurityGroupElement SecurityGroup(ArmReference id) => Found(id, () => new NetworkSecurityGroupElement(Topology, Declared(id)));

    public NatGatewayElement NatGateway(ArmReference id) => Found(id, () => new NatGatewayElement(Topology, Declared(id)));

    public PublicIpElement PublicIp(ArmReference id) => Found(id, () => new PublicIpElement(Topology, Declared(id)));

    public ApplicationSecurityGroupElement ApplicationSecurityGroup(ArmReference id) =>
        Found(id, () => new ApplicationSecurityGroupElement(Topology, Declared(id)));

    public SiteElement Site(ArmReference id) => Found(id, () => new SiteElement(Topology, Declared(id)));

    public ExpressRouteCircuitElement Circuit(ArmReference id) => Found(id, () => new ExpressRouteCircuitElement(Topology, Declared(id)));

    public ExpressRouteDirectElement Ports(ArmReference id) => Found(id, () => new ExpressRouteDirectElement(Topology, Declared(id)));

    public RouteFilterElement RouteFilter(ArmReference id) => Found(id, () => new RouteFilterElement(Topology, Declared(id)));

    /// <summary>A gateway that is there, in a network of which nothing is known.</summary>
    public VpnGatewayElement VpnGateway(ArmReference id) => reading.Find<VpnGatewayElement>(id.Key) ?? In(NetworkOf(id), id,
        (network, place) => new VpnGatewayElement(network, place) { Sku = new(ArmValues.OfExpression<VpnGatewaySku>(SkuOf(id)), new(place)) });

    /// <inheritdoc cref="VpnGateway"/>
    public ExpressRouteGatewayElement ExpressRouteGateway(ArmReference id) => reading.Find<ExpressRouteGatewayElement>(id.Key) ?? In(NetworkOf(id), id,
        (network, place) => new ExpressRouteGatewayElement(network, place)
        {
            Sku = new(ArmValues.OfExpression<ExpressRouteGatewaySku>(SkuOf(id)), new(place)),
        });

    /// <summary>A Route Server that is there, in a network of which nothing is known.</summary>
    public RouteServerElement RouteServer(ArmReference id)
    {
        if (reading.Find<RouteServerElement>(id.Key) is { } known)
            return known;
        var network = NetworkOf(id);
        var server = reading.Add(id.Key, new RouteServerElement(network, Declared(id)) { Id = id.Setting });
        network.RouteServers = network.RouteServers.Add(server);
        return server;
    }

    /// <summary>A user-assigned identity.</summary>
    public ManagedIdentityElement Identity(string key, Value<ResourceId> id, JsonDocumentPlace place)
    {
        if (reading.Find<ManagedIdentityElement>(key) is { } known)
            return known;
        var declared = new JsonDocumentPlace(null, place);
        return reading.Add(key, Topology.Add(new ManagedIdentityElement(Topology, declared) { Id = reading.Notes.Journal.Setting(id, new(declared)) }));
    }

    private T In<T>(VirtualNetworkElement network, ArmReference id, Func<VirtualNetworkElement, JsonDocumentPlace, T> make)
        where T : GatewayElement
    {
        var gateway = make(network, Declared(id));
        gateway.Id = id.Setting;
        network.Gateways = network.Gateways.Add(gateway);
        return reading.Add(id.Key, gateway);
    }

    private VirtualNetworkElement NetworkOf(ArmReference id)
    {
        var place = Declared(id);
        var key = $"{id.Key}/network";
        return reading.Find<VirtualNetworkElement>(key) ?? reading.Add(key, Topology.Add(new VirtualNetworkElement(Topology, place)
        {
            Id = new(new Value<ResourceId>.Expression($"reference({id.Argument}).ipConfigurations[0].properties.subnet.id"), new(place)),
        }));
    }

    private T Found<T>(ArmReference id, Func<T> make)
        where T : ResourceElement
    {
        if (reading.Find<T>(id.Key) is { } known)
            return known;
        var element = make();
        element.Id = reading.Notes.Journal.Setting(id.Value, new(new JsonDocumentPlace(null, id.Place)));
        return reading.Add(id.Key, Topology.Add(element));
    }

    private static string SkuOf(ArmReference id) => $"reference({id.Argument}).sku.name";

    private static JsonDocumentPlace Declared(ArmReference id) => new(null, id.Place);
}
