namespace Gatewright.Changes.Elements;

/// <summary>
/// Finds the same element on both sides: of one kind, in the same place, with the same name. The resource group tells apart what has one name in several;
/// what is left to the group that is deployed to is the same as what is there in any one group.
/// </summary>
internal static class ElementMatching
{
    /// <summary>Pairs in the order of what is after, each removed one behind the last that stood before it.</summary>
    public static IEnumerable<ElementPair> Of(IReadOnlyList<DescribedElement> before, IReadOnlyList<DescribedElement> after)
    {
        var left = before.GroupBy(it => it.Key, StringComparer.Ordinal).ToDictionary(it => it.Key, it => it.ToList(), StringComparer.Ordinal);
        var pairs = new List<ElementPair>();
        var unmatched = new List<DescribedElement>();
        var found = new Dictionary<DescribedElement, DescribedElement>();
        foreach (var element in after)
        {
            if (Taken(left, element, it => string.Equals(it.Group, element.Group, StringComparison.OrdinalIgnoreCase)) is { } same)
                found[element] = same;
            else
                unmatched.Add(element);
        }

        foreach (var element in unmatched)
        {
            if (Taken(left, element, it => it.Group is null || element.Group is null) is { } same)
                found[element] = same;
        }

        pairs.AddRange(after.Select(it => new ElementPair(found.GetValueOrDefault(it), it)));
        pairs.AddRange(left.Values.SelectMany(it => it).Select(it => new ElementPair(it, null)));
        return pairs.Select((pair, index) => (Pair: pair, Index: index))
            .OrderBy(it => KindOrder(it.Pair.Any.Kind)).ThenBy(it => it.Pair.Any.Key, StringComparer.Ordinal).ThenBy(it => it.Index).Select(it => it.Pair);
    }

    private static DescribedElement? Taken(Dictionary<string, List<DescribedElement>> left, DescribedElement element, Func<DescribedElement, bool> isSame)
    {
        if (!left.TryGetValue(element.Key, out var some) || some.FirstOrDefault(isSame) is not { } same)
            return null;
        some.Remove(same);
        return same;
    }

    private static int KindOrder(string kind) => Array.IndexOf(Kinds, kind) is var at and >= 0 ? at : Kinds.Length;

    /// <summary>From what others stand in to what joins them.</summary>
    private static readonly string[] Kinds =
    [
        "parameter", "secret parameter", "key vault secret", "resource group", "virtual network", "subnet", "GatewaySubnet", "route table", "route",
        "network security group", "security rule", "NAT gateway", "public address", "gateway", "NAT rule", "point-to-site", "root certificate",
        "RADIUS server", "client pool", "user group", "Route Server", "BGP peer", "site", "ExpressRoute Direct ports", "circuit", "circuit peering",
        "authorization", "route filter", "Global Reach", "connection", "peering",
    ];
}
