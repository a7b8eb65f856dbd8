using System.Net;
using System.Text.Json.Nodes;
using Gatewright.Local.Network;
using Gatewright.Local.Store;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Engine;

/// <summary>What the steps of jobs do.</summary>
internal sealed class StepWork(State state, ResourceWrites writes, ResourceDeletions deletions, RuntimeValues values, GroupWork groups)
{
    public Begun Begin(Job job, Step step, long at)
    {
        var body = step.Plan is { } plan && !step.IsOpen ? ArmJson.Parse(plan) : null;
        if (step.IsOpen)
        {
            var (open, error) = values.Evaluate(job, step.Plan!, at);
            if (error is not null)
                return Begun.Failed(error);
            if (open!["condition"] is JsonValue condition && condition.ToString() is "false")
                return Begun.Nothing with { IsUnneeded = true };
            step.Id ??= open.Text("id");
            body = open.Object("body")?.DeepClone().AsObject();
        }

        return step.Action switch
        {
            StepAction.Put => writes.Begin(step, body!, at),
            StepAction.Delete => deletions.Begin(step, at),
            StepAction.PutGroup => groups.BeginPut(step, body!),
            StepAction.DeleteGroup => groups.BeginDelete(step),
            _ => Begun.Nothing,
        };
    }

    /// <summary>What remains to be done when the time of a step is over; what is wrong, if it fails then.</summary>
    public ArmError? Finish(Job job, Step step, long at) => step.Action switch
    {
        StepAction.Put => writes.Finish(step, at),
        StepAction.Delete => deletions.Finish(step),
        StepAction.DeleteGroup => groups.FinishDelete(step),
        _ => null,
    };

    /// <summary>Ends a job: its state, and the outputs of a deployment.</summary>
    public void End(Job job, long at)
    {
        job.Ended = at;
        var failed = job.Steps.Where(step => step.State is StepState.Failed).ToArray();
        ArmError? error = failed.Length > 0 ? JobErrors.Of(job, failed) : null;
        if (error is null && job.Outputs is { } outputs)
            (job.Outputs, error) = values.Outputs(job, outputs, at);
        else if (error is not null)
            job.Outputs = null;
        (job.State, job.Error) = (error is null ? ProvisioningStates.Succeeded : ProvisioningStates.Failed, error?.ToJson());
        if (job is { Kind: JobKind.StackDeletion, State: ProvisioningStates.Succeeded } && state.Jobs.Find(job.Target, JobKind.Stack) is { } stack)
            state.Jobs.Remove(stack.Number);
        if (job.Kind is JobKind.GroupDeletion && job.State is ProvisioningStates.Failed && state.Groups.Find(job.Target) is { } group)
            state.Groups.Set(group with { State = ProvisioningStates.Succeeded });
    }

    /// <summary>The error of a job that failed, as the step has it that runs it.</summary>
    public static ArmError? ErrorOf(Job job) => job.State is ProvisioningStates.Succeeded || job.Error is not { } error ? null
        : new ArmError(HttpStatusCode.Conflict, error.Text("code")!, error.Text("message")!)
        {
            Details = [.. (error["details"] as JsonArray ?? []).OfType<JsonObject>().Select(JobErrors.Read)],
        };
}
