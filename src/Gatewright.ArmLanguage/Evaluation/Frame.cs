namespace Gatewright.ArmLanguage;

/// <summary>What an expression can see: the deployment, the loops around it, the variables of the lambdas around it, the arguments of its function.</summary>
internal sealed record Frame(Deployment Deployment, Site Site)
{
    public Loop? Loop { get; init; }

    public LambdaVariable? Lambda { get; init; }

    /// <summary>The resource whose body is evaluated: it waits for those it refers to.</summary>
    public ResourceInstance? Resource { get; init; }

    /// <summary>The parameter whose default is evaluated.</summary>
    public string? Default { get; init; }

    /// <summary>The arguments of the template's function that is evaluated; null outside of one.</summary>
    public IReadOnlyDictionary<string, ArmValue>? Arguments { get; init; }

    public Frame At(Site site) => site == Site ? this : this with { Site = site };
}
