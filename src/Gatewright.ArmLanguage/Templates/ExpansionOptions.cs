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

    /// <summary>
    /// Gets what answers a call that only a deployment can: JSON, or null where the answer isn't known, so that the value stays unknown. Null, the default,
    /// for none.
    /// </summary>
    public Func<RuntimeCall, string?>? Runtime { get; init; }

    /// <summary>
    /// Gets what is written in place of a secret: each text of a secure parameter is passed once it is checked. Null, the default, for secrets that are
    /// unknown.
    /// </summary>
    public Func<string, string>? Conceal { get; init; }

    /// <summary>Gets the limits.</summary>
    public ArmLimits Limits { get; init; } = ArmLimits.Default;
}
