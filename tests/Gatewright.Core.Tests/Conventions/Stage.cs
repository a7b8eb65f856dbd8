namespace Gatewright.Core.Tests.Conventions;

/// <summary>A topology with one handle of each kind, made when it is asked for by whatever verb makes it.</summary>
internal sealed class Stage
{
    private readonly Dictionary<Type, Handle> made = [];
    private readonly Func<Type, object> scalar;

    public Stage(Func<Type, object> scalar)
    {
        this.scalar = scalar;
        made[typeof(TopologyBuilder)] = Topology = new((Value<Name>)scalar(typeof(Name)), (Value<Region>)scalar(typeof(Region)));
    }

    public TopologyBuilder Topology { get; }

    /// <summary>The one of its kind.</summary>
    public Handle The(Type kind) => made.TryGetValue(kind, out var handle) ? handle : made[kind] = Another(kind);

    /// <summary>Another one of its kind, in a place of its own.</summary>
    public Handle Another(Type kind)
    {
        // What can't be added exists already.
        var maker = Verb.All.Where(verb => kind.IsAssignableFrom(verb.Method.ReturnType) && verb.Handle != verb.Method.ReturnType && Makes(verb))
            .OrderBy(verb => verb.Name.StartsWith("Existing", StringComparison.Ordinal)).ThenByDescending(verb =>
                verb.Handle == typeof(TopologyBuilder)).First().Twin!;
        var owner = made.ContainsKey(kind) && maker.Handle != typeof(TopologyBuilder) ? Another(maker.Handle) : The(maker.Handle);
        return maker.Call(owner, ArgumentsOf(maker, owner));
    }

    /// <summary>Calls a verb on the one of its kind with sensible arguments.</summary>
    public Handle Say(Verb verb) => verb.Call(The(verb.Handle), ArgumentsOf(verb));

    /// <summary>Says what a topology can't do without.</summary>
    public Stage Finished()
    {
        foreach (var network in Topology.Networks.Where(it => it.It.VpnGateways.Any(gateway => gateway.HighBandwidth.IsSet)))
            network.AddExpressRouteGateway(Scalar<Name>(),
                Scalar<ExpressRouteGatewaySku>()).ConnectTo(Topology.ExistingExpressRouteCircuit(Scalar<ResourceId>())).WithFastPath();
        foreach (var connection in Topology.All<SiteToSiteConnection>().Where(it => it.It.Tunnels.Length == 1))
            connection.WithHighBandwidthTunnel(Scalar<IpAddress>(), Scalar<IpAddress>());
        foreach (var circuit in Topology.All<ExpressRouteCircuit>().Where(it => it.It.PrivatePeering is null))
            circuit.WithPrivatePeering(Scalar<int>(), Scalar<long>(), Scalar<Cidr>(), Scalar<Cidr>());
        foreach (var dialIn in Topology.All<PointToSite>().Where(it => !it.It.EntraId.IsSet && it.It.RadiusServers.IsEmpty))
            dialIn.WithRootCertificate(Scalar<Name>(), Scalar<Certificate>());
        foreach (var pool in Topology.All<ClientPool>().Where(it => it.It.Groups.IsEmpty))
            pool.AddUserGroup(Scalar<Name>(), Scalar<int>());
        foreach (var group in Topology.All<UserGroup>().Where(it => it.It.Pool.PointToSite.Groups.First() == it.It && !it.It.EveryoneElse.IsSet))
            group.WithEveryoneElse();
        foreach (var gateway in Topology.All<VpnGateway>().Where(it => it.It.DefaultSite is not null))
            gateway.ConnectTo(Topology.Of<Site>(gateway.It.DefaultSite!.Value.Target), Topology.AddSecret(Scalar<Name>()));
        foreach (var connection in Topology.All<SiteToSiteConnection>().Where(it => it.It is { Certificate: not null, PeerSubject.IsSet: false }))
            connection.WithPeerCertificate(Scalar<Text>(), Scalar<Certificate>());
        foreach (var peering in Topology.All<MicrosoftPeering>().Where(it => it.It.RouteFilter is null))
            peering.WithRouteFilter(Topology.AddRouteFilter(Scalar<Name>()));
        foreach (var filter in Topology.All<RouteFilter>().Where(it => it.It.Communities.IsEmpty))
            filter.WithCommunities(Scalar<BgpCommunity>());
        foreach (var ports in Topology.All<ExpressRouteDirect>().Where(it => !it.It.MacSec.IsEmpty && it.It.Identity is null))
            ports.WithIdentity(Topology.ExistingManagedIdentity(Scalar<ResourceId>()));
        foreach (var network in Topology.Networks.Where(it => !it.It.RouteServers.IsEmpty))
            network.WithRouteServerSubnet(Scalar<Cidr>());
        foreach (var peering in Topology.All<Peering>().Where(it => !it.It.Subnets.IsEmpty))
            peering.WithOnlySubnets(Right(peering).AddSubnet(Scalar<Name>(), Scalar<Cidr>()));
        return this;
    }

    public object?[] ArgumentsOf(Verb verb) => ArgumentsOf(verb, The(verb.Handle));

    private static bool Makes(Verb verb) => verb.Name is "ConnectTo" ? verb.Parameters.All(it => it.ParameterType != typeof(ClassicNetwork)
        && it.ParameterType != typeof(KeyVaultCertificate))
        : verb.Name is "PeerWith" or "SideOf" or "AllowInbound" or "MustReach" or "MustNotReach" || verb.Name.StartsWith("Existing", StringComparison.Ordinal)
            || verb.Name.StartsWith("Add", StringComparison.Ordinal);

    private object?[] ArgumentsOf(Verb verb, Handle subject)
    {
        Prepare(verb, subject);
        return [.. verb.Parameters.Select(parameter => Argument(verb, parameter.ParameterType))];
    }

    private object Argument(Verb verb, Type type)
    {
        if (Verb.ScalarOf(type) is { } kind)
            return scalar(kind);
        if (Verb.ItemOf(type) is { } item)
        {
            var list = Array.CreateInstance(item, 1);
            list.SetValue(Argument(verb, item), 0);
            return list;
        }

        if (type == typeof(IEndpoint))
            return Another(typeof(VirtualNetwork));
        if (!type.IsSubclassOf(typeof(Handle)))
            return Scalars.Plain(type, 0);
        // An authorization is another circuit's than the one that is joined, and the sides of a relation are those it was made of, as their parts and NAT rules
        // are.
        if (type == typeof(CircuitAuthorization))
            The(type);
        return verb.Name is "SideOf" or "WithOnlySubnets" or "WithNatRules" ? The(type) : Another(type);
    }

    /// <summary>What Azure demands beside the verb, so that nothing is wrong with the topology itself.</summary>
    private void Prepare(Verb verb, Handle subject)
    {
        if (subject is VirtualNetwork { It.GatewaySubnets: [] } network && verb.Method.ReturnType.Name.EndsWith("Gateway", StringComparison.Ordinal))
            network.WithGatewaySubnet(Scalar<Cidr>());
        if (subject is Peering { It.Left.Gateways: [] } peering && verb.Name == "WithGatewayTransit")
            Left(peering).WithGatewaySubnet(Scalar<Cidr>()).AddVpnGateway(Scalar<Name>(), Scalar<VpnGatewaySku>());
        if (subject is VirtualNetwork { It.GatewaySubnets: [] } hub && verb.Name == "WithSummarizedGatewayPrefixes")
            hub.WithGatewaySubnet(Scalar<Cidr>());
        if (subject is Peering { It.Subnets: [] } parts && verb.Name == "WithOnlyIPv6")
            parts.WithOnlySubnets(Left(parts).AddSubnet(Scalar<Name>(), Scalar<Cidr>()));
        if (subject is PeeringSide side && verb.Name == "WithRemoteGateways" && side.It.Remote.Gateways is [])
        {
            var lender = Topology.Of<VirtualNetwork>(side.It.Remote);
            lender.WithGatewaySubnet(Scalar<Cidr>()).AddVpnGateway(Scalar<Name>(), Scalar<VpnGatewaySku>());
            ((Peering)side.Parent!).SideOf(lender).WithGatewayTransit();
        }

        if (subject is VpnGateway { It.Asn.IsSet: false } gateway && verb.Name == "WithBgpAddresses")
            gateway.WithBgp(Scalar<long>());
        PrepareTunnel(verb, subject);
        if (subject is PointToSite { It.Gateway.ActiveActive.IsSet: false } pointToSite && verb.Name == "WithPublicIp")
            ((VpnGateway)pointToSite.Parent!).WithActiveActive();
    }

    private void PrepareTunnel(Verb verb, Handle subject)
    {
        switch (verb.Name, subject)
        {
            case ("WithHighBandwidth", VpnGateway { It.ActiveActive.IsSet: false } it):
                it.WithActiveActive();
                break;
            case ("WithHighBandwidthTunnel", SiteToSiteConnection { It.Gateway.HighBandwidth.IsSet: false } it):
                (it.It.Gateway.ActiveActive.IsSet ? it.Gateway : it.Gateway.WithActiveActive()).WithHighBandwidth();
                break;
            case ("WithBgpRouteTranslation", VpnGateway it):
                it.AddIngressNatRule(Scalar<Name>(), Scalar<Cidr>(), Scalar<Cidr>());
                break;
            case ("ConnectTo", VpnGateway { It.Identity: null } it) when verb.Parameters[1].ParameterType == typeof(KeyVaultCertificate):
                it.WithIdentity((ManagedIdentity)The(typeof(ManagedIdentity)));
                break;
            case ("WithPrivateAddresses", SiteToSiteConnection { It.Gateway.PrivateAddresses.IsSet: false } it):
                it.Gateway.WithPrivateAddresses();
                break;
            case ("WithPeerWeight", VpnGateway { It.Asn.IsSet: false } it):
                it.WithBgp(Scalar<long>());
                break;
            case ("WithPeerWeight", Site { It.Asn.IsSet: false } it):
                it.WithBgp(Scalar<long>(), Scalar<IpAddress>());
                break;
            case ("WithPolicyBasedTrafficSelectors" or "WithTrafficSelector", SiteToSiteConnection { It.Resource.Policy.IsSet: false } it):
                it.WithIpsecPolicy(Scalar<IpsecPolicy>());
                if (verb.Name == "WithTrafficSelector")
                    it.WithPolicyBasedTrafficSelectors();
                break;
            case ("WithPolicyBasedTrafficSelectors", VNetToVNetConnection it) when !it.It.Resources[0].Policy.IsSet:
                it.WithIpsecPolicy(Scalar<IpsecPolicy>());
                break;
            case ("WithTrafficSelector", VNetToVNetSide { It.Policy.IsSet: false } it):
                ((VNetToVNetConnection)it.Parent!).WithIpsecPolicy(Scalar<IpsecPolicy>()).WithPolicyBasedTrafficSelectors();
                break;
            case ("WithIpsecPolicy", PointToSite { It.TunnelType.IsSet: false } it):
                it.WithTunnelType(Scalar<TunnelType>());
                break;
            case ("WithEntraGroup", UserGroup { It.Pool.PointToSite.EntraId.IsSet: false } it):
                ((PointToSite)it.Parent!.Parent!).WithEntraId();
                break;
            case ("WithRadiusGroup", UserGroup { It.Pool.PointToSite.RadiusServers: [] } it):
                ((PointToSite)it.Parent!.Parent!).WithRadiusServer(Scalar<IpAddress>(), Topology.AddSecret(Scalar<Name>()));
                break;
        }
    }

    private static VirtualNetwork Left(Peering peering) => (VirtualNetwork)peering.Parent!;

    private VirtualNetwork Right(Peering peering) => Topology.Of<VirtualNetwork>(peering.It.Right);

    private Value<T> Scalar<T>() => (Value<T>)scalar(typeof(T));
}
