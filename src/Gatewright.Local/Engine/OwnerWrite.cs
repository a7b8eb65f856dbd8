using System.Text.Json.Nodes;
using Gatewright.Local.Network;
using Gatewright.Local.Store;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Engine;

/// <summary>A write as the resource of its own sees it: what stands inside another is a change of the list there.</summary>
internal sealed record OwnerWrite(ArmId Id, ResourceType Type, ResourceRequest Request, IEnumerable<Reference> NewReferences)
{
    public static OwnerWrite Of(State state, ArmId id, string apiVersion, JsonObject body, bool providersWait)
    {
        var type = ResourceTypes.Find(id.Type);
        var owner = Children.Is(id) ? Children.Owner(state.Resources, id)! : state.Resources.Get(id);
        var sent = Children.Is(id) ? With(owner!.Body, owner.Id, id, body) : body;
        var request = new ResourceRequest(owner?.Id.Text ?? id.Text, apiVersion, sent, owner?.Body, state.Resources, state.Numbers) { ProvidersWait = providersWait };
        return new(owner?.Id ?? id, owner is null ? type : ResourceTypes.Find(owner.Id.Type), request, type.References(id.Text, body));
    }

    /// <summary>The same body with one item of a list written anew.</summary>
    private static JsonObject With(JsonObject owner, ArmId ownerId, ArmId id, JsonObject body)
    {
        var changed = owner.DeepClone().AsObject();
        var holder = changed;
        foreach (var between in id.Above().TakeWhile(above => above.Key != ownerId.Key).Reverse())
            holder = Children.Item(holder, between)!;
        var list = Children.ListIn(holder, id);
        var item = body.DeepClone().AsObject();
        item["name"] = id.Name;
        var before = Children.Item(holder, id);
        if (before is null)
            list.Add((JsonNode)item);
        else
            list[list.IndexOf(before)] = item;
        return changed;
    }
}
