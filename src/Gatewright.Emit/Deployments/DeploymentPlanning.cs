using Gatewright.Emit.Arm;
using Gatewright.Emit.Lowering;

namespace Gatewright.Emit.Deployments;

/// <summary>Cuts an estate into a template and nested deployments: one for each layer of each scope, none beyond ARM's limits.</summary>
internal static class DeploymentPlanning
{
    /// <summary>One template: what stands in the group deployed to is listed in it, all else nested.</summary>
    public static DeploymentPlan Plan(Estate estate, ArmLimits limits)
    {
        var isOfRoot = estate.Resources.ToLookup(it => it.Scope.IsRoot);
        var keepsRoot = isOfRoot[true].Count() <= limits.Resources;
        var isNested = LayersOfVaults(estate).ToHashSet();
        var inline = (keepsRoot ? isOfRoot[true].Where(it => !isNested.Contains(it.Layer)) : []).OrderBy(it => it.Layer).ToArray();
        var outside = keepsRoot ? estate.Resources.Where(it => !it.Scope.IsRoot || isNested.Contains(it.Layer)) : estate.Resources;
        return outside.Any()
            ? Ordered(estate, [.. inline, .. Parts(estate, outside, limits, new(estate.Topology.Name))])
            : new(IsForSubscription(estate), inline, step => ((ArmResource)step).DependsOn);
    }

    /// <summary>A list: each part is deployed on its own, to its own scope, and bears a name that a command line can say.</summary>
    public static DeploymentPlan List(Estate estate, ArmLimits limits) =>
        Ordered(estate, [.. Parts(estate, estate.Resources, limits, new(estate.Topology.Name, isLiteral: true))]);

    private static bool IsForSubscription(Estate estate) => estate.Resources.Any(it => it.Layer == ArmLayer.Groups);

    private static IEnumerable<Deployment> Parts(Estate estate, IEnumerable<ArmResource> resources, ArmLimits limits, DeploymentNames names) => resources
        .GroupBy(it => (it.Layer, it.Scope))
        .OrderBy(it => it.Key.Layer).ThenBy(it => estate.OrderOf(it.Key.Scope))
        .SelectMany(part => Chunks(part, limits, ParametersOf.MayExceed(limits.Parameters, estate.Topology)).Select(chunk => new Deployment(names.Next(part.Key.Scope, part.Key.Layer), part.Key.Scope, part.Key.Layer, chunk)));

    private static DeploymentPlan Ordered(Estate estate, IEnumerable<IStep> steps)
    {
        IStep[] ordered = [.. steps.OrderBy(it => it.Layer)];
        return new(IsForSubscription(estate), ordered, new Waits(estate, ordered).Of);
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
            if (ParametersOf.In(resource).Overlaps(kept))
                yield return resource.Layer;
        }
    }

    /// <summary>In the order of the resources, so that one that waits for another lies in the same chunk or a later one.</summary>
    private static IEnumerable<IReadOnlyList<ArmResource>> Chunks(IEnumerable<ArmResource> resources, ArmLimits limits, bool countsParameters)
    {
        var (chunk, size, parameters) = (new List<ArmResource>(), 0, new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        foreach (var resource in resources)
        {
            var own = resource.Size;
            IReadOnlySet<string> used = countsParameters ? ParametersOf.In(resource) : ImmutableHashSet<string>.Empty;
            if (chunk.Count == limits.Resources || (chunk.Count > 0 && (size + own > limits.Part || parameters.Count + used.Count(it => !parameters.Contains(it)) > limits.Parameters)))
            {
                yield return chunk;
                (chunk, size) = ([], 0);
                parameters.Clear();
            }

            chunk.Add(resource);
            size += own;
            parameters.UnionWith(used);
        }

        yield return chunk;
    }
}
