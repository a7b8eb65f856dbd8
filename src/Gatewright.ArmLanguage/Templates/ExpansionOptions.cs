namespace Gatewright.ArmLanguage;

/// <summary>Represents what an expansion assumes about a deployment.</summary>
public sealed record ExpansionOptions
{
    /// <summary>Gets where the template is deployed.</summary>
    public DeploymentScope Scope { get; init; } = new();

    /// <summary>Gets the name of the deployment. The default is <c>deployment</c>.</summary>
    public string DeploymentName { get; init; } = "deployment";

    /// <summary>Gets the values of parameters; null for none, which is the default.</summary>
    public ArmParameters? Parameters { get; init; }

    /// <summary>
    /// Gets a value indicating whether a parameter without value and default is unknown. The default is false: it is a problem, as in ARM.
    /// </summary>
    public bool AllowsMissingParameters { get; init; }

    /// <summary>Gets the names of parameters whose default isn't used, so that they are unknown unless a value is given; none by default.</summary>
    public ImmutableHashSet<string> OpenParameters { get; init; } = [];

    /// <summary>Gets the limits.</summary>
    public ArmLimits Limits { get; init; } = ArmLimits.Default;
}
