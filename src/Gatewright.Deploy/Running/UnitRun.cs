using Gatewright.Deploy.Wanted;
using Gatewright.Deploy.Wire;

namespace Gatewright.Deploy.Running;

/// <summary>Begins one deployment, or joins it where it runs already, and watches it to its end.</summary>
internal sealed class UnitRun(ResourceManager azure, DeploymentUnit unit, string topology, DeploymentOptions options, Action<DeploymentEvent> tell)
{
    private readonly Watch watch = new(azure, options.Stack is null ? unit.Id : unit.StackId, unit.Name, options, tell);

    /// <param name="waits">Whether to watch it; without, it is only begun.</param>
    /// <param name="cancellation">Ends the watching; Azure goes on.</param>
    public async Task<DeploymentStatus> RunAsync(bool waits, CancellationToken cancellation)
    {
        if (!await JoinsAsync(cancellation))
            await BeginAsync(cancellation);
        return waits ? await watch.ToEndAsync(cancellation) : new(unit.Name, unit.Id, DeploymentState.Running, options.Clock.GetUtcNow(), [], null, null);
    }

    private async Task BeginAsync(CancellationToken cancellation)
    {
        try
        {
            if (options.Stack is { } stack)
                await azure.PutAsync(unit.StackId, ApiVersions.Stacks, UnitRequest.Body(unit, topology, stack), cancellation);
            else
                await azure.PutAsync(unit.Id, ApiVersions.Deployments, UnitRequest.Body(unit, topology), cancellation);
        }
        catch (AzureRefusalException refusal) when (refusal.Error.Code is "DeploymentActive" or "DeploymentStackInNonTerminalState")
        {
            // The pipeline repeats a request whose answer was lost: then the one that arrived first is ours.
            if (!await JoinsAsync(cancellation))
                throw;
        }
    }

    /// <summary>Whether the same deployment runs already, begun by whoever stopped watching it.</summary>
    private async Task<bool> JoinsAsync(CancellationToken cancellation)
    {
        var there = options.Stack is null
            ? (await azure.FindAsync(unit.Id, ApiVersions.Deployments, cancellation))?.Body
            : (await azure.FindAsync(unit.StackId, ApiVersions.Stacks, cancellation))?.Body;
        if (there is null || ProvisioningState.In(there["properties"]) != DeploymentState.Running)
            return false;
        return $"{there["tags"]?[UnitRequest.ContentTag]}" == UnitRequest.ContentOf(unit) ? true : throw new AzureRefusalException(
            new("DeploymentActive", $"Another deployment '{unit.Name}' runs; wait for it with status --wait, or stop it with cancel.", unit.Id, []), 409);
    }
}
