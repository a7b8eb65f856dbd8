using Gatewright.Arm.Lowering;
using Gatewright.Arm.Template;

namespace Gatewright.Arm.Planning;

/// <summary>Cuts a lowered topology into a template and nested deployments: one for each layer of each scope, none beyond ARM's limits.</summary>
internal sealed class DeploymentPlanning(LoweredTopology lowered, ArmLimits limits)
{
    private readonly bool isSubscriptionScope = lowered.Resources.Exists(it => it.Layer == ArmLayer.Groups);

    private readonly Measure measure = new();

    private readonly bool countsParameters = limits.MayExceedParameters(lowered.Topology);

    /// <summary>One template: what stands in the group deployed to is listed in it, all else nested.</summary>
    public DeploymentPlan One()
    {
        var keepsRoot = lowered.Resources.Count(it => it.Scope.IsRoot) <= limits.PartResources;
        var isNested = LayersOfVaults().ToHashSet();
        bool IsInline(ArmResource it) => keepsRoot && it.Scope.IsRoot && !isNested.Contains(it.Layer);
        var inline = lowered.Resources.Where(IsInline);
        var nested = lowered.Resources.Where(it => !IsInline(it));
        var names = new DeploymentNames(lowered.Topology.Name);
        var parameters = new TemplateParameters(lowered.Topology, isSubscriptionScope);
        return Planned([.. inline, .. Parts(nested, names)], parameters, parameters.UsedBy);
    }

    /// <summary>A list: each part is deployed on its own, to its own scope, and bears a name that a command line can say.</summary>
    public DeploymentPlan List()
    {
        var parameters = new TemplateParameters(lowered.Topology, isSubscriptionScope);
        return Planned([.. Parts(lowered.Resources, new(lowered.Topology.Name, isLiteral: true))], parameters, parameters.DeclaredBy);
    }

    private DeploymentPlan Planned(
        IEnumerable<IStep> steps, TemplateParameters parameters, Func<IEnumerable<ArmResource>, IReadOnlyList<TemplateParameter>> declared)
    {
        IStep[] ordered = [.. steps.OrderBy(it => it.Layer)];
        foreach (var step in ordered)
        {
            if (step is Deployment deployment)
                (deployment.Parameters, deployment.Gateways) = (declared(deployment.Resources), [.. GatewaysOf(deployment.Resources)]);
        }

        var dependencies = new StepDependencies(lowered, ordered);
        return new(lowered.Topology, isSubscriptionScope, parameters.All, ordered, [.. GatewaysOf(ordered.OfType<ArmResource>())], dependencies.Of);
    }

    private IEnumerable<GatewayOutput> GatewaysOf(IEnumerable<ArmResource> resources) =>
        resources.Where(it => it.Layer == ArmLayer.Gateways).Select(it => lowered.Gateways.GetValueOrDefault(it)).OfType<GatewayOutput>();

    private IEnumerable<Deployment> Parts(IEnumerable<ArmResource> resources, DeploymentNames names)
    {
        var order = lowered.CopyOrder();
        return resources
            .GroupBy(it => (it.Layer, it.Scope))
            .OrderBy(it => it.Key.Layer).ThenBy(it => order.Of(it.Key.Scope))
            .SelectMany(part => Chunks([.. part])
                .Select(chunk => new Deployment(names.Next(part.Key.Scope, part.Key.Layer), part.Key.Scope, part.Key.Layer, chunk)));
    }

    /// <summary>
    /// The layers of which something uses a secret that is in a key vault, which only a nested deployment can be given. The layer goes as a whole,
    /// or what stays could wait for the nested deployment that waits for it.
    /// </summary>
    private IEnumerable<ArmLayer> LayersOfVaults()
    {
        var kept = lowered.Topology.Secrets.Where(it => it.IsExisting).Select(it => it.ArmName).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return kept.Count == 0 ? [] : lowered.Resources.Where(it => it.Scope.IsRoot && it.Parameters.Any(kept.Contains)).Select(it => it.Layer);
    }

    /// <summary>In the order of the resources, so that one that waits for another lies in the same chunk or a later one.</summary>
    private IEnumerable<ArraySegment<ArmResource>> Chunks(ArmResource[] resources)
    {
        var (start, size, parameters) = (0, 0, new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        for (var place = 0; place < resources.Length; place++)
        {
            var (bytes, parametersOfIt) = resources[place].Measured(measure);
            string[] used = countsParameters ? parametersOfIt : [];
            var exceeds = size + bytes > limits.Part || parameters.Count + used.Count(it => !parameters.Contains(it)) > limits.Parameters;
            if (place - start == limits.PartResources || (place > start && exceeds))
            {
                yield return new(resources, start, place - start);
                (start, size) = (place, 0);
                parameters.Clear();
            }

            size += bytes;
            parameters.UnionWith(used);
        }

        yield return new(resources, start, resources.Length - start);
    }
}
