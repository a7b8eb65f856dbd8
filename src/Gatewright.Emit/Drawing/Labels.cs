namespace Gatewright.Emit.Drawing;

using Gatewright.Model;

/// <summary>The texts on lines.</summary>
internal static class Labels
{
    public static string Of(ConnectionElement connection) => connection switch
    {
        SiteToSiteConnectionElement tunnel => $"IPsec{(tunnel.IsBgpEnabled ? ", BGP" : "")}{(tunnel.NatRules.IsEmpty ? "" : ", NAT")}",
        VNetToVNetConnectionElement { IsBgpEnabled: true } => "VNet-to-VNet, BGP",
        VNetToVNetConnectionElement => "VNet-to-VNet",
        _ => "ExpressRoute",
    };

    public static string Of(PeeringElement peering, PeeringLinkElement link) => string.Join(", ", new[]
    {
        "peering",
        peering.IsOfSubnets ? "subnets only" : "",
        link.OnlyIPv6.IsSet ? "IPv6 only" : "",
        link.OffersGateways ? "gateway transit" : "",
    }.Where(it => it.Length > 0));

    public static string Of(PointToSiteElement clients) => string.Join(", ", new[]
    {
        Protocols(clients.TunnelType),
        clients.EntraId.IsSet ? "Entra ID" : "",
        clients.RootCertificates.IsEmpty ? "" : "certificates",
        clients.RadiusServers.IsEmpty ? "" : "RADIUS",
    }.Where(it => it.Length > 0));

    private static string Protocols(Setting<TunnelType> type) => !type.TryGetValue(out var known) ? "OpenVPN" : known switch
    {
        TunnelType.IkeV2 => "IKEv2",
        TunnelType.IkeV2AndOpenVpn => "IKEv2, OpenVPN",
        TunnelType.IkeV2AndSstp => "IKEv2, SSTP",
        TunnelType.Sstp => "SSTP",
        _ => "OpenVPN",
    };
}
