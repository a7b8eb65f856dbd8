namespace Gatewright.Emit.Reports;

using Gatewright.Model;

/// <summary>What each end of each connection must be set to.</summary>
internal static class ConnectionSection
{
    private const string AtDeployment = "given at deployment; the command outputs prints it";

    public static Section Of(Topology topology) => new("connections", "Connections",
    [
        .. topology.Connections.Select(Of),
        .. topology.VpnGateways.Select(gateway => gateway.PointToSite).OfType<PointToSiteElement>().Select(Of),
    ]);

    private static Block Of(ConnectionElement connection) => connection switch
    {
        SiteToSiteConnectionElement tunnel => Table(tunnel, $"{tunnel.Gateway.Path} to {tunnel.Site.Path}", [tunnel.Gateway.Path, tunnel.Site.Path],
            [.. Ends(tunnel), .. Shared(tunnel.Resource, tunnel.IkeV1.IsSet || tunnel.Gateway.IsPolicyBased ? "IKEv1" : "IKEv2", Authentication(tunnel))]),
        VNetToVNetConnectionElement pair => Table(pair, $"{pair.First.Path} to {pair.Second.Path}", [pair.First.Path, pair.Second.Path],
            [.. Ends(pair), .. Shared(pair.Resources[0], "IKEv2", Key(pair.Resources[0].SharedKey))]),
        ExpressRouteConnectionElement line => Table(line, $"{line.Gateway.Path} to {line.Circuit.Path}", ["Microsoft", "Your routers"], [.. Ends(line)]),
        _ => throw new InvalidOperationException($"'{connection.GetType()}' is no connection"),
    };

    private static Block Of(PointToSiteElement clients) => Table(clients, $"Clients of {clients.Gateway.Path}", [clients.Gateway.Path, "Clients"],
    [
        Same("Protocols", $"{(clients.TunnelType.IsSet ? clients.TunnelType : "OpenVpn")}"),
        Same("Sign-in", Words(clients)),
        new(null, "Addresses", "", Cell.Of(clients.Pool.Concat(clients.Pools.SelectMany(it => it.Prefixes)).Select(it => $"{it}"))),
        new(null, "Routes", "", Cell.Of(["the networks that the gateway reaches", .. clients.Routes.Select(it => $"{it}")])),
    ]);

    /// <summary>How clients prove who they are.</summary>
    public static string Words(PointToSiteElement clients) => string.Join(", ", SignIn(clients).DefaultIfEmpty("none"));

    private static IEnumerable<string> SignIn(PointToSiteElement clients)
    {
        if (clients.EntraId.IsSet)
            yield return "Entra ID";
        if (!clients.RootCertificates.IsEmpty)
            yield return $"certificates below {string.Join(", ", clients.RootCertificates.Select(it => it.Name))}";
        if (!clients.RadiusServers.IsEmpty)
            yield return $"RADIUS at {string.Join(", ", clients.RadiusServers.Select(it => it.Address))}";
    }

    private static Block Table(Element about, string heading, string[] ends, ImmutableArray<Row> rows) =>
        new("") { Heading = heading, About = about, Columns = ["Setting", .. ends], Rows = rows };

    private static IEnumerable<Row> Ends(SiteToSiteConnectionElement tunnel)
    {
        var (gateway, site) = (tunnel.Gateway, tunnel.Site);
        var device = site.Address.IsSet ? $"{site.Address}" : site.PublicIp is { } own ? $"{own.Target.Name}" : $"{site.Fqdn}";
        yield return new(null, "Tunnel address", tunnel.PrivateAddresses.IsSet ? "its private address" : AtDeployment, device);
        var theirs = Listed(site.Prefixes.AddRange(site.AnnouncedPrefixes), site.Asn.IsSet ? "told by BGP" : "none");
        yield return new(null, "Networks", Cell.Of(Behind(gateway)), Cell.Of(theirs));
        if (tunnel.IsBgpEnabled)
        {
            yield return new(null, "ASN", $"{gateway.Asn}", $"{site.Asn}");
            yield return new(null, "BGP address", Bgp(gateway), $"{site.BgpPeeringAddress}");
        }

        foreach (var rule in tunnel.NatRules.Select(it => it.Target))
        {
            yield return Same($"NAT rule {rule.Name}", rule.IsIngress
                ? $"{rule.From} of the site is seen as {rule.To}" : $"the site sees {rule.From} as {rule.To}");
        }

        foreach (var selector in tunnel.Resource.TrafficSelectors)
            yield return new(null, "Traffic selector", $"{selector.Local}", Cell.Of(selector.Remote.Select(it => $"{it}")));
    }

    private static IEnumerable<Row> Ends(VNetToVNetConnectionElement pair)
    {
        yield return new(null, "Tunnel address", AtDeployment, AtDeployment);
        yield return new(null, "Networks", Cell.Of(Behind(pair.First)), Cell.Of(Behind(pair.Second)));
        if (pair.IsBgpEnabled)
        {
            yield return new(null, "ASN", $"{pair.First.Asn}", $"{pair.Second.Asn}");
            yield return new(null, "BGP address", Bgp(pair.First), Bgp(pair.Second));
        }
    }

    private static IEnumerable<Row> Ends(ExpressRouteConnectionElement line)
    {
        var circuit = line.Circuit;
        yield return Same("Circuit", $"{circuit.Path}, {string.Join(", ", new[] { $"{circuit.Provider}", $"{circuit.Location}", $"{circuit.Bandwidth}" }
            .Where(it => it.Length > 0))}");
        if (line.FastPath.IsSet || line.PrivateLinkFastPath.IsSet)
            yield return Same("FastPath", "on");
        if (circuit.PrivatePeering is not { } peering)
            yield break;
        yield return Same("VLAN", $"{peering.Vlan}");
        yield return new(null, "ASN", "12076", $"{peering.Asn}");
        foreach (var (name, link) in new[] { ("Primary link", peering.Primary), ("Secondary link", peering.Secondary) })
        {
            // The first address of a /30 is the customer's, the second Microsoft's:
            // https://learn.microsoft.com/azure/expressroute/expressroute-howto-routing-portal-resource-manager, read 2026-11-29.
            if (link.TryGetValue(out var block) && block.Subnet(32, 1) is { } yours && block.Subnet(32, 2) is { } theirs)
                yield return new(null, $"{name} {block}", $"{theirs.First}", $"{yours.First}");
            else if (link.IsSet)
                yield return Same(name, $"{link}");
        }

        if (peering.SharedKey is { } key)
            yield return Same("MD5 key of BGP", Key(key.Target));
        yield return new(null, "Networks", Cell.Of(Behind(line.Gateway)), Cell.Of(Listed(circuit.AnnouncedPrefixes, "told by BGP")));
    }

    /// <summary>What both ends must be set to alike.</summary>
    private static IEnumerable<Row> Shared(ConnectionResourceElement resource, string ike, string authentication)
    {
        yield return Same("Authentication", authentication);
        yield return Same("Protocol", ike);
        var (phase1, phase2, lifetime) = Algorithms.Of(resource);
        yield return Same("Phase 1 (IKE)", phase1);
        yield return Same("Phase 2 (IPsec)", phase2);
        yield return new(null, "Lifetimes", lifetime, "may be others");
        yield return new(null, "Dead peer detection", $"{(resource.DpdTimeout.IsSet ? resource.DpdTimeout : "45")} seconds", "on");
        yield return new(null, "Starts the tunnel", resource.Mode.TryGetValue(out var mode) && mode == ConnectionMode.ResponderOnly ? "no" : "yes",
            mode == ConnectionMode.InitiatorOnly ? "no" : "yes");
    }

    private static string Authentication(SiteToSiteConnectionElement tunnel) => tunnel.Certificate is { } certificate
        ? $"certificate {certificate.Name}; the device has the subject {tunnel.PeerSubject}" : Key(tunnel.Resource.SharedKey);

    private static string Key(SecretElement? key) => key is null ? "none" : $"key: {SecuritySection.Place(key)}";

    private static Row Same(string name, string both) => new(null, name, both, both);

    private static IEnumerable<string> Listed(ImmutableArray<Setting<Cidr>> prefixes, string otherwise) =>
        prefixes.IsEmpty ? [otherwise] : prefixes.Select(it => $"{it}");

    private static string Bgp(VpnGatewayElement gateway) => gateway.BgpAddresses.IsEmpty
        ? "given at deployment, of the GatewaySubnet" : string.Join(", ", gateway.BgpAddresses.SelectMany(it => it.Addresses));

    /// <summary>Its network, and those that use it over a peering.</summary>
    private static IEnumerable<string> Behind(GatewayElement gateway) => gateway.Network.AddressSpace
        .Concat(gateway.Network.Links.Where(link => link.OffersGateways && link.Opposite is { UsesGateways: true })
            .SelectMany(link => link.Remote.AddressSpace))
        .Select(it => $"{it}");
}
