namespace Gatewright.Tests.Judging;

/// <summary>
/// A link that uses the other network's gateways comes after those gateways (else Azure answers RemoteVnetHasNoGateways) and after the
/// other network's link back, which allows it. Microsoft's own hub-and-spoke quickstart broke on this: Azure/azure-quickstart-templates#7730.
/// </summary>
internal sealed class PeeringOrder(Flattened flattened, DeploymentOrder order)
{
    private const string Link = "Microsoft.Network/virtualNetworks/virtualNetworkPeerings";

    private readonly ILookup<string, Placed> _linksByEnds = flattened.Of(Link)
        .ToLookup(link => Ends(link.ParentId, Remote(link)), StringComparer.OrdinalIgnoreCase);

    private readonly ILookup<string, Placed> _gatewaysBySubnet = flattened.Of("Microsoft.Network/virtualNetworkGateways")
        .SelectMany(gateway => Subnets(gateway).Select(subnet => (subnet, gateway)))
        .ToLookup(pair => pair.subnet, pair => pair.gateway, StringComparer.OrdinalIgnoreCase);

    public static string? Remote(Placed link) => link.IdOf(link.Properties?["remoteVirtualNetwork"]);

    /// <summary>The subnets that a gateway's machines stand in; none for other resources.</summary>
    public static IEnumerable<string> Subnets(Placed gateway) =>
        (gateway.Properties?["ipConfigurations"] as JsonArray ?? [])
            .Select(configuration => gateway.IdOf(configuration?["properties"]?["subnet"])).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<Fault> Faults() =>
        from link in flattened.Of(Link)
        where link.MayBe("useRemoteGateways")
        let remote = Remote(link)
        from fault in remote is null
            ? [new("remote-network", link.Label, "names no remote network")]
            : Gateways(link, remote).Concat(LinkBack(link, remote))
        select fault;

    private IEnumerable<Fault> Gateways(Placed link, string remote)
    {
        var gateways = _gatewaysBySubnet[$"{remote}/subnets/GatewaySubnet"].Distinct().ToList();
        // A network that stands in Azure already may have its gateway there.
        if (gateways.Count is 0 && flattened.Find(remote) is not null)
            return [new("remote-gateway", link.Label, $"uses the gateways of {remote}, which has none")];
        return from gateway in gateways
               where !order.IsAfter(link, gateway)
               select new Fault("remote-gateway-order", link.Label, $"begins without waiting for {gateway.Id}, which it uses");
    }

    private IEnumerable<Fault> LinkBack(Placed link, string remote)
    {
        var back = _linksByEnds[Ends(remote, link.ParentId)].FirstOrDefault();
        if (back is null)
            return flattened.Find(remote) is null ? [] : [new("link-back", link.Label, $"{remote} has no link back")];
        if (!back.MayBe("allowGatewayTransit"))
            return [new("gateway-transit", link.Label, $"the link back, {back.Id}, doesn't allow gateway transit")];
        return order.IsAfter(link, back) ? [] : [new("link-back-order", link.Label, $"begins without waiting for {back.Id}, which allows it")];
    }

    private static string Ends(string? from, string? to) => $"{from} → {to}";
}
