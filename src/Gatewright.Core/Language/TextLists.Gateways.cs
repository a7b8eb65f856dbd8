namespace Gatewright;

/// <content>Sites, gateways, clients and circuits.</content>
public static partial class TextLists
{
    /// <inheritdoc cref="TopologyBuilder.AddSite(Value{Name}, Value{IpAddress}, IEnumerable{Value{Cidr}})"/>
    public static Site AddSite(
        this TopologyBuilder topology, Value<Name> name, Value<IpAddress> address, IEnumerable<string> prefixes) =>
        topology.AddSite(name, address, As<Cidr>(prefixes));

    /// <inheritdoc cref="TopologyBuilder.AddSite(Value{Name}, PublicIp, IEnumerable{Value{Cidr}})"/>
    public static Site AddSite(this TopologyBuilder topology, Value<Name> name, PublicIp address, IEnumerable<string> prefixes) =>
        topology.AddSite(name, address, As<Cidr>(prefixes));

    /// <inheritdoc cref="TopologyBuilder.AddSiteByFqdn(Value{Name}, Value{DomainName}, IEnumerable{Value{Cidr}})"/>
    public static Site AddSiteByFqdn(
        this TopologyBuilder topology, Value<Name> name, Value<DomainName> device, IEnumerable<string> prefixes) =>
        topology.AddSiteByFqdn(name, device, As<Cidr>(prefixes));

    /// <inheritdoc cref="TopologyBuilder.ExistingSite(Value{ResourceId}, IEnumerable{Value{Cidr}})"/>
    public static Site ExistingSite(
        this TopologyBuilder topology, Value<ResourceId> id, IEnumerable<string> prefixes) =>
        topology.ExistingSite(id, As<Cidr>(prefixes));

    /// <inheritdoc cref="TopologyBuilder.AddClassicNetwork(Value{Name}, Value{IpAddress}, IEnumerable{Value{Cidr}})"/>
    public static ClassicNetwork AddClassicNetwork(
        this TopologyBuilder topology, Value<Name> name, Value<IpAddress> gateway, IEnumerable<string> addressSpace) =>
        topology.AddClassicNetwork(name, gateway, As<Cidr>(addressSpace));

    /// <inheritdoc cref="VpnGateway.WithBgpAddresses(GatewayInstance, IEnumerable{Value{IpAddress}})"/>
    public static VpnGateway WithBgpAddresses(
        this VpnGateway gateway, GatewayInstance instance, IEnumerable<string> addresses) =>
        gateway.WithBgpAddresses(instance, As<IpAddress>(addresses));

    /// <inheritdoc cref="VpnGateway.AddPointToSite(IEnumerable{Value{Cidr}})"/>
    public static PointToSite AddPointToSite(this VpnGateway gateway, IEnumerable<string> pool) => gateway.AddPointToSite(As<Cidr>(pool));

    /// <inheritdoc cref="PointToSite.WithCustomRoutes(IEnumerable{Value{Cidr}})"/>
    public static PointToSite WithCustomRoutes(
        this PointToSite clients, IEnumerable<string> destinations) =>
        clients.WithCustomRoutes(As<Cidr>(destinations));

    /// <inheritdoc cref="PointToSite.AddPool(Value{Name}, IEnumerable{Value{Cidr}})"/>
    public static ClientPool AddPool(
        this PointToSite clients, Value<Name> name, IEnumerable<string> prefixes) =>
        clients.AddPool(name, As<Cidr>(prefixes));

    /// <inheritdoc cref="SiteToSiteConnection.WithTrafficSelector(Value{Cidr}, IEnumerable{Value{Cidr}})"/>
    public static SiteToSiteConnection WithTrafficSelector(
        this SiteToSiteConnection connection, Value<Cidr> local, IEnumerable<string> remote) =>
        connection.WithTrafficSelector(local, As<Cidr>(remote));

    /// <inheritdoc cref="VNetToVNetSide.WithTrafficSelector(Value{Cidr}, IEnumerable{Value{Cidr}})"/>
    public static VNetToVNetSide WithTrafficSelector(
        this VNetToVNetSide side, Value<Cidr> local, IEnumerable<string> remote) =>
        side.WithTrafficSelector(local, As<Cidr>(remote));

    /// <inheritdoc cref="SiteToSiteConnection.WithPeerCertificate(Value{Text}, IEnumerable{Value{Certificate}})"/>
    public static SiteToSiteConnection WithPeerCertificate(
        this SiteToSiteConnection connection, Value<Text> subject, IEnumerable<string> chain) =>
        connection.WithPeerCertificate(subject, As<Certificate>(chain));

    /// <inheritdoc cref="ExpressRouteCircuit.AddMicrosoftPeering(Value{int}, Value{long}, Value{Cidr}, Value{Cidr}, IEnumerable{Value{Cidr}})"/>
    public static MicrosoftPeering AddMicrosoftPeering(
        this ExpressRouteCircuit circuit, Value<int> vlan, Value<long> asn, Value<Cidr> primary, Value<Cidr> secondary, IEnumerable<string> advertised) =>
        circuit.AddMicrosoftPeering(vlan, asn, primary, secondary, As<Cidr>(advertised));

    /// <inheritdoc cref="MicrosoftPeering.WithIPv6(Value{Cidr}, Value{Cidr}, IEnumerable{Value{Cidr}})"/>
    public static MicrosoftPeering WithIPv6(
        this MicrosoftPeering peering, Value<Cidr> primary, Value<Cidr> secondary, IEnumerable<string> advertised) =>
        peering.WithIPv6(primary, secondary, As<Cidr>(advertised));

    /// <inheritdoc cref="Site.WithAnnouncedPrefixes(IEnumerable{Value{Cidr}})"/>
    public static Site WithAnnouncedPrefixes(this Site site, IEnumerable<string> prefixes) => site.WithAnnouncedPrefixes(As<Cidr>(prefixes));

    /// <inheritdoc cref="RouteServer.WithBgpPeer(Value{Name}, Value{long}, Value{IpAddress}, IEnumerable{Value{Cidr}})"/>
    public static RouteServer WithBgpPeer(
        this RouteServer server, Value<Name> name, Value<long> asn, Value<IpAddress> address, IEnumerable<string> announcedPrefixes) =>
        server.WithBgpPeer(name, asn, address, As<Cidr>(announcedPrefixes));

    /// <inheritdoc cref="RouteServerPeer.WithAnnouncedPrefixes(IEnumerable{Value{Cidr}})"/>
    public static RouteServerPeer WithAnnouncedPrefixes(this RouteServerPeer peer, IEnumerable<string> prefixes) =>
        peer.WithAnnouncedPrefixes(As<Cidr>(prefixes));

    /// <inheritdoc cref="ExpressRouteCircuit.WithAnnouncedPrefixes(IEnumerable{Value{Cidr}})"/>
    public static ExpressRouteCircuit WithAnnouncedPrefixes(this ExpressRouteCircuit circuit, IEnumerable<string> prefixes) =>
        circuit.WithAnnouncedPrefixes(As<Cidr>(prefixes));

    /// <inheritdoc cref="RouteFilter.WithCommunities(IEnumerable{Value{BgpCommunity}})"/>
    public static RouteFilter WithCommunities(
        this RouteFilter filter, IEnumerable<string> communities) =>
        filter.WithCommunities(As<BgpCommunity>(communities));
}
