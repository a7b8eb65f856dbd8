namespace Gatewright.ArmLanguage;

/// <summary>Represents a resource that a template deploys or refers to: one for each iteration of a loop.</summary>
public sealed class ExpandedResource
{
    internal ExpandedResource(ResourceInstance instance, ArmObject body, ExpandedDeployment deployment)
    {
        Deployment = deployment;
        (Type, ApiVersion, Name, Id) = (instance.Type, instance.ApiVersion, instance.Name, instance.Id);
        (Scope, SymbolicName, Body, Condition, Place) = (instance.Scope, instance.SymbolicName, body, instance.Condition, instance.Source.Place);
        (Deployments, IsPredicted) = (instance.Owner.Names, !instance.Owner.IsShortCircuited);
    }

    /// <summary>Gets the type, with those of its parents, for instance <c>Microsoft.Network/virtualNetworks/subnets</c>.</summary>
    public string Type { get; }

    /// <summary>Gets the API version: text, unless it is unknown.</summary>
    public ArmValue ApiVersion { get; }

    /// <summary>Gets the name, with those of its parents, for instance <c>hub/GatewaySubnet</c>: text, unless a part is unknown.</summary>
    public ArmValue Name { get; }

    /// <summary>Gets the resource id: text, unless a part is unknown.</summary>
    public ArmValue Id { get; }

    /// <summary>Gets the group, subscription, management group or tenant it is deployed to.</summary>
    public DeploymentScope Scope { get; }

    /// <summary>Gets the symbolic name of languageVersion 2.0; null without one.</summary>
    public string? SymbolicName { get; }

    /// <summary>Gets what is sent to Azure: location, tags, SKU, properties and the like, with values that may be unknown.</summary>
    public ArmObject Body { get; }

    /// <summary>Gets the condition if only the deployment decides whether it is true; null for a resource that is certainly deployed.</summary>
    public ArmValue? Condition { get; }

    /// <summary>Gets where the resource is written. The iterations of a loop share the place.</summary>
    public JsonPlace? Place { get; }

    /// <summary>Gets the names of the nested deployments around it, the outermost first; empty for a resource of the template itself.</summary>
    public ImmutableArray<string> Deployments { get; }

    /// <summary>
    /// Gets a value indicating whether <c>bicep snapshot</c> and what-if list the resource. They leave out a nested deployment of outer scope if it contains
    /// a secret or a reference; the resource is deployed nevertheless.
    /// </summary>
    public bool IsPredicted { get; }

    /// <summary>Gets the resources of the same template it waits for, because of <c>dependsOn</c>, its parent or a reference.</summary>
    public ImmutableArray<ExpandedResource> DependsOn { get; internal set; } = [];

    /// <summary>Gets the nested deployments of the same template it waits for.</summary>
    public ImmutableArray<ExpandedDeployment> DependsOnDeployments { get; internal set; } = [];

    /// <summary>Gets the deployment that deploys it.</summary>
    public ExpandedDeployment Deployment { get; }

    /// <summary>Gets a value indicating whether an entry of <c>dependsOn</c> isn't known, so that it may wait for more.</summary>
    public bool DependsOnUnknown { get; internal set; }

    /// <summary>Returns the type and the name.</summary>
    public override string ToString() => $"{Type} {(Name is ArmString name ? name.Value : Name.ToJson())}";
}
