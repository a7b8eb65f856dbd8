namespace Gatewright.Local.Network;

/// <summary>The types that are known.</summary>
internal static class ResourceTypes
{
    private static readonly ImmutableDictionary<string, ResourceType> Known = All(
    [
        new VirtualNetworks(), new RouteTables(), new NetworkSecurityGroups(), new ApplicationSecurityGroups(), new NatGateways(),
        new PublicIpAddresses(), new PublicIpPrefixes(), new VirtualHubs(),
        new VirtualNetworkGateways(), new LocalNetworkGateways(), new Connections(),
        new ExpressRouteCircuits(), new ExpressRoutePorts(), new RouteFilters(),
        new Vaults(), new VaultSecrets(),
    ]).ToImmutableDictionary(type => type.Type, StringComparer.OrdinalIgnoreCase);

    /// <summary>A type by its name, in any case; one that isn't known is kept as it is sent.</summary>
    public static ResourceType Find(string type) => Known.GetValueOrDefault(type) ?? new OtherType(type);

    /// <summary>What is known, children included.</summary>
    public static IEnumerable<ResourceType> List => Known.Values;

    private static IEnumerable<ResourceType> All(IEnumerable<ResourceType> types) => types.SelectMany(type => All(type.Children).Prepend(type));
}
