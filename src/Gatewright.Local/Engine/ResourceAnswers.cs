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

    /// <summary>The resource with this id, or the part of one that has it; null if there is none.</summary>
    public JsonObject? Show(ArmId id)
    {
        if (!Children.Is(id))
            return state.Resources.Get(id) is { } own ? Show(own) : null;
        if (Children.Find(state.Resources, id) is not { } child)
            return null;
        var stored = new StoredBody(id.Text, ResourceTypes.Find(id.Type).Type, child.Owner.ApiVersion, child.Body);
        return ResourceTypes.Find(id.Type).Show(stored, child.Owner.ETag, child.Owner.State, state.Resources);
    }
}
