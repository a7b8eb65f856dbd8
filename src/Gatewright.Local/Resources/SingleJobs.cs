using System.Net;
using System.Text.Json.Nodes;
using Gatewright.Local.Engine;
using Gatewright.Local.Network;
using Gatewright.Local.Store;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Resources;

/// <summary>Jobs of one step, for what isn't part of a deployment.</summary>
internal static class SingleJobs
{
    public static Job Of(LocalAzure azure, Request request, JobKind kind, StepAction action, ArmId id, string apiVersion, string? plan)
    {
        var number = azure.State.Jobs.NextNumber();
        var job = new Job
        {
            Number = number, Root = number, Kind = kind, Target = id.Text, IsFound = false, Created = azure.Now, Scope = [], Info = [],
            Correlation = request.CorrelationId ?? Guid.NewGuid().ToString(),
        };
        job.Steps.Add(new() { Number = 0, Action = action, Id = id.Text, ApiVersion = apiVersion, Plan = plan });
        return job;
    }

    /// <summary>Refuses a write while the resource or its network is being written.</summary>
    public static void CheckFree(LocalAzure azure, Request request, ArmId id, JsonObject body)
    {
        var owner = azure.State.Resources.Get(id.Above().LastOrDefault() ?? id);
        var networks = ResourceTypes.Find(id.Type).Networks(id.Text, body);
        if (owner is not null)
            networks = networks.Concat(ResourceTypes.Find(owner.Id.Type).Networks(owner.Id.Text, owner.Body));
        if (owner is not { State: ProvisioningStates.Updating or ProvisioningStates.Deleting } && azure.Scheduler.AreFree(networks))
            return;
        var token = azure.State.Tokens.Add(TokenKind.Provider, null, azure.Now);
        throw new ArmException(Refused.Busy(request.Link(ProviderLinks.Status(azure, id, token))));
    }

    /// <summary>Starts it, and refuses the request if it fails where it begins.</summary>
    public static void Start(LocalAzure azure, Job job)
    {
        azure.Scheduler.Start([job]);
        if (job.Steps[0] is { State: StepState.Failed, Error: { } error } step && !JobErrors.IsTerminal(error))
            throw new ArmException(JobErrors.Read(error) with { Status = (HttpStatusCode)(step.Status ?? 500) });
    }
}
