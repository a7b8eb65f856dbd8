using System.Net;
using System.Text.Json.Nodes;
using Gatewright.Local.Network;
using Gatewright.Local.Store;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Engine;

/// <summary>Writes resources, of deployments and of their own: both take the same way.</summary>
internal sealed class ResourceWrites(State state, Locks locks, Pace pace, ResourceFailures failures, bool providersWait)
{
    public Begun Begin(Step step, JsonObject body, long at)
    {
        var id = ArmId.Parse(step.Id!)!;
        if ((PlannedError(step, "Write") ?? failures.Next(id, FailureTime.Write)) is { } planned)
            return Begun.Failed(planned);
        if (Refuse(id) is { } error)
            return Begun.Failed(error);
        var type = ResourceTypes.Find(id.Type);
        BodySecrets.Conceal(body, type, state.Secrets);
        var existing = Existing(id);
        var request = new ResourceRequest(id.Text, step.ApiVersion, body, existing, state.Resources, state.Numbers)
        {
            ProvidersWait = providersWait, Now = new(at, TimeSpan.Zero),
        };
        if (Refuse(request, type) is { } refusal)
            return Begun.Failed(refusal);
        var time = existing is null ? type.CreationTime(body) : type.UpdateTime(body, existing);
        return new(pace.Of(time), Networks(id, type, body), () => Write(step, id, type, request, at));
    }

    public ArmError? Finish(Step step, long at)
    {
        var id = ArmId.Parse(step.Id!)!;
        var failure = PlannedError(step, "Run") ?? failures.Next(id, FailureTime.End);
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

    private ImmutableArray<string> Networks(ArmId id, ResourceType type, JsonObject body)
    {
        var own = type.Networks(id.Text, body);
        if (Children.Is(id) && Children.Owner(state.Resources, id) is { } owner)
            own = own.Concat(ResourceTypes.Find(owner.Id.Type).Networks(owner.Id.Text, owner.Body));
        return [.. own.Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private ArmError? Refuse(ResourceRequest request, ResourceType type)
    {
        if (type.RefuseChange(request) is { } refusal)
            return Refused.Of(refusal);
        foreach (var reference in type.References(request.Id, request.Body))
        {
            if (!ResourceIds.IsIn(reference.Id, request.Id) && state.Resources.Find(reference.Id) is null)
                return Refused.ReferenceNotFound(reference.Id, request.Id);
        }

        return null;
    }

    private ArmError? Write(Step step, ArmId id, ResourceType type, ResourceRequest request, long at)
    {
        var body = type.Complete(request);
        step.Status = (int)(request.Existing is null ? HttpStatusCode.Created : HttpStatusCode.OK);
        if (Children.Is(id))
        {
            if (Children.Put(state.Resources, id, body) is not { } owner)
                return Refused.ParentNotFound(id.Parent!);
            Touch(owner, at);
            return null;
        }

        var stored = state.Resources.Get(id);
        if (stored is null)
            state.Resources.Add(stored = new(id, step.ApiVersion, body) { Created = at });
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
