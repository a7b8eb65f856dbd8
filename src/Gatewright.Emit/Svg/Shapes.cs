using Gatewright.Emit.Drawing;

namespace Gatewright.Emit.Svg;

using Gatewright.Model;

/// <summary>What each thing is drawn as, and what stands in it.</summary>
internal static class Shapes
{
    /// <summary>Longer texts are shortened in the middle; the description has them whole.</summary>
    private const int WidestText = 230;

    private const int WidestFolded = 190;

    /// <summary>More prefixes, subnets and blocks than that are counted.</summary>
    private const int MostPrefixes = 3;
    private const int MostRows = 8;
    private const int MostBlocks = 3;

    /// <summary>More names than that are counted where names are read out.</summary>
    private const int MostNames = 50;

    /// <summary>The shape of a box; null for one that is no shape of a picture.</summary>
    public static Shape? Of(Box box) => box.Elements is [_, _, ..] ? Folded(box) : box.Elements[0] switch
    {
        VirtualNetworkElement network => Room(network),
        SiteElement site => Site(site),
        ExpressRouteCircuitElement circuit => Circuit(circuit),
        PointToSiteElement clients => Clients(clients),
        ExpressRouteDirectElement { Circuits.IsEmpty: true } ports => New(
            ShapeKind.Ports, ports, $"ExpressRoute Direct ports {ports.Name}", ports.IsExisting, $"{ports.Name}", "ExpressRoute Direct", $"{ports.Bandwidth}",
            $"{ports.Location}"),
        _ => null,
    };

    private static Shape Folded(Box box) => new(
        box.Kind == BoxKind.Network ? ShapeKind.Networks : ShapeKind.Sites,
        box.Elements,
        [Title(box.Title), .. box.Details.SelectMany(it => TextWidths.Wrap(it, 11.5, Weight.Regular, WidestFolded)).Select(Detail)])
    {
        Description = $"{box.Title}: {string.Join(", ", Some(box.Elements.Select(it => it.Path), MostNames))}",
        Region = box.Region,
        IsExisting = box.Elements.All(it => it is ResourceElement { IsExisting: true }),
    };

    private static Shape Room(VirtualNetworkElement network) => new(
        ShapeKind.Room,
        [network],
        [Title($"{network.Name}"), .. Some(network.AddressSpace.Select(it => $"{it}"), MostBlocks).Select(Detail), .. Existing(network)])
    {
        Description = $"Virtual network {network.Path}, {string.Join(", ", network.AddressSpace)}{Presence(network)}",
        IsExisting = network.IsExisting,
        Region = network.Region.TryGetValue(out var region) ? region.Name : null,
        Plates = [.. network.Gateways.Select(Gateway), .. network.RouteServers.Select(RouteServer)],
        Rows = [.. Rows(network)],
        Exits = [.. network.Subnets.Select(subnet => subnet.NatGateway?.Target).OfType<NatGatewayElement>().Distinct().Select(Exit)],
    };

    private static IEnumerable<Shape> Rows(VirtualNetworkElement network)
    {
        Shape[] rows =
        [
            .. network.Subnets.Select(subnet => Row(subnet, $"{subnet.Name}", subnet.Prefixes)),
            .. network.GatewaySubnets.Select(subnet => Row(subnet, "GatewaySubnet", subnet.Prefixes)),
        ];
        if (rows.Length <= MostRows)
            return rows;
        ImmutableArray<Element> others = [.. rows.Skip(MostRows - 1).SelectMany(it => it.Elements)];
        var count = FormattableString.Invariant($"{others.Length} more subnets");
        return rows.Take(MostRows - 1).Append(new(ShapeKind.Row, others, [Detail(count)])
        {
            Description = $"{count}: {string.Join(", ", Some(others.Select(it => it.Path), MostNames))}",
        });
    }

    private static Shape Row(Element subnet, string name, ImmutableArray<Setting<Cidr>> prefixes) => new(
        ShapeKind.Row, [subnet], [Caption.Of(name, CaptionStyle.Detail, 170), Caption.Of(string.Join(", ", prefixes), CaptionStyle.Detail, 230)])
    {
        Description = $"Subnet {name}, {string.Join(", ", prefixes)}",
    };

    private static Shape Exit(NatGatewayElement gateway) => new(ShapeKind.Exit, [gateway], [Detail($"to the internet by {gateway.Name}")])
    {
        Description = $"NAT gateway {gateway.Path}, to the internet{Presence(gateway)}",
        IsExisting = gateway.IsExisting,
    };

    private static Shape Gateway(GatewayElement gateway)
    {
        var (kind, sku) = gateway is VpnGatewayElement vpn
            ? ("VPN gateway", $"{vpn.Sku}")
            : ("ExpressRoute gateway", $"{((ExpressRouteGatewayElement)gateway).Sku}");
        return New(
            ShapeKind.Plate, gateway, $"{kind} {gateway.Path}, {sku}", gateway.IsExisting, $"{gateway.Name}", kind, sku,
            gateway.ActiveActive.IsSet ? "active-active" : "", gateway.Asn.IsSet ? $"AS {gateway.Asn}" : "");
    }

    private static Shape RouteServer(RouteServerElement server) => New(
        ShapeKind.Plate, server, $"Route Server {server.Path}", server.IsExisting,
        [$"{server.Name}", "Route Server", server.BranchToBranch.IsSet ? "branch-to-branch" : "",
            .. Some(server.Peers.Select(it => $"{it.Name} {it.Address}, AS {it.Asn}"), MostPrefixes)]);

    private static Shape Site(SiteElement site)
    {
        var device = site.Address.IsSet ? $"{site.Address}" : site.PublicIp is { } own ? $"{own.Target.Name}" : $"{site.Fqdn}";
        return New(
            site.IsClassic ? ShapeKind.ClassicNetwork : ShapeKind.Site,
            site,
            $"{(site.IsClassic ? "Classic network" : "Site")} {site.Path}, {device}",
            site.IsExisting,
            [$"{site.Name}", site.IsClassic ? "classic network" : "", device, .. Some(site.Prefixes.Select(it => $"{it}"), MostPrefixes),
                site.Asn.IsSet ? $"AS {site.Asn}" : "", .. Announced(site.AnnouncedPrefixes)]);
    }

    private static Shape Circuit(ExpressRouteCircuitElement circuit) => New(
        ShapeKind.Circuit,
        circuit,
        $"ExpressRoute circuit {circuit.Path}, {circuit.Bandwidth}",
        circuit.IsExisting,
        [$"{circuit.Name}", circuit.Ports is { } ports ? $"on ports {ports.Name}" : string.Join(", ", Set($"{circuit.Provider}", $"{circuit.Location}")),
            string.Join(", ", Set($"{circuit.Bandwidth}", $"{circuit.Tier}")), circuit.PrivatePeering is { Asn.IsSet: true } peering ? $"AS {peering.Asn}" : "",
            circuit.MicrosoftPeering is null ? "" : "Microsoft peering", .. Announced(circuit.AnnouncedPrefixes)]);

    private static Shape Clients(PointToSiteElement clients) => New(
        ShapeKind.Clients,
        clients,
        $"Clients of {clients.Gateway.Path}",
        false,
        ["clients", .. Some(clients.Pool.Concat(clients.Pools.SelectMany(pool => pool.Prefixes)).Select(it => $"{it}"), MostPrefixes)]);

    private static Shape New(ShapeKind kind, Element element, string description, bool isExisting, string title, params IEnumerable<string> details) =>
        New(kind, element, description, isExisting, [title, .. details]);

    private static Shape New(ShapeKind kind, Element element, string description, bool isExisting, IReadOnlyList<string> texts) => new(
        kind, [element], [Title(texts[0]), .. texts.Skip(1).Where(it => it.Length > 0).Select(Detail), .. Existing(element)])
    {
        Description = description + Presence(element),
        IsExisting = isExisting,
    };

    private static Caption Title(string text) => Caption.Of(text, CaptionStyle.Title, WidestText);

    private static Caption Detail(string text) => Caption.Of(text, CaptionStyle.Detail, WidestText);

    private static IEnumerable<string> Announced(ImmutableArray<Setting<Cidr>> prefixes) =>
        Some(prefixes.Select(it => $"announces {it}"), MostPrefixes);

    private static IEnumerable<Caption> Existing(Element element) => element is ResourceElement { IsExisting: true } ? [Detail("exists already")] : [];

    private static string Presence(Element element) => element is ResourceElement { IsExisting: true } ? ", exists already" : "";

    private static IEnumerable<string> Set(params string[] texts) => texts.Where(it => it.Length > 0);

    /// <summary>The first of many, and how many more there are.</summary>
    private static IEnumerable<string> Some(IEnumerable<string> texts, int most)
    {
        string[] all = [.. texts];
        return all.Length <= most ? all : all.Take(most - 1).Append(FormattableString.Invariant($"and {all.Length - most + 1} more"));
    }
}
