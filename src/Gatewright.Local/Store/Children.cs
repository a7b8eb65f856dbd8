using System.Text.Json.Nodes;
using Gatewright.Local.Network;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Store;

/// <summary>Resources that stand inside another: subnets and peerings in their network, rules in their table.</summary>
internal static class Children
{
    /// <summary>Whether resources of this type stand inside another.</summary>
    public static bool Is(ArmId id) => id.Names.Length > 1 && ResourceTypes.Find(id.Type).ListInParent is not null;

    public static (StoredResource Owner, JsonObject Body)? Find(ResourceTable resources, ArmId id) =>
        Is(id) && Holder(resources, id.Parent!) is { } holder && Item(holder.Body, id) is { } found ? (holder.Owner, found) : null;

    /// <summary>The resource of its own around it; null if something on the way is missing.</summary>
    public static StoredResource? Owner(ResourceTable resources, ArmId id) => Holder(resources, id.Parent!)?.Owner;

    public static JsonObject? Item(JsonObject holder, ArmId id) =>
        holder.Object("properties").Items(ResourceTypes.Find(id.Type).ListInParent!).FirstOrDefault(item => item.Is("name", id.Name));

    public static JsonArray ListIn(JsonObject holder, ArmId id)
    {
        var (properties, name) = (holder.Properties(), ResourceTypes.Find(id.Type).ListInParent!);
        if (properties[name] is not JsonArray list)
            properties[name] = list = [];
        return list;
    }

    private static (StoredResource Owner, JsonObject Body)? Holder(ResourceTable resources, ArmId id)
    {
        if (Is(id))
            return Find(resources, id);
        return resources.Get(id) is { } owner ? (owner, owner.Body) : null;
    }
}
