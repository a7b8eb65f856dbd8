using Gatewright.Emit.Arm;

namespace Gatewright.Emit.Deployments;

/// <summary>What a template lists: a resource, or a nested deployment.</summary>
internal interface IStep
{
    ArmLayer Layer { get; }

    /// <summary>How others of the same template name it in <c>dependsOn</c>.</summary>
    ArmTerm Dependency { get; }
}

/// <summary>A nested deployment, or one of a list: resources of one layer in one scope.</summary>
internal sealed class Deployment(ArmTerm name, ArmScope scope, ArmLayer layer, IReadOnlyList<ArmResource> resources) : IStep
{
    public ArmTerm Name { get; } = name;

    public ArmScope Scope { get; } = scope;

    public ArmLayer Layer { get; } = layer;

    public IReadOnlyList<ArmResource> Resources { get; } = resources;

    /// <summary>Groups are created in a subscription, all else in a group.</summary>
    public bool IsForSubscription => Layer == ArmLayer.Groups;

    /// <summary>Names of deployments are unique in the template.</summary>
    public ArmTerm Dependency => Name;
}

/// <summary>How an estate is deployed.</summary>
/// <param name="IsForSubscription">Whether the template is deployed to a subscription, since it creates resource groups, rather than to a group.</param>
/// <param name="Steps">What the template lists.</param>
/// <param name="Waits">What each step waits for: no more than needed.</param>
internal sealed record DeploymentPlan(bool IsForSubscription, IReadOnlyList<IStep> Steps, Func<IStep, IEnumerable<IStep>> Waits)
{
    public IEnumerable<Deployment> Nested => Steps.OfType<Deployment>();
}
