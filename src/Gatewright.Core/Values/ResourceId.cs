namespace Gatewright;

/// <summary>The id of an Azure resource that exists: <c>/subscriptions/…/resourceGroups/…/providers/Microsoft.Network/virtualNetworks/hub</c>.</summary>
public readonly record struct ResourceId
{
    private readonly string id;

    private ResourceId(string id, string subscription, string group, string type, string name) =>
        (this.id, SubscriptionId, ResourceGroupName, ResourceType, Name) = (id, subscription, group, type, name);

    /// <summary>The subscription's GUID.</summary>
    public string SubscriptionId { get; }

    /// <summary>The resource group's name.</summary>
    public string ResourceGroupName { get; }

    /// <summary>The type, such as <c>Microsoft.Network/virtualNetworks</c>.</summary>
    public string ResourceType { get; }

    /// <summary>The last name in the id.</summary>
    public string Name { get; }

    /// <summary>The id as it was written.</summary>
    public override string ToString() => id ?? "";

    internal static Value<ResourceId> Parse(string text)
    {
        // "", subscriptions, ID, resourceGroups, GROUP, providers, NAMESPACE, TYPE, NAME[, TYPE, NAME…]
        var parts = text.Split('/');
        var fits = parts.Length >= 9 && parts.Length % 2 == 1 && parts[0].Length == 0
            && Is(parts[1], "subscriptions") && Is(parts[3], "resourceGroups") && Is(parts[5], "providers")
            && parts.Skip(1).All(part => part.Length > 0);
        if (!fits)
        {
            return new Value<ResourceId>.Malformed(
                text, "is not a resource id; write /subscriptions/…/resourceGroups/…/providers/NAMESPACE/TYPE/NAME");
        }

        if (!Guid.TryParseExact(parts[2], "D", out _))
            return new Value<ResourceId>.Malformed(text, $"names the subscription '{parts[2]}', which is no GUID");
        var type = string.Join("/", new[] { parts[6] }.Concat(parts.Skip(7).Where((_, index) => index % 2 == 0)));
        return new ResourceId(text, parts[2], parts[4], type, parts[parts.Length - 1]);
    }

    private static bool Is(string part, string word) => string.Equals(part, word, StringComparison.OrdinalIgnoreCase);
}
