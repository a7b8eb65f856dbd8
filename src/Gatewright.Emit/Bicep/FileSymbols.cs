using Gatewright.Arm;
using Gatewright.Arm.Planning;
using Gatewright.Arm.Template;

namespace Gatewright.Emit.Bicep;

/// <summary>What has a name in one file: parameters, resources, modules, and what exists and is referred to.</summary>
internal sealed class FileSymbols
{
    /// <summary>The linter counts what exists with what is created, where Azure counts what is created.</summary>
    private static readonly int Most = ArmLimits.Azure.Resources;

    private readonly Dictionary<string, (TemplateParameter Parameter, string Symbol)> parameters = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> used = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<IStep, string> steps = [];
    private readonly Dictionary<string, (ArmResource Resource, int Place)> declared = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ExistingResource> existing = new(StringComparer.OrdinalIgnoreCase);
    private readonly SymbolNames names = new();
    private readonly HashSet<string> referenced = new(StringComparer.Ordinal);
    private readonly TermTranslation translation;
    private string path = "";
    private int place = int.MaxValue;

    public FileSymbols(IEnumerable<TemplateParameter> parameters, IEnumerable<IStep> steps)
    {
        translation = new(this);
        foreach (var parameter in parameters)
        {
            var symbol = NameOf(parameter);
            this.parameters[parameter.Name] = (parameter, symbol);
            if (parameter.Type is TemplateParameterType.String or TemplateParameterType.SecureString)
                texts.Add(symbol);
        }

        foreach (var step in steps)
            this.steps[step] = step is ArmResource resource ? Declare(resource) : names.TakeWords(ModuleNames.WordsOf((Deployment)step), "");
    }

    public List<EmissionProblem> Problems { get; } = [];

    public IEnumerable<ExistingResource> Existing => existing.Values;

    public bool IsTaken(string name) => names.IsTaken(name);

    public string TakeWords(string words, string kind) => names.TakeWords(words, kind);

    public string SymbolOf(IStep step) => steps[step];

    public BicepExpression Of(Term term) => translation.Of(term);

    /// <summary>An id, by the name of what it is the id of.</summary>
    public BicepExpression Reference(Term id) => translation.Reference(id);

    public bool IsUsed(string parameter) => used.Contains(parameter);

    /// <summary>Whether a symbol is a parameter that has text.</summary>
    public bool IsText(string symbol) => texts.Contains(symbol);

    /// <summary>The name of a parameter, which is used now.</summary>
    public string? Parameter(string name)
    {
        if (!parameters.TryGetValue(name, out var known))
            return null;
        used.Add(known.Parameter.Name);
        return known.Symbol;
    }

    public string SymbolOf(TemplateParameter parameter) => parameters[parameter.Name].Symbol;

    /// <summary>From here on a step is printed: what comes behind it has no name yet, and what it refers to is noted.</summary>
    public void Begin(IStep step)
    {
        referenced.Clear();
        (path, place) = step is ArmResource resource
            ? (LimitProblems.PathOf(resource), declared[Key(resource.Type, resource.Names)].Place)
            : ("modules", int.MaxValue);
    }

    /// <summary>From here on outputs are printed, which see everything.</summary>
    public void BeginOutputs() => (path, place) = ("outputs", int.MaxValue);

    /// <summary>Notes that what is printed now refers to something, which makes it wait.</summary>
    public void NoteReference(string symbol)
    {
        for (var each = symbol; each is not null; each = existing.Values.FirstOrDefault(it => it.Symbol == each)?.Parent)
            referenced.Add(each);
    }

    public bool IsReferenced(string symbol) => referenced.Contains(symbol);

    /// <summary>What no Bicep can be written for.</summary>
    public BicepExpression Refuse(string expression, string reason)
    {
        Problems.Add(new(path, $"the ARM expression '{expression}' can't be written in Bicep: {reason}"));
        return new BicepExpression.Word("null");
    }

    /// <summary>
    /// The symbol of a resource that was declared before or exists; null for what is yet to come, for the resource that is being printed, and where the
    /// file has no room for more names.
    /// </summary>
    public string? Find(Term.ResourceId id)
    {
        if (IsHere(id) && declared.TryGetValue(Key(id.ResourceType, id.Names), out var own))
            return own.Place < place ? steps[own.Resource] : null;
        return FindExisting(id);
    }

    /// <summary>A part of a resource of this file, or that resource itself, with the segments of the part behind it.</summary>
    public (string? Symbol, int Depth)? FindDeclared(Term.ResourceId id)
    {
        for (var depth = id.Names.Length; IsHere(id) && depth > 0; depth--)
        {
            if (declared.TryGetValue(Key(TypeOf(id, depth), [.. id.Names.Take(depth)]), out var own))
                return (own.Place < place ? steps[own.Resource] : null, depth);
        }

        return null;
    }

    /// <summary>The type of what contains it, some levels from above.</summary>
    public static string TypeOf(Term.ResourceId id, int depth) => string.Join('/', id.ResourceType.Split('/').Take(depth + 1));

    public static Term.ResourceId Above(Term.ResourceId id, int depth) =>
        new(TypeOf(id, depth), [.. id.Names.Take(depth)], id.SubscriptionId, id.ResourceGroupName);

    private static bool IsHere(Term.ResourceId id) => id is { SubscriptionId: null, ResourceGroupName: null };

    private static string Key(string type, ImmutableArray<Term> names) => $"{type} {string.Join(' ', names)}";

    /// <summary>What a module is told by its program has names of ours in a template, and plain ones here.</summary>
    private string NameOf(TemplateParameter parameter)
    {
        if (parameter.Reference is { } place)
            return names.TakeWords(SymbolNames.WordsOf(place.SecretName), "Secret");
        var outer = OuterPlace.Find(parameter.Name);
        return outer == OuterPlace.Subscription ? names.TakeWords("subscriptionId", "OfProgram")
            : outer == OuterPlace.Group ? names.TakeWords("resourceGroupName", "OfProgram")
            : outer == OuterPlace.Location ? names.TakeWords("location", "OfProgram")
            : names.TakeParameter(parameter.Name);
    }

    private string Declare(ArmResource resource)
    {
        declared[Key(resource.Type, resource.Names)] = (resource, declared.Count);
        return names.TakeWords(Words(resource.Names), SymbolNames.KindOf(resource.Type));
    }

    /// <summary>A part is called by what contains it, too, unless its name says so already.</summary>
    private static string Words(ImmutableArray<Term> names)
    {
        var (whole, own) = (SymbolNames.WordsOf(names[0]), SymbolNames.WordsOf(names[^1]));
        return names.Length == 1 || own.Contains(whole, StringComparison.OrdinalIgnoreCase) ? own : $"{whole} {own}";
    }

    private string? FindExisting(Term.ResourceId id)
    {
        var key = $"{id.SubscriptionId} {id.ResourceGroupName} {Key(id.ResourceType, id.Names)}";
        if (existing.TryGetValue(key, out var known))
            return known.Symbol;
        if (declared.Count + existing.Count >= Most)
            return null;
        var isPart = id.Names.Length > 1;
        var parent = isPart ? Find(Above(id, id.Names.Length - 1)) : null;
        if (isPart && parent is null)
            return null;
        var symbol = names.TakeWords(Words(id.Names), SymbolNames.KindOf(id.ResourceType));
        var scope = isPart || id.ResourceGroupName is null ? null : ScopeTranslation.Group(this, id.SubscriptionId, id.ResourceGroupName);
        existing[key] = new(symbol, $"{id.ResourceType}@{ApiVersions.Of(id.ResourceType)}", parent, Of(id.Names[^1]), scope);
        return symbol;
    }
}
