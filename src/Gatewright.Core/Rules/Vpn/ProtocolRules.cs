namespace Gatewright.Rules;

using static Rule;

/// <summary>GW4124 to GW4129: what traffic selectors, certificates, IKEv1 and a second tunnel ask for.</summary>
internal static class ProtocolRules
{
    public static Rule SelectorsHaveTwoEnds { get; } = Error("GW4124", "A traffic selector has prefixes at both ends", Sources.TrafficSelectors, topology =>
        from part in topology.Connections.SelectMany(it => it.Resources)
        where topology.IsComplete(part.Connection)
        from selector in part.TrafficSelectors
        where selector.Remote.IsEmpty
        select At(selector.Local.Origin.Whole, $"'{part.Connection.Path}' has a traffic selector for {selector.Local} that names nothing at the other end; "
            + $"name the prefixes there"));

    public static Rule CertificatesAreOfThePublicCloud { get; } = Error("GW4125",
        "A connection with a certificate lies in the public cloud", Sources.CertificateTunnels, topology =>
        from connection in topology.SiteToSiteConnections
        where connection.Certificate is not null && Clouds.Of(topology, connection.Gateway.Network) is not (null or "AzureCloud")
        select At(connection.Argument("certificate"), $"Gateway '{connection.Gateway.Name}' stands in {connection.Gateway.Network.Region}, and only the public "
            + $"cloud takes certificates for tunnels; connect with a shared key"));

    public static Rule IkeV1CarriesNoIPv6 { get; } = Error("GW4126", "A connection that carries IPv6 uses IKEv2", Sources.VpnSitesIPv6, topology =>
        from connection in topology.SiteToSiteConnections
        where connection.IkeV1.IsSet
        from block in connection.Site.Prefixes.Known().Where(it => it.Value.Version == IpVersion.IPv6).Take(1)
        select At(connection.IkeV1, $"'{connection.Path}' speaks IKEv1, and {block} behind site '{connection.Site.Name}' is IPv6, which only IKEv2 carries; "
            + $"leave out WithIkeV1, or the block")
            .WithRelated(block.Origin));

    public static Rule LegacySkusSpeakIkeV2 { get; } = Error("GW4127",
        "A connection of a gateway of SKU Standard or HighPerformance uses IKEv2", Sources.VpnFaq, topology =>
        from connection in topology.SiteToSiteConnections
        where connection.IkeV1.IsSet && (connection.Gateway.Sku.Is(VpnGatewaySku.Standard) || connection.Gateway.Sku.Is(VpnGatewaySku.HighPerformance))
        select At(connection.IkeV1, $"'{connection.Path}' speaks IKEv1, but '{connection.Gateway.Name}' has SKU {connection.Gateway.Sku}, which speaks IKEv2 "
            + $"only; leave out WithIkeV1, or give the gateway an AZ SKU first"));

    public static Rule SelectorsComeWithIkeV2 { get; } = Warning("GW4128",
        "A connection with policy-based selectors uses IKEv2", Sources.PolicyBasedDevices, topology =>
        from connection in topology.SiteToSiteConnections
        where connection.IkeV1.IsSet && connection.Resource.PolicyBasedSelectors.IsSet
        select At(connection.IkeV1, $"'{connection.Path}' has policy-based selectors and speaks IKEv1; "
            + $"Azure promises them for devices with IKEv2, so leave out WithIkeV1 if the device speaks it"));

    public static Rule OneOfTwoTunnelsIsKeptUp { get; } = Warning("GW4129",
        "A connection whose device keeps up one of two tunnels has an active-active gateway", Sources.ActiveActive, topology =>
        from connection in topology.SiteToSiteConnections
        where connection.OnlyInstance.IsSet && !connection.Gateway.ActiveActive.IsSet && topology.IsComplete(connection.Gateway)
        select At(connection.OnlyInstance, $"Gateway '{connection.Gateway.Name}' isn't active-active, so '{connection.Path}' has one tunnel anyway; "
            + $"leave this out, or call WithActiveActive if there are to be two"));

    public static ImmutableArray<Rule> All { get; } =
    [
        SelectorsHaveTwoEnds, CertificatesAreOfThePublicCloud, IkeV1CarriesNoIPv6, LegacySkusSpeakIkeV2, SelectorsComeWithIkeV2, OneOfTwoTunnelsIsKeptUp,
    ];
}
