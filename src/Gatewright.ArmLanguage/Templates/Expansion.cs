namespace Gatewright.ArmLanguage;

/// <summary>Represents what a template deploys.</summary>
public sealed class Expansion
{
    internal Expansion(
        ImmutableArray<ExpandedResource> resources, ImmutableArray<ExpandedResource> existing, ArmObject outputs, ImmutableArray<ArmProblem> problems) =>
        (Resources, ExistingResources, Outputs, Problems) = (resources, existing, outputs, problems);

    /// <summary>
    /// Gets the resources that are deployed, those of nested deployments included: each after those it waits for, otherwise in the template's order. With
    /// problems they are what could be read.
    /// </summary>
    public ImmutableArray<ExpandedResource> Resources { get; }

    /// <summary>Gets the resources that the template only refers to, with <c>existing</c>.</summary>
    public ImmutableArray<ExpandedResource> ExistingResources { get; }

    /// <summary>Gets the deployment itself, with its parameters and the types of its outputs; null when the template can't be read.</summary>
    public ExpandedDeployment? Deployment { get; internal init; }

    /// <summary>Gets the deployments that are nested in it or in one another, each after those it waits for and before its resources.</summary>
    public ImmutableArray<ExpandedDeployment> NestedDeployments { get; internal init; } = [];

    /// <summary>Gets the outputs by name, with values that may be unknown.</summary>
    public ArmObject Outputs { get; }

    /// <summary>Gets what is wrong, in the order in which it was found.</summary>
    public ImmutableArray<ArmProblem> Problems { get; }

    /// <summary>Gets a value indicating whether there is no error.</summary>
    public bool Succeeded => Problems.All(problem => problem.Severity is not ArmSeverity.Error);

    internal static Expansion Failed(ImmutableArray<ArmProblem> problems) => new([], [], ArmObject.Empty, problems);
}
