using System.Text.Json.Nodes;
using Gatewright.Local.Network;
using Gatewright.Local.Store;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Engine;

/// <summary>Resources as answers show them.</summary>
internal sealed class ResourceAnswers(State state)
{
    public JsonObject Show(StoredResource resource) =>
        ResourceTypes.Find(resource.Id.Type).Show(resource.Stored, resource.ETag, resource.State, state.Resources);

    /// <summary>What a resource tells under a word behind its name, such as <c>usages</c>; null for lists of resources.</summary>
    public JsonObject? Tell(ArmId id, string what) =>
        state.Resources.Find(id.Text) is { } kept ? ResourceTypes.Find(id.Type).Tell(what, kept, word => Show(ArmId.Parse(word)!), state.Resources) : null;

    /// <summary>The resource with this id, or the part of one that has it; null if there is none.</summary>
    public JsonObject? Show(ArmId id)
    {
        if (!Children.Is(id))
            return state.Resources.Get(id) is { } own ? Show(own) : Part(id);
        if (Children.Find(state.Resources, id) is not { } child)
            return null;
        var stored = new StoredBody(id.Text, ResourceTypes.Find(id.Type).Type, child.Owner.ApiVersion, child.Body);
        return ResourceTypes.Find(id.Type).Show(stored, child.Owner.ETag, child.Owner.State, state.Resources);
    }

    /// <summary>A part that is read by itself and written with its resource, such as a default security rule.</summary>
    private JsonObject? Part(ArmId id)
    {
        if (id.Parent is not { } parent || !ResourceTypes.Find(parent.Type).ReadParts.Contains(id.Types[^1], StringComparer.OrdinalIgnoreCase))
            return null;
        return Show(parent).Object("properties").Items(id.Types[^1]).FirstOrDefault(item => item.Is("name", id.Name))?.DeepClone().AsObject();
    }
}
