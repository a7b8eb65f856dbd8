namespace Gatewright;

/// <content>Its peerings, who may connect to it, and the circuits it is joined to.</content>
public sealed partial class ExpressRouteCircuit
{
    /// <summary>Private peering, which reaches networks, staying with the circuit. Of an existing circuit it tells what is there.</summary>
    /// <param name="vlan">The VLAN on both links, 1 to 4094.</param>
    /// <param name="asn">Your ASN: 1 to 4294967295, none that Azure reserves.</param>
    /// <param name="primary">A /30 for the primary link, in no network.</param>
    /// <param name="secondary">A /30 for the secondary link, in no network.</param>
    /// <example><c>circuit.WithPrivatePeering(vlan: 100, asn: 65010, primary: "172.31.0.0/30", secondary: "172.31.0.4/30")</c></example>
    public ExpressRouteCircuit WithPrivatePeering(Value<int> vlan, Value<long> asn, Value<Cidr> primary, Value<Cidr> secondary)
    {
        AddedPrivate(RecordCall(), vlan, asn, primary, secondary, It.IsExisting);
        return this;
    }

    /// <summary>
    /// The networks that are announced to Azure over private peering. Azure learns them there, so they are in no template; answers about what reaches what
    /// rest on them.
    /// </summary>
    /// <param name="prefixes">All that is announced.</param>
    /// <example><c>circuit.WithAnnouncedPrefixes("192.168.0.0/16")</c></example>
    public ExpressRouteCircuit WithAnnouncedPrefixes(params IEnumerable<Value<Cidr>> prefixes) =>
        Set(It.AnnouncedPrefixes = More(It.AnnouncedPrefixes, prefixes));

    /// <summary>Private peering, which reaches networks. On an existing circuit it is created.</summary>
    /// <inheritdoc cref="WithPrivatePeering"/>
    public PrivatePeering AddPrivatePeering(Value<int> vlan, Value<long> asn, Value<Cidr> primary, Value<Cidr> secondary) =>
        new(this, AddedPrivate(RecordCall(), vlan, asn, primary, secondary, isExisting: false));

    /// <summary>Microsoft peering, which reaches Microsoft 365 and the public addresses of Azure's services. On an existing circuit it is created.</summary>
    /// <param name="vlan">The VLAN on both links, 1 to 4094; another than private peering's.</param>
    /// <param name="asn">Your registered ASN.</param>
    /// <param name="primary">A public /30 of your own for the primary link.</param>
    /// <param name="secondary">A public /30 of your own for the secondary link.</param>
    /// <param name="advertised">Your own public prefixes, which you announce to Microsoft: at least one.</param>
    /// <example><c>circuit.AddMicrosoftPeering(vlan: 200, asn, "203.0.113.0/30", "203.0.113.4/30", "198.51.100.0/24").WithRouteFilter(filter)</c></example>
    public MicrosoftPeering AddMicrosoftPeering(
        Value<int> vlan, Value<long> asn, Value<Cidr> primary, Value<Cidr> secondary, params IEnumerable<Value<Cidr>> advertised)
    {
        var call = RecordCall();
        var peering = Linked(new MicrosoftPeeringElement(It, call), call, vlan, asn, primary, secondary);
        peering.Advertised = call.Settings(advertised);
        It.MicrosoftPeering = call.SetOnce(It.MicrosoftPeering, peering);
        return new(this, peering);
    }

    /// <summary>Lets one gateway, or one circuit, of another subscription connect to this circuit.</summary>
    /// <param name="name">1 to 80 characters.</param>
    /// <example><c>gateway.ConnectTo(circuit.AddAuthorization("lab"))</c></example>
    public CircuitAuthorization AddAuthorization(Value<Name> name)
    {
        var call = RecordCall();
        var authorization = new CircuitAuthorizationElement(It, call) { Name = call.Setting(name) };
        It.Authorizations = More(It.Authorizations, authorization);
        return new(this, authorization);
    }

    /// <summary>
    /// Global Reach: joins the places behind two circuits of one subscription. Both need private peering, and their providers must have provisioned
    /// them.
    /// </summary>
    /// <param name="other">A circuit at another peering location.</param>
    /// <param name="addressPrefix">An IPv4 /29 for the tunnel, used nowhere else (ARM's <c>addressPrefix</c>).</param>
    /// <example><c>london.ConnectTo(dublin, addressPrefix: "192.168.255.0/29")</c></example>
    public GlobalReach ConnectTo(ExpressRouteCircuit other, Value<Cidr> addressPrefix)
    {
        var call = RecordCall();
        var reach = new GlobalReachElement(It, other?.It!, call) { Prefix = call.Setting(addressPrefix) };
        return new(this, call.Takes(other!, nameof(other)) ? AddToTopology(reach) : reach);
    }

    /// <summary>Global Reach to a circuit of another subscription.</summary>
    /// <param name="other">A circuit at another peering location.</param>
    /// <param name="addressPrefix">An IPv4 /29 for the tunnel, used nowhere else.</param>
    /// <param name="authorizationKey">The key that the other circuit's owner issued.</param>
    public GlobalReach ConnectTo(ExpressRouteCircuit other, Value<Cidr> addressPrefix, Secret authorizationKey)
    {
        var call = RecordCall();
        var reach = new GlobalReachElement(It, other?.It!, call) { Prefix = call.Setting(addressPrefix), AuthorizationKey = authorizationKey?.It };
        return new(this, call.Takes(other!, nameof(other)) & call.Takes(authorizationKey!, nameof(authorizationKey)) ? AddToTopology(reach) : reach);
    }

    /// <summary>Global Reach to a circuit of this program in another subscription.</summary>
    /// <param name="authorization">An authorization of that circuit, for this connection alone; its key is read when Azure deploys.</param>
    /// <param name="addressPrefix">An IPv4 /29 for the tunnel, used nowhere else.</param>
    public GlobalReach ConnectTo(CircuitAuthorization authorization, Value<Cidr> addressPrefix)
    {
        var call = RecordCall();
        var reach = new GlobalReachElement(It, authorization?.It.Circuit!, call) { Prefix = call.Setting(addressPrefix), Authorization = authorization?.It };
        return new(this, call.Takes(authorization!, nameof(authorization)) ? AddToTopology(reach) : reach);
    }

    private static T Linked<T>(T peering, Call call, Value<int> vlan, Value<long> asn, Value<Cidr> primary, Value<Cidr> secondary)
        where T : CircuitPeeringElement
    {
        (peering.Vlan, peering.Asn) = (call.Setting(vlan), call.Setting(asn));
        (peering.Primary, peering.Secondary) = (call.Setting(primary), call.Setting(secondary));
        return peering;
    }

    private PrivatePeeringElement AddedPrivate(Call call, Value<int> vlan, Value<long> asn, Value<Cidr> primary, Value<Cidr> secondary, bool isExisting)
    {
        var peering = Linked(new PrivatePeeringElement(It, call) { IsExisting = isExisting }, call, vlan, asn, primary, secondary);
        It.PrivatePeering = call.SetOnce(It.PrivatePeering, peering);
        return peering;
    }

    /// <inheritdoc cref="VirtualNetwork.MustReach"/>
    public ReachPromise MustReach(IEndpoint to) => new(this, Promised(to, isReached: true));

    /// <inheritdoc cref="VirtualNetwork.MustNotReach"/>
    public IsolationPromise MustNotReach(IEndpoint to) => new(this, Promised(to, isReached: false));
}
