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
            .OrderBy(verb => verb.Name.StartsWith("Existing", StringComparison.Ordinal)).ThenByDescending(verb => verb.Handle == typeof(TopologyBuilder)).First().Twin!;
        var owner = made.ContainsKey(kind) && maker.Handle != typeof(TopologyBuilder) ? Another(maker.Handle) : The(maker.Handle);
        return maker.Call(owner, ArgumentsOf(maker, owner));
    }

    /// <summary>Calls a verb on the one of its kind with sensible arguments.</summary>
    public Handle Say(Verb verb) => verb.Call(The(verb.Handle), ArgumentsOf(verb));

    /// <summary>Says what a topology can't do without.</summary>
    public Stage Finished()
    {
        foreach (var network in Topology.Networks.Where(it => it.Gateways.OfType<VpnGateway>().Any(gateway => gateway.HighBandwidth.IsSaid)))
            network.AddExpressRouteGateway(Scalar<Name>(), Scalar<ExpressRouteGatewaySku>()).ConnectTo(Topology.ExistingExpressRouteCircuit(Scalar<ResourceId>())).WithFastPath();
        foreach (var connection in Topology.Relations.OfType<SiteToSiteConnection>().Where(it => it.Tunnels.Count == 1))
            connection.WithTunnel(Scalar<IpAddress>(), Scalar<IpAddress>());
        foreach (var circuit in Topology.Circuits.Where(it => it.PrivatePeering is null))
            circuit.WithPrivatePeering(Scalar<int>(), Scalar<long>(), Scalar<Cidr>(), Scalar<Cidr>());
        var dialIns = Topology.Networks.SelectMany(it => it.Gateways).OfType<VpnGateway>().Select(it => it.PointToSite).OfType<PointToSite>();
        foreach (var dialIn in dialIns.Where(it => !it.EntraId.IsSaid && it.RadiusServers.Count == 0))
            dialIn.WithRootCertificate(Scalar<Name>(), Scalar<Certificate>());
        foreach (var pool in dialIns.SelectMany(it => it.Pools).Where(it => it.Groups.Count == 0))
            pool.AddUserGroup(Scalar<Name>(), Scalar<int>());
        foreach (var first in dialIns.Select(it => it.Pools.SelectMany(pool => pool.Groups).FirstOrDefault()).OfType<UserGroup>().Where(it => !it.EveryoneElse.IsSaid))
            first.WithEveryoneElse();
        foreach (var gateway in Topology.Networks.SelectMany(it => it.Gateways).OfType<VpnGateway>().Where(it => it.DefaultSite.Target is not null).ToArray())
            gateway.ConnectTo(gateway.DefaultSite.Target!, Topology.AddSecret(Scalar<Name>()));
        foreach (var connection in Topology.Relations.OfType<SiteToSiteConnection>().Where(it => it is { Certificate: not null, PeerSubject.IsSaid: false }))
            connection.WithPeerCertificate(Scalar<Text>(), Scalar<Certificate>());
        foreach (var peering in Topology.Circuits.Select(it => it.MicrosoftPeering).OfType<MicrosoftPeering>().Where(it => it.Filter.Target is null))
            peering.WithRouteFilter(Topology.AddRouteFilter(Scalar<Name>()));
        foreach (var filter in Topology.RouteFilters.Where(it => it.Communities.Count == 0))
            filter.WithCommunities(Scalar<BgpCommunity>());
        foreach (var ports in Topology.Ports.Where(it => it.MacSec.Count > 0 && it.Identity.Target is null))
            ports.WithIdentity(Topology.ExistingManagedIdentity(Scalar<ResourceId>()));
        foreach (var network in Topology.Networks.Where(it => it.RouteServers.Count > 0))
            network.WithRouteServerSubnet(Scalar<Cidr>());
        foreach (var peering in Topology.Relations.OfType<Peering>().Where(it => !it.Subnets.IsEmpty))
            peering.WithOnlySubnets(peering.Right.AddSubnet(Scalar<Name>(), Scalar<Cidr>()));
        return this;
    }

    public object?[] ArgumentsOf(Verb verb) => ArgumentsOf(verb, The(verb.Handle));

    private static bool Makes(Verb verb) => verb.Name is "ConnectTo" ? verb.Parameters.All(it => it.ParameterType != typeof(ClassicNetwork) && it.ParameterType != typeof(KeyVaultCertificate))
        : verb.Name is "PeerWith" or "SideOf" or "AllowInbound" || verb.Name.StartsWith("Existing", StringComparison.Ordinal) || verb.Name.StartsWith("Add", StringComparison.Ordinal);

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

        if (!type.IsSubclassOf(typeof(Handle)))
            return Scalars.Plain(type, 0);
        // An authorization is another circuit's than the one that is joined, and the sides of a relation are those it was made of, as their parts and NAT rules are.
        if (type == typeof(CircuitAuthorization))
            The(type);
        return verb.Name is "SideOf" or "WithOnlySubnets" or "WithNat" ? The(type) : Another(type);
    }

    /// <summary>What Azure demands beside the verb, so that nothing is wrong with the topology itself.</summary>
    private void Prepare(Verb verb, Handle subject)
    {
        if (subject is VirtualNetwork { GatewaySubnets: [] } network && verb.Method.ReturnType.Name.EndsWith("Gateway", StringComparison.Ordinal))
            network.WithGatewaySubnet(Scalar<Cidr>());
        if (subject is Peering { Left.Gateways: [] } peering && verb.Name == "WithGatewayTransit")
            peering.Left.WithGatewaySubnet(Scalar<Cidr>()).AddVpnGateway(Scalar<Name>(), Scalar<VpnGatewaySku>());
        if (subject is VirtualNetwork { GatewaySubnets: [] } hub && verb.Name == "WithSummarizedGatewayPrefixes")
            hub.WithGatewaySubnet(Scalar<Cidr>());
        if (subject is Peering { Subnets: [] } parts && verb.Name == "WithOnlyIPv6")
            parts.WithOnlySubnets(parts.Left.AddSubnet(Scalar<Name>(), Scalar<Cidr>()));
        if (subject is PeeringSide side && verb.Name == "WithRemoteGateways")
        {
            var lender = side.Network == side.Peering.Left ? side.Peering.Right : side.Peering.Left;
            if (lender.Gateways is [])
            {
                lender.WithGatewaySubnet(Scalar<Cidr>()).AddVpnGateway(Scalar<Name>(), Scalar<VpnGatewaySku>());
                side.Peering.SideOf(lender).WithGatewayTransit();
            }
        }

        if (subject is VpnGateway { Asn.IsSaid: false } gateway && verb.Name == "WithBgpAddresses")
            gateway.WithBgp(Scalar<long>());
        PrepareTunnel(verb, subject);
        if (subject is PointToSite { Gateway.ActiveActive.IsSaid: false } pointToSite && verb.Name == "WithPublicIp")
            pointToSite.Gateway.WithActiveActive();
    }

    private void PrepareTunnel(Verb verb, Handle subject)
    {
        switch (verb.Name, subject)
        {
            case ("WithHighBandwidth", VpnGateway { ActiveActive.IsSaid: false } it):
                it.WithActiveActive();
                break;
            case ("WithTunnel", SiteToSiteConnection { Gateway.HighBandwidth.IsSaid: false } it):
                (it.Gateway.ActiveActive.IsSaid ? it.Gateway : it.Gateway.WithActiveActive()).WithHighBandwidth();
                break;
            case ("WithBgpRouteTranslation", VpnGateway it):
                it.AddIngressNat(Scalar<Name>(), Scalar<Cidr>(), Scalar<Cidr>());
                break;
            case ("ConnectTo", VpnGateway { Identity.Target: null } it) when verb.Parameters[1].ParameterType == typeof(KeyVaultCertificate):
                it.WithIdentity((ManagedIdentity)The(typeof(ManagedIdentity)));
                break;
            case ("WithPrivateAddresses", SiteToSiteConnection { Gateway.PrivateAddresses.IsSaid: false } it):
                it.Gateway.WithPrivateAddresses();
                break;
            case ("WithPeerWeight", VpnGateway { Asn.IsSaid: false } it):
                it.WithBgp(Scalar<long>());
                break;
            case ("WithPeerWeight", Site { Asn.IsSaid: false } it):
                it.WithBgp(Scalar<long>(), Scalar<IpAddress>());
                break;
            case ("WithPolicyBasedSelectors" or "WithTrafficSelector", SiteToSiteConnection { Policy.IsSaid: false } it):
                it.WithIpsecPolicy(Scalar<IpsecPolicy>());
                if (verb.Name == "WithTrafficSelector")
                    it.WithPolicyBasedSelectors();
                break;
            case ("WithPolicyBasedSelectors", VNetToVNetConnection { Policy.IsSaid: false } it):
                it.WithIpsecPolicy(Scalar<IpsecPolicy>());
                break;
            case ("WithTrafficSelector", VNetToVNetSide { Connection.Policy.IsSaid: false } it):
                it.Connection.WithIpsecPolicy(Scalar<IpsecPolicy>()).WithPolicyBasedSelectors();
                break;
            case ("WithIpsecPolicy", PointToSite { TunnelType.IsSaid: false } it):
                it.WithTunnelType(Scalar<TunnelType>());
                break;
            case ("WithEntraGroup", UserGroup { Pool.PointToSite.EntraId.IsSaid: false } it):
                it.Pool.PointToSite.WithEntraId();
                break;
            case ("WithRadiusGroup", UserGroup { Pool.PointToSite.RadiusServers: [] } it):
                it.Pool.PointToSite.WithRadius(Scalar<IpAddress>(), Topology.AddSecret(Scalar<Name>()));
                break;
        }
    }

    private Value<T> Scalar<T>() => (Value<T>)scalar(typeof(T));
}
