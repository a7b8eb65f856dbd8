namespace Gatewright.Arm.Template;

/// <summary>A nested deployment, or one of a list: resources of one layer in one scope.</summary>
internal sealed class Deployment(Term name, ArmScope scope, ArmLayer layer, ArraySegment<ArmResource> resources) : IStep
{
    public Term Name { get; } = name;

    public ArmScope Scope { get; } = scope;

    public ArmLayer Layer { get; } = layer;

    public ArraySegment<ArmResource> Resources { get; } = resources;

    /// <summary>Groups are created in a subscription, all else in a group.</summary>
    public bool IsSubscriptionScope => Layer == ArmLayer.Groups;

    /// <summary>What its template declares.</summary>
    public IReadOnlyList<TemplateParameter> Parameters { get; set; } = [];

    /// <summary>Its output.</summary>
    public IReadOnlyList<GatewayOutput> Gateways { get; set; } = [];

    /// <summary>Names of deployments are unique in the template.</summary>
    public Term Dependency => Name;
}
