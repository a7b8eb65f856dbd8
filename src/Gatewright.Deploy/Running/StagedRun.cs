using System.Text.Json.Nodes;
using Gatewright.Deploy.Wanted;
using Gatewright.Deploy.Wire;

namespace Gatewright.Deploy.Running;

/// <summary>Deploys stage by stage: what is in one runs side by side, within a limit, and one that fails is the last.</summary>
internal sealed class StagedRun(
    ResourceManager azure, ImmutableArray<DeploymentUnit> units, string topology, DeploymentOptions options, IProgress<DeploymentEvent>? progress)
{
    public async Task<DeploymentResult> RunAsync(CancellationToken cancellation)
    {
        await MakeGroupAsync(cancellation);
        var ended = new Dictionary<string, DeploymentStatus>();
        foreach (var stage in units.GroupBy(it => it.Stage).OrderBy(it => it.Key))
        {
            if (ended.Values.Any(it => it.State is not DeploymentState.Succeeded))
                break;
            await Parallel.ForEachAsync(stage, new ParallelOptions { MaxDegreeOfParallelism = options.AtOnce, CancellationToken = cancellation },
                async (unit, token) =>
                {
                    var status = await Run(unit).RunAsync(waits: true, token);
                    lock (ended)
                        ended[unit.Id] = status;
                });
        }

        return DeploymentResult.Of(units.Select(it => ended.GetValueOrDefault(it.Id) ?? new(it.Name, it.Id, DeploymentState.Waiting, null, [], null, null)));
    }

    public async Task<DeploymentStatus> BeginAsync(DeploymentUnit unit, CancellationToken cancellation)
    {
        await MakeGroupAsync(cancellation);
        return await Run(unit).RunAsync(waits: false, cancellation);
    }

    private UnitRun Run(DeploymentUnit unit) => new(azure, unit, topology, options, it => progress?.Report(it));

    /// <summary>The group of what the program puts into none, if it isn't there.</summary>
    private async Task MakeGroupAsync(CancellationToken cancellation)
    {
        if (options.ResourceGroup is not { } name || units.FirstOrDefault(it => it.ResourceGroup == name) is not { } unit)
            return;
        if (await azure.FindAsync(unit.Scope, ApiVersions.Resources, cancellation) is not null)
            return;
        var region = unit.Region ?? throw new DeploymentException($"There is no resource group '{name}'; name its region with --location, and it is created.");
        var body = new JsonObject { ["location"] = region, ["tags"] = new JsonObject { [Mark.Tag] = topology } };
        await azure.PutAsync(unit.Scope, ApiVersions.Resources, BinaryData.FromString(body.ToJsonString()), cancellation);
        progress?.Report(new(options.Clock.GetUtcNow(), unit.Name, unit.Scope, DeploymentState.Succeeded, TimeSpan.Zero));
    }
}
