namespace Gatewright.Rules;

using static Rule;

/// <summary>GW02xx: what a program demands of itself. It is judged once nothing more can be allowed.</summary>
internal static class HouseRuleBook
{
    public static Rule TagsAreThere { get; } = Error("GW0201", "Everything has the tags that the program requires", Sources.Gatewright, topology =>
        from required in topology.House.RequiredTags.Known()
        where topology.IsComplete(topology) && !Has(topology.Tags, required.Value)
        from it in TagBearers(topology)
        where topology.IsComplete(it.Element) && !Has(it.Tags, required.Value)
        select At(it.Element.Name.IsSet ? it.Element.Name.Origin : it.Element.Origin,
            $"'{it.Element.Path}' has no tag '{required}', which the program requires; call WithTag on it, or on the topology for everything")
            .WithRelated(required.Origin));

    public static Rule RegionIsAllowed { get; } = Error("GW0202", "Everything stands in a region that the program allows", Sources.Gatewright, topology =>
        (from it in Placed(topology)
         where topology.IsComplete(topology) && topology.House.AllowedRegions.AllKnown()
         where !topology.House.AllowedRegions.Any(allowed => allowed.Is(it.Region))
         let allowed = topology.House.AllowedRegions
         select At(it.Place, $"'{it.Region}' isn't among the regions that the program allows; write {Joined(allowed)}").WithRelated(allowed[0].Origin))
        .DistinctByPlace());

    public static Rule SkuIsAllowed { get; } = Error("GW0203", "A gateway has a SKU that the program allows", Sources.Gatewright, topology =>
        (from gateway in topology.VpnGateways
         where topology.IsComplete(topology) && !gateway.IsExisting && IsRefused(topology.House.AllowedVpnGatewaySkus, gateway.Sku)
         let allowed = topology.House.AllowedVpnGatewaySkus
         select At(gateway.Sku, $"'{gateway.Path}' has {gateway.Sku}, which the program doesn't allow; write {Joined(allowed)}").WithRelated(allowed[0].Origin))
        .Concat(
         from gateway in topology.ExpressRouteGateways
         where topology.IsComplete(topology) && !gateway.IsExisting && IsRefused(topology.House.AllowedExpressRouteGatewaySkus, gateway.Sku)
         let allowed = topology.House.AllowedExpressRouteGatewaySkus
         select At(gateway.Sku, $"'{gateway.Path}' has {gateway.Sku}, which the program doesn't allow; write {Joined(allowed)}")
             .WithRelated(allowed[0].Origin)));

    public static Rule NamesMatch { get; } = Error("GW0204", "A name looks as the program demands", Sources.Gatewright, topology =>
        from same in topology.House.NamePatterns.GroupBy(it => it.Kind.TryGetValue(out var kind) ? kind : default)
        where topology.IsComplete(topology) && topology.House.NamePatterns.All(it => it.Kind.TryGetValue(out _))
            && same.All(it => it.Pattern.TryGetValue(out _))
        from it in HouseNames.Of(topology, same.Key)
        where !same.Any(pattern => HouseNames.Matches(it.Name, pattern.Pattern.ToString()))
        let patterns = string.Join(" or ", same.Select(pattern => $"'{pattern.Pattern}'"))
        select At(it.Origin, $"'{it.Name}' doesn't match {patterns}, which the program demands; {it.Remedy}"));

    public static ImmutableArray<Rule> All { get; } = [TagsAreThere, RegionIsAllowed, SkuIsAllowed, NamesMatch];

    private static bool IsRefused<T>(ImmutableArray<Setting<T>> allowed, Setting<T> sku) =>
        !allowed.IsEmpty && allowed.AllKnown() && sku.TryGetValue(out var known) && !allowed.Any(it => it.Is(known));

    /// <summary>Azure takes no difference between upper and lower case. A name that isn't known may be the one.</summary>
    private static bool Has(ImmutableArray<Tag> tags, Text name) =>
        tags.Any(tag => !tag.Name.TryGetValue(out var its) || string.Equals(its.Value, name.Value, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<(Element Element, ImmutableArray<Tag> Tags)> TagBearers(Topology topology) =>
        topology.ResourceGroups.Where(it => !it.IsExisting).Select(it => ((Element)it, it.Tags))
            .Concat(topology.Resources.Select(it => ((Element)it, it.Tags)))
            .Concat(topology.Connections.SelectMany(it => it.Resources.Where(part => part.IsCreated), (it, part) => ((Element)it, part.Tags)));

    private static IEnumerable<(Region Region, Origin Place)> Placed(Topology topology)
    {
        if (topology.House.AllowedRegions.IsEmpty)
            yield break;
        foreach (var group in topology.ResourceGroups.Where(it => !it.IsExisting && topology.IsComplete(it)))
        {
            if (group.Region.TryGetValue(out var region))
                yield return (region, group.Region.Origin);
        }

        foreach (var resource in topology.Resources.Where(it => !it.IsExisting))
        {
            if (topology.TrySettledRegion(resource, out var region))
                yield return (region, resource.Region.Origin);
        }
    }

    private static string Joined<T>(ImmutableArray<Setting<T>> allowed) => string.Join(" or ", allowed.Select(it => it.ToString()));
}
