using static Gatewright.Rules.Rule;

namespace Gatewright.Rules;

/// <summary>GW2010 to GW2019: what the SKU Basic can't do. It can't be resized either, so another SKU later means another gateway.</summary>
internal static class BasicSkuRules
{
    // BasicSkuVirtualNetworkGatewayDoesNotSupportBgp
    public static Rule BasicSpeaksNoBgp { get; } = Error("GW2010", "A VPN gateway of SKU Basic has no BGP", Sources.VpnFaq, topology =>
        from gateway in Basic(topology)
        where gateway.Asn.IsSet
        select WithBetterSku(gateway, At(gateway.Asn, $"'{gateway.Name}' speaks BGP, but Basic doesn't; every other SKU does, such as VpnGw1AZ")));

    public static Rule BasicIsNotActiveActive { get; } = Error("GW2011", "A VPN gateway of SKU Basic is active-standby", Sources.ActiveActive, topology =>
        from gateway in Basic(topology)
        where gateway.ActiveActive.IsSet
        select WithBetterSku(gateway,
            At(gateway.ActiveActive, $"'{gateway.Name}' is active-active, but Basic can't be; every other SKU can, such as VpnGw1AZ")));

    public static Rule BasicStandsAlone { get; } = Error("GW2012",
        "A VPN gateway of SKU Basic has no ExpressRoute gateway beside it", Sources.Coexistence, topology =>
        from gateway in Basic(topology)
        where !gateway.IsPolicyBased
        let beside = gateway.Network.ExpressRouteGateways.FirstOrDefault()
        where beside is not null
        select WithBetterSku(gateway, At(gateway.Sku, $"'{gateway.Name}' has SKU Basic beside ExpressRoute gateway '{beside.Name}'; "
            + $"take a route-based gateway of another SKU, such as VpnGw1AZ")
            .WithRelated(beside.Origin)));

    public static Rule BasicHasNoIpsecPolicy { get; } = Error("GW2013",
        "A connection of a VPN gateway of SKU Basic has no IPsec policy of its own", Sources.VpnFaq, topology =>
        (from connection in topology.SiteToSiteConnections
         where connection.Resource.Policy.IsSet && IsBasic(connection.Gateway)
         select Policed(connection.Resource.Policy, connection.Gateway))
        .Concat(
         from connection in topology.VNetToVNetConnections
         from part in connection.Resources
         where part.Policy.IsSet
         from gateway in new[] { connection.First, connection.Second }.Where(IsBasic)
         select Policed(part.Policy, gateway))
        .DistinctByPlace());

    public static Rule BasicIsNotLent { get; } = Error("GW2014", "A VPN gateway of SKU Basic isn't lent over a peering", Sources.RemoteGateways, topology =>
        from link in topology.Links
        where link.OffersGateways
        from gateway in link.Network.VpnGateways.Where(IsBasic).Take(1)
        select WithBetterSku(gateway, At(link.GatewayTransit, $"'{link.Network.Name}' lends its gateways to '{link.Remote.Name}', but '{gateway.Name}' has SKU "
            + $"Basic, which can't be lent; every other SKU can, such as VpnGw1AZ")));

    public static Rule BasicAsksNoRadius { get; } = Error(
        "GW2015", "Point-to-site on a VPN gateway of SKU Basic uses no RADIUS server", Sources.VpnSkus, topology =>
        from gateway in Basic(topology)
        from server in gateway.PointToSite?.RadiusServers.Take(1) ?? []
        select WithBetterSku(gateway, At(server.Address, $"'{gateway.Name}' asks RADIUS server {server.Address}, but Basic can't; "
            + $"every other SKU can, such as VpnGw1AZ")));

    /// <summary>OpenVPN is what point-to-site speaks unless told otherwise, and the one protocol that Entra ID signs in over.</summary>
    public static Rule BasicSpeaksNoOpenVpn { get; } = Error(
        "GW2016", "Point-to-site on a VPN gateway of SKU Basic uses no OpenVPN", Sources.VpnSkus, topology =>
        from gateway in Basic(topology)
        let dialIn = gateway.PointToSite
        where dialIn is not null
        from origin in OpenVpn(dialIn, topology)
        select WithBetterSku(gateway, At(origin, $"Dial-in to '{gateway.Name}' uses OpenVPN, but Basic doesn't speak it; "
            + $"take another SKU, such as VpnGw1AZ, or IKEv2 with certificates")));

    public static Rule BasicCarriesNoIpv6 { get; } = Error("GW2017", "A VPN gateway of SKU Basic carries no IPv6", Sources.VpnSkus, topology =>
        (from connection in topology.SiteToSiteConnections
         where IsBasic(connection.Gateway)
         from prefix in connection.Site.Prefixes.Known().Where(it => it.Value.Version == IpVersion.IPv6).Take(1)
         select WithBetterSku(connection.Gateway, At(prefix, $"'{connection.Site.Name}' has {prefix} behind it, but Basic of '{connection.Gateway.Name}' "
             + $"carries IPv4 only; AZ SKUs carry both, such as VpnGw1AZ")))
        .Concat(
         from gateway in Basic(topology)
         where gateway.PointToSite is not null
         from block in gateway.PointToSite!.Pool.Known().Where(it => it.Value.Version == IpVersion.IPv6).Take(1)
         select WithBetterSku(gateway, At(block, $"'{gateway.Name}' gives clients addresses from {block}, but Basic carries IPv4 only; "
             + $"AZ SKUs carry both, such as VpnGw1AZ"))));

    public static Rule BasicIsForTrials { get; } = Information("GW2018", "A VPN gateway for production has another SKU than Basic", Sources.VpnSkus, topology =>
        from gateway in Basic(topology)
        where !gateway.IsExisting && !gateway.IsPolicyBased
        select WithBetterSku(gateway, At(gateway.Sku, $"'{gateway.Name}' has SKU Basic, which has limited support and can't be resized; "
            + $"for production take VpnGw1AZ or larger")));

    public static Rule BasicHasNoClientPolicy { get; } = Error("GW2019",
        "Clients of a VPN gateway of SKU Basic have no IPsec policy of their own", Sources.VpnFaq, topology =>
        from gateway in Basic(topology)
        where gateway.PointToSite is { Policy.IsSet: true }
        select WithBetterSku(gateway, At(gateway.PointToSite!.Policy, $"The clients of '{gateway.Name}' have an IPsec policy of their own, but Basic takes "
            + $"none; every other SKU does, such as VpnGw1AZ")));

    public static ImmutableArray<Rule> All { get; } =
    [
        BasicSpeaksNoBgp, BasicIsNotActiveActive, BasicStandsAlone, BasicHasNoIpsecPolicy, BasicIsNotLent,
        BasicAsksNoRadius, BasicSpeaksNoOpenVpn, BasicCarriesNoIpv6, BasicIsForTrials, BasicHasNoClientPolicy,
    ];

    private static IEnumerable<VpnGatewayElement> Basic(Topology topology) => topology.VpnGateways.Where(IsBasic);

    public static bool IsBasic(VpnGatewayElement gateway) => gateway.Sku.Is(VpnGatewaySku.Basic);

    private static Violation Policed(Setting<IpsecPolicy> policy, VpnGatewayElement gateway) =>
        WithBetterSku(gateway, At(policy, $"The connection has an IPsec policy of its own, but '{gateway.Name}' has SKU Basic, which takes none; "
            + $"every other SKU does, such as VpnGw1AZ"));

    /// <summary>What was said for OpenVPN stays said; the default may be replaced until all is known, and of a gateway that exists it never is.</summary>
    private static IEnumerable<Origin> OpenVpn(PointToSiteElement dialIn, Topology topology)
    {
        if (dialIn.TunnelType.Is(it => it is TunnelType.OpenVpn or TunnelType.IkeV2AndOpenVpn))
            yield return dialIn.TunnelType.Origin;
        if (dialIn.EntraId.IsSet)
            yield return dialIn.EntraId.Origin;
        else if (!dialIn.TunnelType.IsSet && PointToSiteRules.Complete(topology, dialIn))
            yield return dialIn.Origin;
    }

    private static Violation WithBetterSku(VpnGatewayElement gateway, Violation violation) => violation.WithSkuFix(gateway, VpnGatewaySku.VpnGw1AZ)
        .WithCause(gateway.Sku.Origin);
}
