namespace Gatewright.Rules;

using Gatewright.Facts;
using static Rule;
using static TunnelType;

/// <summary>GW700x: how clients dial in and sign in.</summary>
internal static class PointToSiteRules
{
    private static readonly DateTime SstpNotEnabled = new(2026, 3, 31, 0, 0, 0, DateTimeKind.Utc);

    private static readonly DateTime SstpStopped = new(2027, 3, 31, 0, 0, 0, DateTimeKind.Utc);

    public static Rule ClientsSignIn { get; } = Error("GW7001", "Clients have a way to sign in", Sources.PointToSite, topology =>
        from dialIn in In(topology)
        where Complete(topology, dialIn) && !dialIn.EntraId.IsSet && dialIn.RootCertificates.IsEmpty && dialIn.RadiusServers.IsEmpty
        select At(dialIn.Origin,
            $"Clients of gateway '{dialIn.Gateway.Name}' have no way to sign in; call WithEntraId, WithRootCertificate or WithRadiusServer"));

    public static Rule EntraIdGoesOverOpenVpn { get; } = Error("GW7002", "Entra ID signs in over OpenVPN", Sources.PointToSite, topology =>
        from dialIn in In(topology)
        where dialIn.EntraId.IsSet && dialIn.TunnelType.Is(it => it is IkeV2 or IkeV2AndSstp or Sstp)
        select At(dialIn.TunnelType, $"Clients of gateway '{dialIn.Gateway.Name}' sign in with Entra ID, which works over OpenVPN only, and "
            + $"{dialIn.TunnelType} has none; use OpenVpn")
            .WithFix(SuggestedFix.Replace(dialIn.TunnelType.Origin, "TunnelType.OpenVpn")));

    public static Rule CertificateOrRadius { get; } = Error("GW7003",
        "Certificates and RADIUS stand together over OpenVPN alone", Sources.PointToSite, topology =>
        from dialIn in In(topology)
        where !dialIn.RootCertificates.IsEmpty && !dialIn.RadiusServers.IsEmpty && dialIn.TunnelType.Is(it => it != OpenVpn)
        select At(dialIn.TunnelType, $"Clients of gateway '{dialIn.Gateway.Name}' sign in with certificates or through RADIUS, and {dialIn.TunnelType} takes "
            + $"one of the two; use OpenVpn, or leave one out")
            .WithFix(SuggestedFix.Replace(dialIn.TunnelType.Origin, "TunnelType.OpenVpn")));

    public static Rule IkeV2HasItsOwnSignIn { get; } = Error("GW7004",
        "IKEv2 clients sign in with certificates or through RADIUS", Sources.PointToSite, topology =>
        from dialIn in In(topology)
        where dialIn.TunnelType.Is(IkeV2AndOpenVpn) && dialIn.EntraId.IsSet && dialIn.RootCertificates.IsEmpty && dialIn.RadiusServers.IsEmpty
        where Complete(topology, dialIn)
        select At(dialIn.TunnelType, $"Gateway '{dialIn.Gateway.Name}' takes IKEv2 clients, and Entra ID is the only way to sign in, which they can't; "
            + $"use OpenVpn, or call WithRootCertificate or WithRadiusServer")
            .WithFix(SuggestedFix.Replace(dialIn.TunnelType.Origin, "TunnelType.OpenVpn")));

    public static Rule SstpIsRetired { get; } = Error("GW7005", "Clients dial in without SSTP", Sources.Sstp, (topology, asOf) =>
        from dialIn in In(topology)
        where dialIn.TunnelType.Is(it => it is Sstp or IkeV2AndSstp)
        let refused = asOf >= (dialIn.Gateway.IsExisting ? SstpStopped : SstpNotEnabled)
        select At(dialIn.TunnelType, $"Gateway '{dialIn.Gateway.Name}' takes SSTP clients; SSTP can't be enabled since 2026-03-31 and stops on 2027-03-31, so "
            + $"use OpenVpn, or IkeV2 for clients without it")
            .WithSeverity(refused ? Severity.Error : Severity.Warning));

    public static Rule RootsAreFew { get; } = Error("GW7006", "A gateway trusts 20 root certificates at most", Sources.AzureLimits, topology =>
        from dialIn in In(topology)
        where dialIn.RootCertificates.Length > 20
        select At(dialIn.RootCertificates[20].Name, $"Gateway '{dialIn.Gateway.Name}' trusts {dialIn.RootCertificates.Length} root certificates; it takes 20"));

    public static Rule RootNamesAreUnique { get; } = Error("GW7007",
        "The root certificates of a gateway have different names", Sources.PointToSiteGateway, topology =>
        from dialIn in In(topology)
        from roots in dialIn.RootCertificates.Where(root => root.Name.TryGetValue(out _)).GroupBy(root => root.Name.ToString(),
            StringComparer.OrdinalIgnoreCase)
        from root in roots.Skip(1)
        select At(root.Name, $"Gateway '{dialIn.Gateway.Name}' trusts a root certificate '{roots.First().Name}' already; give this one another name"));

    public static Rule RadiusServerIsIPv4 { get; } = Error("GW7008", "A RADIUS server has an IPv4 address", Sources.PointToSite, topology =>
        from dialIn in In(topology)
        from server in dialIn.RadiusServers
        where server.Address.Is(address => address.Version == IpVersion.IPv6)
        select At(server.Address, $"The RADIUS server of gateway '{dialIn.Gateway.Name}' has the IPv6 address {server.Address}; write its IPv4 address"));

    /// <summary>The article on SSTP's end says that Basic takes IKEv2 clients since November 2025, that on SKUs says no.</summary>
    public static Rule BasicAndIkeV2 { get; } = Information("GW7009", "IKEv2 clients dial in to a SKU above Basic", Sources.VpnSkus, topology =>
        from dialIn in In(topology)
        where ((VpnGatewayElement)dialIn.Gateway).Sku.Is(VpnGatewaySku.Basic) && dialIn.TunnelType.Is(IkeV2)
        select At(dialIn.TunnelType, $"Gateway '{dialIn.Gateway.Name}' has SKU Basic, and Azure's pages disagree on whether it takes IKEv2 clients; "
            + $"VpnGw1AZ surely does"));

    public static ImmutableArray<Rule> All { get; } =
    [
        ClientsSignIn, EntraIdGoesOverOpenVpn, CertificateOrRadius, IkeV2HasItsOwnSignIn, SstpIsRetired, RootsAreFew, RootNamesAreUnique,
        RadiusServerIsIPv4, BasicAndIkeV2,
    ];

    internal static IEnumerable<PointToSiteElement> In(Topology topology) =>
        topology.VpnGateways.Select(gateway => gateway.PointToSite).OfType<PointToSiteElement>();

    /// <summary>Of a gateway that exists already more may hold than the program says.</summary>
    internal static bool Complete(Topology topology, PointToSiteElement dialIn) => topology.IsComplete(dialIn) && topology.IsComplete(dialIn.Gateway);
}
