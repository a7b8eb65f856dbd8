using System.Net;
using System.Text.Json.Nodes;
using Gatewright.Local.Store;

namespace Gatewright.Local.Engine;

/// <summary>Resource groups as steps: a subscription's deployment makes them, and deleting one ends with the group itself.</summary>
internal sealed class GroupWork(State state)
{
    public Begun BeginPut(Step step, JsonObject body) => new(TimeSpan.Zero, [], () =>
    {
        var existing = state.Groups.Find(step.Id!);
        if (existing is { State: ProvisioningStates.Deleting })
            return Refused.GroupBeingDeleted(existing.Name);
        step.Status = (int)(existing is null ? HttpStatusCode.Created : HttpStatusCode.OK);
        body.Remove("properties");
        state.Groups.Set(new(existing?.Id ?? step.Id!, body, ProvisioningStates.Succeeded));
        return null;
    });

    public Begun BeginDelete(Step step)
    {
        step.Status = (int)HttpStatusCode.OK;
        return Begun.Nothing;
    }

    public Wire.ArmError? FinishDelete(Step step)
    {
        foreach (var resource in state.Resources.List(step.Id!).ToArray())
            state.Resources.Remove(resource);
        state.Jobs.RemoveBelow(step.Id!);
        state.Groups.Remove(step.Id!);
        return null;
    }
}
