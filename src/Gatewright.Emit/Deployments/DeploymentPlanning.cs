using Gatewright.Emit.Arm;
using Gatewright.Emit.Lowering;

namespace Gatewright.Emit.Deployments;

/// <summary>Cuts an estate into a template and nested deployments: one for each layer of each scope, none beyond ARM's limits.</summary>
internal static class DeploymentPlanning
{
    public static DeploymentPlan Plan(Estate estate)
    {
        var isForSubscription = estate.Resources.Any(it => it.Layer == ArmLayer.Groups);
        var isOfRoot = estate.Resources.ToLookup(it => it.Scope.IsRoot);
        var keepsRoot = isOfRoot[true].Count() <= ArmLimits.Resources;
        var inline = (keepsRoot ? isOfRoot[true] : []).OrderBy(it => it.Layer).ToArray();
        var outside = keepsRoot ? isOfRoot[false] : estate.Resources;
        if (!outside.Any())
            return new(isForSubscription, inline, step => ((ArmResource)step).DependsOn);

        var names = new DeploymentNames(estate.Topology.Name);
        var nested = outside
            .GroupBy(it => (it.Layer, it.Scope))
            .OrderBy(it => it.Key.Layer).ThenBy(it => estate.OrderOf(it.Key.Scope))
            .SelectMany(part => Chunks(part).Select(chunk => new Deployment(names.Next(part.Key.Scope, part.Key.Layer), part.Key.Scope, part.Key.Layer, chunk)))
            .ToArray();
        IStep[] steps = [.. inline.Concat<IStep>(nested).OrderBy(it => it.Layer)];
        var waits = new Waits(estate, steps);
        return new(isForSubscription, steps, waits.Of);
    }

    /// <summary>In the order of the resources, so that one that waits for another lies in the same chunk or a later one.</summary>
    private static IEnumerable<IReadOnlyList<ArmResource>> Chunks(IEnumerable<ArmResource> resources)
    {
        var chunk = new List<ArmResource>();
        var size = 0;
        foreach (var resource in resources)
        {
            var own = ArmSize.Of(resource);
            if (chunk.Count == ArmLimits.Resources || (chunk.Count > 0 && size + own > ArmLimits.NestedTemplate))
            {
                yield return chunk;
                (chunk, size) = ([], 0);
            }

            chunk.Add(resource);
            size += own;
        }

        yield return chunk;
    }
}
