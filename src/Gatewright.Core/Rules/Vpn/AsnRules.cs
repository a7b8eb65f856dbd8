namespace Gatewright.Rules;

using static Rule;

/// <summary>GW500x: the numbers of autonomous systems.</summary>
internal static class AsnRules
{
    public static Rule AsnIsInRange { get; } = Error("GW5001", "An ASN is 1 to 4294967295", Sources.VpnFaq, topology =>
        from asn in topology.VpnGateways.Select(gateway => gateway.Asn)
            .Concat(topology.Sites.Select(site => site.Asn))
            .Concat(topology.ExpressRouteCircuits.SelectMany(circuit => circuit.Peerings).Select(peering => peering.Asn))
            .Concat(topology.ExpressRouteCircuits.Select(circuit => circuit.MicrosoftPeering).OfType<MicrosoftPeeringElement>()
                .Select(peering => peering.CustomerAsn))
            .Concat(topology.RouteServers.SelectMany(server => server.Peers).Select(peer => peer.Asn))
        where asn.Is(it => it is < 1 or > 4294967295)
        select At(asn, $"{asn} is no ASN; write one from 1 to 4294967295, such as the private 64512"));

    public static Rule SiteAsnIsNotAzures { get; } = Error("GW5002", "A site's ASN is none that Azure reserves", Sources.VpnFaq, topology =>
        from site in topology.Sites
        where IsRefused(site)
        select At(site.Asn, $"Site '{site.Name}' has the ASN {site.Asn}, which Azure keeps for its own side; "
            + $"use another, such as a private one from 64512 to 65514"));

    public static Rule AsnIsNotIanas { get; } = Error("GW5003", "An ASN is none that IANA reserves", Sources.VpnFaq, topology =>
        from end in Speakers(topology)
        where end.Asn.Is(asn => IsIanas(asn) || asn == MisprintedLast)
        let violation = At(end.Asn, $"'{end.Name}' has the ASN {end.Asn}, which IANA reserves; use another, such as a private one from 64512 to 65514")
        select end.Asn.Is(MisprintedLast) ? violation.WithSeverity(Severity.Warning) : violation);

    /// <summary>Azure's page lists it neither as reserved nor as usable.</summary>
    public static Rule SiteAsnIsUsable { get; } = Warning("GW5004", "A site's ASN isn't 65516", Sources.VpnFaq, topology =>
        from site in topology.Sites
        where site.Asn.Is(65516)
        select At(site.Asn, $"Site '{site.Name}' has the ASN 65516, which Azure lists neither as reserved nor as usable; "
            + $"use a private one from 64512 to 65514 or 65521 to 65534"));

    public static Rule SiteAsnDiffersFromGateways { get; } = Error("GW5005", "A site and its gateway have different ASNs", Sources.VpnFaq, topology =>
        (from connection in topology.SiteToSiteConnections
         where connection.IsBgpEnabled && topology.IsComplete(connection)
         where AreSame(connection.Site.Asn, connection.Gateway.Asn) && !IsRefused(connection.Site)
         select At(connection.Site.Asn, $"Site '{connection.Site.Name}' has the ASN {connection.Site.Asn} of gateway '{connection.Gateway.Name}', and they "
             + $"speak BGP; give one of them another")
             .WithRelated(connection.Gateway.Asn.Origin)).DistinctByPlace());

    public static Rule GatewayAsnsDiffer { get; } = Error("GW5006", "Gateways that speak BGP with each other have different ASNs", Sources.VpnFaq, topology =>
        (from connection in topology.VNetToVNetConnections
         where connection.First != connection.Second && connection.IsBgpEnabled && topology.IsComplete(connection)
         where AreSame(connection.First.Asn, connection.Second.Asn)
         select At(connection.Second.Asn, $"Gateway '{connection.Second.Name}' has the ASN {connection.Second.Asn} of gateway '{connection.First.Name}', and "
             + $"they speak BGP; give one of them another, such as a private one from 64512 to 65514")
             .WithRelated(connection.First.Asn.Origin)).DistinctByPlace());

    public static ImmutableArray<Rule> All { get; } =
    [
        AsnIsInRange, SiteAsnIsNotAzures, AsnIsNotIanas, SiteAsnIsUsable, SiteAsnDiffersFromGateways, GatewayAsnsDiffer,
    ];

    /// <summary>Azure's page prints it as reserved, evidently 4294967295 cut off.</summary>
    private const long MisprintedLast = 429496729;

    /// <summary>On the other side only: 65515 is what an Azure gateway has by default.</summary>
    public static bool IsAzures(long asn) => asn is 8074 or 8075 or 12076 or 65515 or (>= 65517 and <= 65520);

    public static bool IsIanas(long asn) => asn is 23456 or (>= 64496 and <= 64511) or (>= 65535 and <= 65551) or 4294967295;

    /// <summary>
    /// A VPN gateway of a Virtual WAN has 65515, and Azure takes that of a site with such a gateway's public address and of no other:
    /// https://learn.microsoft.com/azure/virtual-wan/connect-virtual-network-gateway-vwan, 2023-07-28. Only a template's expression tells.
    /// </summary>
    public static bool HasNumberOfVirtualWan(SiteElement site) =>
        site.Asn.Is(65515) && (IsOfVirtualWan(site.Address.Value) || IsOfVirtualWan(site.BgpPeeringAddress.Value));

    private static bool IsRefused(SiteElement site) => site.Asn.Is(IsAzures) && !HasNumberOfVirtualWan(site);

    private static bool IsOfVirtualWan(Value<IpAddress>? address) =>
        address is Value<IpAddress>.Expression it && it.Term.ToString()!.Contains("Microsoft.Network/vpnGateways", StringComparison.OrdinalIgnoreCase);

    private static bool AreSame(Setting<long> one, Setting<long> other) => one.TryGetValue(out var asn) && other.Is(asn);

    private static IEnumerable<(Setting<Name> Name, Setting<long> Asn)> Speakers(Topology topology) =>
        topology.VpnGateways.Select(gateway => (gateway.Name, gateway.Asn)).Concat(topology.Sites.Select(site => (site.Name, site.Asn)));
}
