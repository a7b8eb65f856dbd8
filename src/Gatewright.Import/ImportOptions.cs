namespace Gatewright.Import;

/// <summary>Represents what is known of a deployment besides its template.</summary>
public sealed record ImportOptions
{
    /// <summary>Gets the name of the topology. The default is <c>template</c>.</summary>
    public string Name { get; init; } = "template";

    /// <summary>Gets the values of parameters; null for none, which is the default. A parameter without value and default stays unknown.</summary>
    public ArmParameters? Parameters { get; init; }

    /// <summary>Gets where the template is deployed.</summary>
    public DeploymentScope Scope { get; init; } = new();

    /// <summary>Gets the limits of reading.</summary>
    public ArmLimits Limits { get; init; } = ArmLimits.Default;
}
