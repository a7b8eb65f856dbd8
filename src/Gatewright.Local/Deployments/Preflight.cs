using System.Net;
using System.Text.Json.Nodes;
using Gatewright.Local.Engine;
using Gatewright.Local.Network;
using Gatewright.Local.Refusals;
using Gatewright.Local.Store;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Deployments;

/// <summary>What Azure refuses before a deployment starts, by the rule book. What it finds later is noted at the steps.</summary>
internal static class Preflight
{
    public static void Check(LocalAzure azure, DeploymentRequest request, IReadOnlyList<Job> jobs)
    {
        var bodies = new Dictionary<string, StoredBody>(StringComparer.OrdinalIgnoreCase);
        var steps = new Dictionary<string, Step>(StringComparer.OrdinalIgnoreCase);
        foreach (var step in jobs.SelectMany(job => job.Steps).Where(step => step is { Action: StepAction.Put, Id: not null }))
        {
            if (ArmId.Parse(step.Id!) is not { } id || BodyOf(step) is not { } body)
                continue;
            (bodies[id.Text], steps[id.Text]) = (new(id.Text, id.Type, step.ApiVersion, body), step);
        }

        // What is kept comes first and what is sent after it, so that lists of children that nobody sends stay.
        var kept = Neighbourhood.Of(bodies.Values, azure.State.Resources);
        var refusals = RefusalCheck.Of([.. kept, .. bodies.Values], steps.Keys.ToHashSet(StringComparer.OrdinalIgnoreCase));
        foreach (var refusal in refusals.Where(refusal => refusal.When is not RefusalTime.Preflight))
        {
            if (steps.TryGetValue(refusal.ResourceId, out var step))
                step.Planned ??= Planned(refusal);
        }

        ArmError[] refused = [.. refusals.Where(refusal => refusal.When is RefusalTime.Preflight)
            .Select(refusal => new ArmError((HttpStatusCode)refusal.Status, refusal.Code, refusal.Message) { Target = refusal.ResourceId })];
        ArmError[] early = [.. Failures(azure, steps.Keys), .. ByProvider(refused)];
        if (early.Length > 0)
            throw new ArmException(Refuse(request, early));
    }

    /// <summary>What providers refuse stands one level deeper than what Resource Manager itself does.</summary>
    private static IEnumerable<ArmError> ByProvider(ArmError[] refused)
    {
        if (refused.Length is 0)
            return [];
        const string Message = "Preflight validation failed. Please refer to the details for the specific errors.";
        return [new(HttpStatusCode.BadRequest, "PreflightValidationCheckFailed", Message) { Details = [.. refused] }];
    }

    private static IEnumerable<ArmError> Failures(LocalAzure azure, IEnumerable<string> ids) =>
        ids.Select(id => azure.Failures.Next(ArmId.Parse(id)!, FailureTime.Validation) is { } error ? error with { Target = id } : null).OfType<ArmError>();

    /// <summary>What a step writes, with expressions where they are open.</summary>
    public static JsonObject? BodyOf(Step step)
    {
        var plan = ArmJson.Parse(step.Plan!);
        return step.IsOpen ? plan.Object("body")?.DeepClone().AsObject() : plan;
    }

    /// <summary>The error of a deployment that validation refuses.</summary>
    public static ArmError Refuse(DeploymentRequest request, IEnumerable<ArmError> details) => new(HttpStatusCode.BadRequest, "InvalidTemplateDeployment",
        $"The template deployment '{request.Id.Name}' is not valid according to the validation procedure. "
        + $"The tracking id is '{Guid.NewGuid()}'. See inner errors for details.")
    {
        Details = [.. details],
    };

    private static JsonObject Planned(Refusal refusal) => new()
    {
        ["when"] = refusal.When is RefusalTime.Run ? "Run" : "Write", ["status"] = refusal.Status, ["code"] = refusal.Code, ["message"] = refusal.Message,
        ["details"] = new JsonArray(),
    };
}
