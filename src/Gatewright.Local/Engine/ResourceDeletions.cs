using System.Net;
using Gatewright.Local.Network;
using Gatewright.Local.Store;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Engine;

/// <summary>Deletes resources, unless a lock or another resource holds them.</summary>
internal sealed class ResourceDeletions(State state, Locks locks, Pace pace)
{
    public Begun Begin(Step step, long at)
    {
        var id = ArmId.Parse(step.Id!)!;
        var type = ResourceTypes.Find(id.Type);
        if (Refuse(id) is { } error)
            return Begun.Failed(error);
        if (Owner(id) is not { } owner)
            return Begun.Nothing;
        return new(pace.Of(type.DeletionTime(owner.Body)), [.. ResourceTypes.Find(owner.Id.Type).Networks(owner.Id.Text, owner.Body)], () =>
        {
            (owner.State, owner.Changed) = (Children.Is(id) ? ProvisioningStates.Updating : ProvisioningStates.Deleting, at);
            state.Resources.Change(owner);
            return null;
        });
    }

    public ArmError? Refuse(ArmId id)
    {
        if (locks.RefuseDeletion(id) is { } locked)
            return locked;
        var holders = state.Resources.HoldersOf(id.Text)
            .Where(holder => !id.Key.StartsWith(holder.Id.ToLowerInvariant() + "/", StringComparison.Ordinal)).ToList();
        return holders.Count > 0 ? Refused.Of(ResourceTypes.Find(id.Type).RefuseDeletion(id.Text, holders)) : null;
    }

    public ArmError? Finish(Step step)
    {
        step.Status = (int)HttpStatusCode.OK;
        var id = ArmId.Parse(step.Id!)!;
        if (Owner(id) is not { } owner)
            return null;
        if (!Children.Is(id))
        {
            foreach (var inside in state.Resources.ListExtensions(id.Text).ToArray())
                state.Resources.Remove(inside);
            state.Resources.Remove(owner);
            return null;
        }

        if (Children.Find(state.Resources, id) is { } child)
            ((System.Text.Json.Nodes.JsonArray)child.Body.Parent!).Remove(child.Body);
        (owner.State, owner.ETag) = (ProvisioningStates.Succeeded, ETags.New());
        state.Resources.Change(owner);
        return null;
    }

    private StoredResource? Owner(ArmId id) => Children.Is(id) ? Children.Find(state.Resources, id)?.Owner : state.Resources.Get(id);
}
