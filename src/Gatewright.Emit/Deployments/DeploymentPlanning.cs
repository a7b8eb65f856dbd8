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
        var isNested = LayersOfVaults(estate).ToHashSet();
        var inline = (keepsRoot ? isOfRoot[true].Where(it => !isNested.Contains(it.Layer)) : []).OrderBy(it => it.Layer).ToArray();
        var outside = keepsRoot ? estate.Resources.Where(it => !it.Scope.IsRoot || isNested.Contains(it.Layer)) : estate.Resources;
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

    /// <summary>
    /// The layers of which something uses a secret that is in a key vault, which only a nested deployment can be given. The layer goes as a whole,
    /// or what stays could wait for the nested deployment that waits for it.
    /// </summary>
    private static IEnumerable<ArmLayer> LayersOfVaults(Estate estate)
    {
        var kept = estate.Topology.Secrets.Where(it => it.IsExisting).Select(it => it.ArmName).ToArray();
        if (kept.Length == 0)
            yield break;
        foreach (var resource in estate.Resources.Where(it => it.Scope.IsRoot))
        {
            var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            ParametersOf.Note(resource, used);
            if (used.Overlaps(kept))
                yield return resource.Layer;
        }
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
