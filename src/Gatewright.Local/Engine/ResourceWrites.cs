using System.Net;
using System.Text.Json.Nodes;
using Gatewright.Local.Network;
using Gatewright.Local.Store;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Engine;

/// <summary>Writes resources, of deployments and of their own: both take the same way.</summary>
internal sealed class ResourceWrites(State state, Locks locks, Pace pace, bool providersWait)
{
    public Begun Begin(Step step, JsonObject body, long at)
    {
        var id = ArmId.Parse(step.Id!)!;
        if (PlannedError(step, "Write") is { } planned)
            return Begun.Failed(planned);
        if (Refuse(id) is { } error)
            return Begun.Failed(error);
        var type = ResourceTypes.Find(id.Type);
        BodySecrets.Conceal(body, type, state.Secrets);
        var before = Existing(id);
        var write = OwnerWrite.Of(state, id, step.ApiVersion, body, providersWait);
        if (Refuse(write) is { } refusal)
            return Begun.Failed(refusal);
        var time = before is null ? type.CreationTime(body) : type.UpdateTime(body, before);
        var networks = type.Networks(id.Text, body).Concat(write.Type.Networks(write.Id.Text, write.Request.Body)).Distinct(StringComparer.OrdinalIgnoreCase);
        return new(pace.Of(time), [.. networks], () => Write(step, write, before is null, at));
    }

    public ArmError? Finish(Step step, long at)
    {
        var id = ArmId.Parse(step.Id!)!;
        var failure = PlannedError(step, "Run");
        var owner = Children.Is(id) ? Children.Owner(state.Resources, id) : state.Resources.Get(id);
        if (owner is null)
            return failure;
        owner.State = failure is null ? ProvisioningStates.Succeeded : ProvisioningStates.Failed;
        owner.Changed = at;
        state.Resources.Change(owner);
        return failure;
    }

    /// <summary>What is wrong with a write before it is looked at what it writes.</summary>
    public ArmError? Refuse(ArmId id)
    {
        if (id.Group is { } group)
        {
            if (state.Groups.Find(Scopes.GroupIdOf(id.Scope)!) is not { } found)
                return Refused.GroupNotFound(group);
            if (found.State is ProvisioningStates.Deleting)
                return Refused.GroupBeingDeleted(group);
        }

        if (Children.Is(id) && Children.Owner(state.Resources, id) is null)
            return Refused.ParentNotFound(id.Parent!);
        return locks.RefuseWrite(id);
    }

    private ArmError? Refuse(OwnerWrite write)
    {
        if (write.Type.RefuseChange(write.Request) is { } refusal)
            return Refused.Of(refusal);
        foreach (var reference in write.NewReferences)
        {
            if (!ResourceIds.IsIn(reference.Id, write.Id.Text) && state.Resources.Find(reference.Id) is null)
                return Refused.ReferenceNotFound(reference.Id, write.Id.Text);
        }

        return null;
    }

    private ArmError? Write(Step step, OwnerWrite write, bool isNew, long at)
    {
        var body = write.Type.Complete(write.Request);
        step.Status = (int)(isNew ? HttpStatusCode.Created : HttpStatusCode.OK);
        var stored = state.Resources.Get(write.Id);
        if (stored is null)
            state.Resources.Add(stored = new(write.Id, step.ApiVersion, body) { Created = at });
        (stored.Body, stored.ApiVersion) = (body, step.ApiVersion);
        Touch(stored, at);
        return null;
    }

    private void Touch(StoredResource resource, long at)
    {
        (resource.State, resource.Changed, resource.ETag) = (ProvisioningStates.Updating, at, ETags.New());
        state.Resources.Change(resource);
    }

    private JsonObject? Existing(ArmId id) =>
        Children.Is(id) ? Children.Find(state.Resources, id)?.Body : state.Resources.Get(id)?.Body;

    private static ArmError? PlannedError(Step step, string when) => step.Planned is { } planned && planned.Text("when") == when
        ? JobErrors.Read(planned) with { Status = (HttpStatusCode)planned["status"]!.GetValue<int>() }
        : null;
}
