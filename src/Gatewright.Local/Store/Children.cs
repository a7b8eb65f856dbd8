using System.Text.Json.Nodes;
using Gatewright.Local.Network;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Store;

/// <summary>Resources that stand inside another: subnets and peerings in their network, rules in their table.</summary>
internal static class Children
{
    /// <summary>Whether resources of this type stand inside another.</summary>
    public static bool Is(ArmId id) => id.Names.Length > 1 && ResourceTypes.Find(id.Type).ListInParent is not null;

    public static (StoredResource Owner, JsonObject Body)? Find(ResourceTable resources, ArmId id)
    {
        if (!Is(id) || id.Parent is not { } parent || Holder(resources, parent) is not { } holder)
            return null;
        return Item(holder.Body, id) is { } found ? (holder.Owner, found) : null;
    }

    /// <summary>The list in which it stands or would stand; null without the resource around it.</summary>
    public static (StoredResource Owner, JsonArray List)? ListOf(ResourceTable resources, ArmId id)
    {
        if (id.Parent is not { } parent || ResourceTypes.Find(id.Type).ListInParent is not { } name || Holder(resources, parent) is not { } holder)
            return null;
        if (holder.Body["properties"] is not JsonObject properties)
            holder.Body["properties"] = properties = [];
        if (properties[name] is not JsonArray list)
            properties[name] = list = [];
        return (holder.Owner, list);
    }

    public static JsonObject? Item(JsonObject holder, ArmId id) =>
        ((holder["properties"] as JsonObject)?[ResourceTypes.Find(id.Type).ListInParent!] as JsonArray)?.OfType<JsonObject>()
            .FirstOrDefault(item => string.Equals(item.Text("name"), id.Name, StringComparison.OrdinalIgnoreCase));

    private static (StoredResource Owner, JsonObject Body)? Holder(ResourceTable resources, ArmId id)
    {
        if (Is(id))
            return Find(resources, id);
        return resources.Get(id) is { } owner ? (owner, owner.Body) : null;
    }
}
