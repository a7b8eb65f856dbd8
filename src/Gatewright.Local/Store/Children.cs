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

    /// <summary>Puts it in the place of the one of its name, or at the end. Gives the resource around it; null if there is none.</summary>
    public static StoredResource? Put(ResourceTable resources, ArmId id, JsonObject body)
    {
        if (Holder(resources, id.Parent!) is not { } holder)
            return null;
        var (properties, name) = (holder.Body.Properties(), ResourceTypes.Find(id.Type).ListInParent!);
        if (properties[name] is not JsonArray list)
            properties[name] = list = [];
        if (Item(holder.Body, id) is { } before)
            list[list.IndexOf(before)] = body;
        else
            list.Add((JsonNode)body);
        return holder.Owner;
    }

    private static (StoredResource Owner, JsonObject Body)? Holder(ResourceTable resources, ArmId id)
    {
        if (Is(id))
            return Find(resources, id);
        return resources.Get(id) is { } owner ? (owner, owner.Body) : null;
    }
}
