namespace Gatewright.ArmLanguage;

/// <summary>Represents a deployment of a template: the one that is expanded, or one that is nested in it.</summary>
public sealed class ExpandedDeployment
{
    internal ExpandedDeployment(Deployment deployment, ResourceInstance? resource, ExpandedDeployment? parent)
    {
        (Name, Scope, Parent) = (deployment.Name, deployment.Scope, parent);
        (Id, ApiVersion, Condition, Place) = (resource?.Id, resource?.ApiVersion, resource?.Condition, resource?.Source.Place);
        (SymbolicName, Template) = (resource?.SymbolicName, deployment.Template);
        Parameters = deployment.IsOuterScope ? ArmObject.Empty : deployment.Parameters.Typed();
        Outputs = deployment.Outputs.Typed;
    }

    /// <summary>Gets the name; an expression where it isn't known.</summary>
    public string Name { get; }

    /// <summary>Gets the id of a nested deployment: text, unless a part is unknown. Null for the outermost.</summary>
    public ArmValue? Id { get; }

    /// <summary>Gets the API version of a nested deployment.</summary>
    public ArmValue? ApiVersion { get; }

    /// <summary>Gets where its resources are deployed.</summary>
    public DeploymentScope Scope { get; }

    /// <summary>Gets the deployment in which it is nested; null for the outermost.</summary>
    public ExpandedDeployment? Parent { get; }

    /// <summary>Gets the symbolic name of languageVersion 2.0; null without one.</summary>
    public string? SymbolicName { get; }

    /// <summary>Gets the condition if only the deployment decides whether it is true; null for one that certainly runs.</summary>
    public ArmValue? Condition { get; }

    /// <summary>Gets the template as it is written.</summary>
    public ArmObject Template { get; }

    /// <summary>Gets the parameters: for each an object with <c>type</c> and <c>value</c>. Empty where expressions are evaluated in the outer scope.</summary>
    public ArmObject Parameters { get; }

    /// <summary>Gets the outputs: for each an object with <c>type</c> and <c>value</c>, which may be unknown.</summary>
    public ArmObject Outputs { get; }

    /// <summary>Gets where it is written; null for the outermost.</summary>
    public JsonPlace? Place { get; }

    /// <summary>Gets the resources around it that it waits for.</summary>
    public ImmutableArray<ExpandedResource> DependsOn { get; internal set; } = [];

    /// <summary>Gets the deployments beside it that it waits for.</summary>
    public ImmutableArray<ExpandedDeployment> DependsOnDeployments { get; internal set; } = [];
}
