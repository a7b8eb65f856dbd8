namespace Gatewright.Import;

/// <summary>Represents what is known of a deployment besides its template.</summary>
public sealed record ImportOptions
{
    /// <summary>
    /// Gets the name of the topology; null for the one that its template was emitted from, or <c>template</c>, which is the default.
    /// </summary>
    public string? Name { get; init; }

    /// <summary>Gets the values of parameters; null for none, which is the default. A parameter without value and default stays unknown.</summary>
    public ArmParameters? Parameters { get; init; }

    /// <summary>
    /// Gets a value indicating whether a parameter with a default stays a parameter where a topology can have one, as a program needs it. The default is
    /// false: the default is its value, which rules judge.
    /// </summary>
    public bool KeepsParameters { get; init; }

    /// <summary>Gets where the template is deployed.</summary>
    public DeploymentScope Scope { get; init; } = new();

    /// <summary>Gets the limits of reading.</summary>
    public ArmLimits Limits { get; init; } = ArmLimits.Default;
}
