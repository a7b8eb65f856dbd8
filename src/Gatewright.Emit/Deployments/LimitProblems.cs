using Gatewright.Emit.Arm;
using Gatewright.Emit.Lowering;

namespace Gatewright.Emit.Deployments;

/// <summary>Limits of ARM that nesting doesn't lift, and resources nobody gave a group.</summary>
internal static class LimitProblems
{
    public static IEnumerable<EmissionProblem> Of(Estate estate, DeploymentPlan plan, int bytes)
    {
        var whole = estate.Topology.Name.ToString();
        if (plan.IsForSubscription && plan.Steps.Any(it => it is ArmResource { Layer: not ArmLayer.Groups } or Deployment { Scope.Group: null, Layer: not ArmLayer.Groups }))
            yield return new(whole, "the topology creates resource groups and leaves other things to the group deployed to; put each into a group with In(group)");
        if (bytes > ArmLimits.Template)
            yield return new(whole, FormattableString.Invariant($"the template has {bytes:N0} bytes of {ArmLimits.Template:N0}; divide the topology into several programs"));
        if (plan.Steps.Count > ArmLimits.Resources)
            yield return new(whole, FormattableString.Invariant($"the template has {plan.Steps.Count} deployments and resources of {ArmLimits.Resources}; divide the topology into several programs"));
        if (bytes <= ArmLimits.Resource)
            yield break;
        foreach (var resource in estate.Resources)
        {
            if (ArmSize.Of(resource) is var size && size > ArmLimits.Resource)
                yield return new(resource.Name.Text, FormattableString.Invariant($"the resource has about {size:N0} bytes of {ArmLimits.Resource:N0}; divide it"));
        }
    }
}
