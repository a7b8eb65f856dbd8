namespace Gatewright.ArmLanguage;

/// <summary>One resource of a template, or one iteration of its loop. Its parts are evaluated on first use.</summary>
internal sealed class ResourceInstance
{
    private readonly List<ResourceInstance> dependencies = [];
    private readonly HashSet<ResourceInstance> known = [];
    private bool isEvaluating;
    private bool isOpening;
    private bool isOpened;
    private Deployment? nested;

    public ResourceInstance(Deployment owner, ArmObject source, Frame frame, ResourceInstance? parent, string? symbolicName)
    {
        (Owner, Source, Frame, Parent, SymbolicName) = (owner, source, frame with { Resource = this }, parent, symbolicName);
        Type = ResourceNames.TypeOf(source, parent);
        if (parent is not null)
            DependOn(parent);
    }

    public Deployment Owner { get; }

    public ArmObject Source { get; }

    public Frame Frame { get; }

    /// <summary>The resource in which it is written.</summary>
    public ResourceInstance? Parent { get; }

    public string? SymbolicName { get; }

    public string Type { get; }

    /// <summary>The value of its condition, if that is neither true nor false; null for one that holds.</summary>
    public ArmValue? Condition { get; init; }

    /// <summary>Whether its condition is false: it isn't deployed, and nothing but its name is ever looked at.</summary>
    public bool IsLeftOut { get; init; }

    public bool IsExisting => Source["existing"] is ArmBoolean { Value: true };

    public DeploymentScope Scope => field ??= ResourceScopes.Of(this);

    public ArmValue Name => field ??= ResourceNames.NameOf(this);

    public ArmValue ApiVersion => field ??= ResourceNames.ApiVersionOf(this);

    public ArmValue Id => field ??= ResourceScopes.IdOf(this);

    /// <summary>What is sent to Azure; null while it is evaluated, for those who ask within.</summary>
    public ArmObject? Body
    {
        get
        {
            if (field is not null || isEvaluating)
                return field;
            isEvaluating = true;
            field = ResourceBodies.Evaluate(this);
            isEvaluating = false;
            return field;
        }
    }

    /// <summary>Whether an entry of <c>dependsOn</c> may mean any resource.</summary>
    public bool DependsOnUnknown { get; set; }

    /// <summary>What it waits for, in the order in which it was noted.</summary>
    public IReadOnlyList<ResourceInstance> Dependencies => dependencies;

    /// <summary>The template of a nested deployment; null for any other resource, and where there is none to read.</summary>
    public Deployment? Nested
    {
        get
        {
            if (isOpening)
                throw new Failure("cycle", "the nested deployment depends on its own outputs; remove the cycle");
            if (isOpened || !NestedDeployments.Is(Type) || IsLeftOut || IsExisting)
                return nested;
            (isOpening, isOpened) = (true, true);
            nested = NestedDeployments.Open(this);
            isOpening = false;
            return nested;
        }
    }

    public void DependOn(ResourceInstance other)
    {
        if (other != this && known.Add(other))
            dependencies.Add(other);
    }

    public ArmValue Evaluate(ArmValue value, Site site) => Owner.Tree.Evaluate(value, Frame.At(site));
}
