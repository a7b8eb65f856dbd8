using System.Text.Json.Nodes;
using Gatewright.Deploy.Wanted;
using Gatewright.Deploy.Wire;

namespace Gatewright.Deploy.Running;

/// <summary>Asks Azure to validate a deployment and to predict what it changes.</summary>
internal sealed class UnitValidation(ResourceManager azure, string topology, DeploymentOptions options)
{
    public async Task<AzureValidation> RunAsync(IEnumerable<DeploymentUnit> units, DeploymentPlan plan, CancellationToken cancellation)
    {
        List<AzureError> errors = [];
        List<string> additions = [], skipped = [];
        foreach (var unit in units)
        {
            if (unit.ResourceGroup is not null && await azure.FindAsync(unit.Scope, ApiVersions.Resources, cancellation) is null)
            {
                skipped.Add(unit.Name);
                continue;
            }

            errors.AddRange(await ErrorsAsync(unit, "validate", cancellation));
            additions.AddRange(Additions(await AskAsync(unit, "whatIf", cancellation), plan));
        }

        return new([.. errors.Distinct()], [.. additions], [.. skipped]);
    }

    private async Task<IEnumerable<AzureError>> ErrorsAsync(DeploymentUnit unit, string action, CancellationToken cancellation)
    {
        try
        {
            return AzureError.Of((await AskAsync(unit, action, cancellation))?["error"])?.Causes ?? [];
        }
        catch (AzureRefusalException refusal) when (refusal.Status is 400 or 403 or 409)
        {
            return refusal.Error.Causes;
        }
    }

    /// <summary>The answer, once Azure has it.</summary>
    private async Task<JsonNode?> AskAsync(DeploymentUnit unit, string action, CancellationToken cancellation)
    {
        var reply = await azure.PostAsync($"{unit.Id}/{action}", ApiVersions.Deployments, UnitRequest.Body(unit, topology), cancellation);
        while (reply is { Status: 202, Location: { } location })
        {
            await Task.Delay(reply.RetryAfter ?? options.Interval, options.Clock, cancellation);
            reply = (await azure.FollowAsync(location, cancellation)).Successful();
            reply = reply with { Location = reply.Location ?? location };
        }

        return reply.Body;
    }

    private static IEnumerable<string> Additions(JsonNode? whatIf, DeploymentPlan plan)
    {
        var planned = plan.Resources.Where(it => it.Kind != ResourceChangeKind.None).Select(it => it.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (AzureError.Of(whatIf?["error"]) is { } error)
            yield return $"what-if fails: {error}";
        foreach (var change in (whatIf?["properties"]?["changes"] as JsonArray ?? []).OfType<JsonObject>())
        {
            var (id, kind) = ($"{change["resourceId"]}", $"{change["changeType"]}");
            if (kind is "Create" or "Modify" or "Delete" && !planned.Contains(id))
                yield return $"{kind} {id}{Paths(change["delta"] as JsonArray)}";
        }
    }

    private static string Paths(JsonArray? delta) => delta is { Count: > 0 } ? $": {string.Join(", ", delta.Select(it => $"{it?["path"]}"))}" : "";
}
