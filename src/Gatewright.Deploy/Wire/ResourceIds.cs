using Azure.Core;

namespace Gatewright.Deploy.Wire;

/// <summary>What ids of resources tell.</summary>
internal static class ResourceIds
{
    public const string ResourceGroup = "Microsoft.Resources/resourceGroups";

    private const string Subscription = "Microsoft.Resources/subscriptions";

    public static string GroupId(string subscription, string group) => $"/subscriptions/{subscription}/resourceGroups/{group}";

    /// <summary>The id of the group that it stands in; null for what stands in none.</summary>
    public static string? GroupOf(ResourceIdentifier id) =>
        id is { SubscriptionId: { } subscription, ResourceGroupName: { } group } ? GroupId(subscription, group) : null;

    public static string TypeOf(string id) => $"{new ResourceIdentifier(id).ResourceType}";

    public static string LastName(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>What a part belongs to, such as the network of a subnet; itself, if it is a part of nothing.</summary>
    public static ResourceIdentifier RootOf(ResourceIdentifier id)
    {
        while (id.Parent is { } parent && IsPartOf(id, parent))
            id = parent;
        return id;
    }

    /// <summary>Whether it extends another resource, as a lock does, and so stands in no list of its group.</summary>
    public static bool IsExtension(ResourceIdentifier id) => id.Parent is { } parent && !IsScope(parent) && !IsPartOf(id, parent);

    /// <summary>The resources around it, of which it is a part or which it extends.</summary>
    public static IEnumerable<ResourceIdentifier> Around(ResourceIdentifier id)
    {
        for (var it = id.Parent; it is not null && !IsScope(it) && it.Parent is not null; it = it.Parent)
            yield return it;
    }

    private static bool IsPartOf(ResourceIdentifier id, ResourceIdentifier parent) =>
        $"{id.ResourceType}".StartsWith($"{parent.ResourceType}/", StringComparison.OrdinalIgnoreCase);

    private static bool IsScope(ResourceIdentifier id) => id.ResourceType == ResourceGroup || id.ResourceType == Subscription;
}
