using Gatewright.Emit.Arm;
using Gatewright.Emit.Lowering;

namespace Gatewright.Emit.Deployments;

/// <summary>Limits of ARM that dividing doesn't lift, and resources nobody gave a group.</summary>
internal static class LimitProblems
{
    /// <summary>What no way of deploying takes. Where fewer bytes were printed than one resource or expression may have, none can be too large.</summary>
    public static IEnumerable<EmissionProblem> Of(Estate estate, DeploymentPlan plan, ArmLimits limits, int bytes)
    {
        // The rule book finds it first (GW9005), where it may read an absence; an unfinished reading may not.
        if (plan.IsForSubscription && plan.Steps.Any(it => it is ArmResource { Layer: not ArmLayer.Groups } or Deployment { Scope.Group: null, Layer: not ArmLayer.Groups }))
            yield return new($"{estate.Topology.Name}", "the topology creates resource groups and leaves other things to the group deployed to; put each into a group with In(group)");
        if (bytes > limits.Expression)
        {
            foreach (var problem in LongTexts.In(estate, limits))
                yield return problem;
        }

        foreach (var problem in ParametersOf.MayExceed(limits.Parameters, estate.Topology) ? ResourcesOfManyParameters(estate, limits) : [])
            yield return problem;
        if (bytes <= limits.Resource)
            yield break;
        foreach (var resource in estate.Resources)
        {
            if (resource.Size is var size && size > limits.Resource)
                yield return new(resource.Name.Text, FormattableString.Invariant($"the resource has about {size:N0} bytes of {limits.Resource:N0}; divide it"));
        }
    }

    private static IEnumerable<EmissionProblem> ResourcesOfManyParameters(Estate estate, ArmLimits limits) =>
        from resource in estate.Resources
        let used = ParametersOf.In(resource).Count
        where used > limits.Parameters
        select new EmissionProblem(resource.Name.Text, FormattableString.Invariant($"the resource uses {used} parameters of {limits.Parameters}; write some of its values in the program"));

    /// <summary>What one template doesn't take and a list of deployments does.</summary>
    public static IEnumerable<EmissionProblem> OfOneTemplate(Estate estate, DeploymentPlan plan, ArmLimits limits, int bytes)
    {
        const string Remedy = "emit a list of deployments: emit arm --output DIR, or ArmDeployments.Of";
        if (bytes > limits.Template)
            yield return new($"{estate.Topology.Name}", FormattableString.Invariant($"one template would have more than {limits.Template:N0} bytes; {Remedy}"));
        if (new TemplateParameters(estate.Topology, plan.IsForSubscription).All.Count is var parameters && parameters > limits.Parameters)
            yield return new($"{estate.Topology.Name}", FormattableString.Invariant($"one template would have {parameters} parameters of {limits.Parameters}, secrets among them; {Remedy}"));
        if (plan.Steps.Count > limits.Resources)
            yield return new($"{estate.Topology.Name}", FormattableString.Invariant($"one template would have {plan.Steps.Count:N0} deployments and resources of {limits.Resources}; {Remedy}"));
    }
}
