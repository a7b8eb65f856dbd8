using System.Text.Json.Nodes;

namespace Gatewright.Local.Network;

/// <summary>A type without behaviour of its own: its resources are kept as they are sent.</summary>
internal sealed class OtherType(string type) : ResourceType
{
    public override string Type => type;

    /// <summary>What is laid over a resource (locks, diagnostic settings, assignments) has neither etag nor state; network resources have both.</summary>
    public override JsonObject Show(StoredBody kept, string etag, string provisioningState, IResources resources)
    {
        if (type.StartsWith("Microsoft.Network/", StringComparison.OrdinalIgnoreCase))
            return base.Show(kept, etag, provisioningState, resources);
        return kept.Body.DeepClone().AsObject();
    }
}
