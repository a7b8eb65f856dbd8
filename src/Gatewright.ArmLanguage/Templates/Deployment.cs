namespace Gatewright.ArmLanguage;

/// <summary>A template on its way to being expanded: the outermost one, or a nested one with the scope and the parameters it is given.</summary>
internal sealed class Deployment
{
    // 'around' is the frame of the nested deployment if its expressions are evaluated outside; null if inside.
    public Deployment(Evaluator evaluator, ArmObject template, DeploymentScope scope, string name, Deployment? parent, Frame? around, ArmObject given)
    {
        (Evaluator, Tree, Template, Scope, Name, Parent) = (evaluator, new(evaluator), template, scope, name, parent);
        Names = parent is null ? [] : parent.Names.Add(name);
        Frame = around ?? new Frame(this, Site.None);
        IsOuterScope = around is not null;
        Functions = new(template["functions"] as ArmArray);
        Parameters = new(this, given);
        Variables = TemplateVariables.Of(this);
        Resources = new(this);
        Outputs = new(this);
        TemplateShape.Check(this);
    }

    public Evaluator Evaluator { get; }

    public TreeEvaluator Tree { get; }

    public ArmObject Template { get; }

    public DeploymentScope Scope { get; }

    public string Name { get; }

    public Deployment? Parent { get; }

    /// <summary>The names of the nested deployments from the outermost to this one.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>The same as text; empty for the template itself.</summary>
    public string Path => field ??= string.Join('/', Names);

    /// <summary>What its expressions see.</summary>
    public Frame Frame { get; }

    /// <summary>Whether its expressions see the parameters, variables and loops around it in place of its own.</summary>
    public bool IsOuterScope { get; }

    /// <summary>Whether what-if leaves it out, since its expressions are evaluated outside and one can't be before the deployment.</summary>
    public bool IsShortCircuited
    {
        get => field || Parent is { IsShortCircuited: true };
        set;
    }

    /// <summary>Whether a parameter of the outermost template may have neither value nor default.</summary>
    public bool AllowsMissingParameters { get; init; }

    /// <summary>Parameters of the outermost template that have a default, which isn't used.</summary>
    public ImmutableHashSet<string> OpenParameters { get; init; } = [];

    public TemplateFunctionSet Functions { get; }

    public TemplateParameters Parameters { get; }

    public LazyValues Variables { get; }

    public ResourceSet Resources { get; }

    public OutputSet Outputs { get; }

    public bool HasLanguageVersion2 => Template["languageVersion"] is ArmString;

    public ProblemList Problems => Evaluator.Problems;

    /// <summary>Evaluates parameters and variables, used or not, and runs the loops, so that each reference finds its resource.</summary>
    public void Prepare()
    {
        if (!IsOuterScope)
        {
            Parameters.EvaluateAll();
            Variables.EvaluateAll();
        }

        new ResourceCollector(this).Collect();
    }
}
