namespace Gatewright.Emit.Addresses;

using Gatewright.Model;

/// <summary>One block of a topology and what has it.</summary>
/// <param name="Kind">Such as <c>subnet</c>.</param>
/// <param name="Element">Its path, such as <c>hub/GatewaySubnet</c>.</param>
/// <param name="Prefix">The block.</param>
internal readonly record struct AddressBlock(string Kind, string Element, Setting<Cidr> Prefix)
{
    public const string Header = "Kind,Element,Prefix,FirstAddress,LastAddress,Addresses";

    public string Row => Prefix.TryGetValue(out var block)
        ? FormattableString.Invariant($"{Kind},{Field(Element)},{block},{block.First},{block.Last},{block.AddressCount}")
        : $"{Kind},{Field(Element)},{Field(Prefix.ToString())},,,";

    public static IEnumerable<AddressBlock> In(Topology topology) =>
    [
        .. topology.VirtualNetworks.SelectMany(Of),
        .. topology.Sites.SelectMany(site => Each("site", site, site.Prefixes)),
        .. topology.VpnGateways.Select(gateway => gateway.PointToSite).OfType<PointToSiteElement>()
            .SelectMany(clients => Each("clients", clients, [.. clients.Pool, .. clients.Pools.SelectMany(it => it.Prefixes)])),
        .. topology.ExpressRouteCircuits.SelectMany(Of),
    ];

    private static IEnumerable<AddressBlock> Of(VirtualNetworkElement network) =>
        Each("network", network, network.AddressSpace).Concat(
            network.Subnets.SelectMany(subnet => Each("subnet", subnet, subnet.Prefixes))
                .Concat(network.GatewaySubnets.SelectMany(subnet => Each("subnet", subnet, subnet.Prefixes)))
                .OrderBy(it => it.Prefix.Origin.Number).ThenBy(it => it.Prefix.Origin.Item));

    private static IEnumerable<AddressBlock> Of(ExpressRouteCircuitElement circuit) =>
        from peering in circuit.Peerings
        from block in Each("peering", peering, [peering.Primary, peering.Secondary, peering.PrimaryIPv6, peering.SecondaryIPv6])
        where block.Prefix.IsSet
        select block;

    private static IEnumerable<AddressBlock> Each(string kind, Element element, ImmutableArray<Setting<Cidr>> prefixes) =>
        prefixes.Select(prefix => new AddressBlock(kind, element.Path, prefix));

    /// <summary>A text that a spreadsheet takes as one field and never as a formula.</summary>
    private static string Field(string text)
    {
        var safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"")}\"";
    }
}
