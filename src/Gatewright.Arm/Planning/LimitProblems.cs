using Gatewright.Arm.Lowering;
using Gatewright.Arm.Template;

namespace Gatewright.Arm.Planning;

/// <summary>Limits of ARM that dividing doesn't lift, and resources nobody gave a group.</summary>
internal static class LimitProblems
{
    private const string FewerParameters = "write some of its values in the program";

    /// <summary>What no way of deploying takes. Where fewer bytes were printed than one resource or expression may have, none can be too large.</summary>
    public static IEnumerable<EmissionProblem> Of(LoweredTopology lowered, DeploymentPlan plan, ArmLimits limits, int bytes)
    {
        // The rule book finds it first (GW9005), where it may read an absence; an unfinished reading may not.
        if (plan.IsSubscriptionScope && plan.Steps.Any(it => it.Layer != ArmLayer.Groups && it is ArmResource or Deployment { Scope.Group: null }))
        {
            yield return new(
                $"{lowered.Topology.Name}",
                "the topology creates resource groups and leaves other things to the group deployed to; put each into a group with In(group)");
        }

        if (bytes > limits.Expression)
        {
            foreach (var problem in TextLimits.In(lowered, limits))
                yield return problem;
        }

        var countsParameters = limits.MayExceedParameters(lowered.Topology);
        foreach (var resource in lowered.Resources)
        {
            if (countsParameters && resource.Parameters.Length is var used && used > limits.Parameters)
                yield return new(PathOf(resource),
                    FormattableString.Invariant($"the resource uses {used} parameters of {limits.Parameters}; {FewerParameters}"));
            if (bytes > limits.Resource && resource.Size is var size && size > limits.Resource)
                yield return new(PathOf(resource), FormattableString.Invariant($"the resource has about {size:N0} bytes of {limits.Resource:N0}; divide it"));
        }
    }

    /// <summary>Whether one template takes the parameters and resources; its bytes are counted when it is printed.</summary>
    public static bool IsWithin(this DeploymentPlan plan, ArmLimits limits) =>
        plan.Parameters.Count <= limits.Parameters && plan.Steps.Count <= limits.Resources;

    public static string PathOf(ArmResource resource) => resource.Name is Term.Literal literal ? literal.Text : $"{resource.Name}";
}
