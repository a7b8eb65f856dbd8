namespace Gatewright.Reachability;

/// <summary>What ExpressRoute gateways learn over circuits.</summary>
internal static class CircuitRoutes
{
    /// <summary>The ASN of Microsoft's side of every circuit.</summary>
    private const long MicrosoftAsn = 12076;

    /// <summary>What is behind the circuits of a gateway, and other networks on them where both gateways allow it.</summary>
    public static IEnumerable<Learned> Of(
        ExpressRouteGatewayElement gateway, Func<VirtualNetworkElement, ImmutableArray<Cidr>> announced, Losses lost)
    {
        foreach (var connection in lost.Left(gateway.Connections))
        {
            if (connection is not ExpressRouteConnectionElement line || !IsUp(line))
                continue;
            var weight = line.RoutingWeight.TryGetValue(out var set) ? set : 0;
            var asn = line.Circuit.PrivatePeering is { } peering && peering.Asn.TryGetValue(out var number) ? number : 0;
            foreach (var block in line.Circuit.AnnouncedPrefixes.Known())
                yield return new(block.Value, line, [MicrosoftAsn, asn], weight, block.Origin);
            foreach (var other in Others(line, lost))
            {
                foreach (var block in announced(other.Gateway.Network))
                    yield return new(block, line, [MicrosoftAsn, MicrosoftAsn, MicrosoftAsn], weight, other.Origin);
            }
        }
    }

    /// <summary>
    /// Whether routes pass: there is private peering, and neither it nor the gateway is shut down. Of an existing circuit it may be there untold.
    /// </summary>
    public static bool IsUp(ExpressRouteConnectionElement line) => !line.Gateway.WithoutTraffic.IsSet
        && (line.Circuit.PrivatePeering is { WithoutTraffic.IsSet: false } || (line.Circuit.IsExisting && line.Circuit.PrivatePeering is null));

    /// <summary>The connections of other networks to the same circuit that this one reaches over it: where both gateways take such traffic.</summary>
    public static IEnumerable<ExpressRouteConnectionElement> Others(ExpressRouteConnectionElement line, Losses lost)
    {
        if (!line.Gateway.RemoteNetworkTraffic.IsSet)
            yield break;
        foreach (var other in lost.Left(line.Circuit.Connections))
        {
            if (other is ExpressRouteConnectionElement it && it.Gateway.Network != line.Gateway.Network && it.Gateway.RemoteNetworkTraffic.IsSet && IsUp(it))
                yield return it;
        }
    }
}
