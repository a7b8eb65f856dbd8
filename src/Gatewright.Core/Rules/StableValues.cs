namespace Gatewright.Rules;

/// <summary>Whether what is known of a place or a list can still be changed by something said later.</summary>
internal static class StableValues
{
    /// <summary>The region, if it is known and stays: it was said, or nothing can be said any more that moves the resource.</summary>
    public static bool TrySettledRegion(this Topology topology, ResourceElement resource, out Region region)
    {
        region = default;
        return topology.HasSettledRegion(resource) && resource.Region.TryGetValue(out region);
    }

    /// <summary>Whether the resource group stays: what isn't placed follows what holds or uses it.</summary>
    public static bool HasSettledGroup(this Topology topology, ResourceElement resource) =>
        topology.IsComplete(resource) && (resource is VirtualNetworkElement || topology.IsWhole || resource.OwnGroup is not null);

    /// <summary>The id of a subscription that is surely another's or surely named, in small letters; the one deployed to has no name.</summary>
    public static string? SettledSubscription(this Topology topology, ResourceElement resource)
    {
        if (resource.IsExisting)
            return resource.Id.TryGetValue(out var id) ? id.SubscriptionId.ToLowerInvariant() : null;
        return topology.HasSettledGroup(resource) && resource.ResourceGroup?.Subscription is { } subscription && subscription.Id.TryGetValue(out var guid)
            ? guid.ToString("D") : null;
    }

    /// <summary>Whether these are surely blocks of one version of IP, and of that alone.</summary>
    public static bool IsOf(this ImmutableArray<Setting<Cidr>> blocks, IpVersion version)
    {
        foreach (var block in blocks)
        {
            if (!block.TryGetValue(out var known) || known.Version != version)
                return false;
        }

        return !blocks.IsEmpty;
    }

    /// <summary>Whether all blocks of a network and its subnets are known, so that a free one can be suggested.</summary>
    public static bool HasKnownBlocks(this VirtualNetworkElement network) =>
        !network.IsExisting && network.AddressSpace.AllKnown() && network.SubnetPrefixes.All(prefix => prefix.TryGetValue(out _));

    /// <summary>What has a group of its own stands in that group's region, whatever uses it. Gateways and Route Servers stand with their network, of which
    /// rules ask instead.</summary>
    private static bool HasSettledRegion(this Topology topology, ResourceElement resource) =>
        (topology.IsComplete(resource)
            && (resource.ResourceGroup is null || resource.ResourceGroup.IsRegionSet || topology.IsComplete(resource.ResourceGroup))
            && (resource is VirtualNetworkElement || (topology.IsWhole && topology.HasAllRegions) || resource.OwnGroup is not null))
        || resource.OwnRegion.IsSet;
}
