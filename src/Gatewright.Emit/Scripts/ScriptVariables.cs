using Gatewright.Arm.Template;

namespace Gatewright.Emit.Scripts;

/// <summary>What a script has variables for: parameters, the place deployed to, and values that a person has to look up.</summary>
internal sealed class ScriptVariables(IReadOnlyList<TemplateParameter> parameters, Func<string, string> variableOf)
{
    private readonly Dictionary<string, TemplateParameter> byName =
        parameters.ToDictionary(it => it.Name, StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> used = new(StringComparer.Ordinal);
    private readonly List<(string Variable, string Expression)> blanks = [];

    /// <summary>What a shell can't compute, each with the variable that is asked for.</summary>
    public IReadOnlyList<(string Variable, string Expression)> Blanks => blanks;

    /// <summary>The parameters that are used, in their order.</summary>
    public IEnumerable<(TemplateParameter Parameter, string Variable)> Parameters =>
        parameters.Select(it => (it, variableOf(it.Name))).Where(it => used.Contains(it.Item2));

    public bool IsUsed(string variable) => used.Contains(variable);

    public string Use(string variable)
    {
        used.Add(variable);
        return variable;
    }

    public string Parameter(string name) => Use(variableOf(name));

    public bool IsNumber(string parameter) =>
        byName.TryGetValue(parameter, out var known) && known.Type is TemplateParameterType.Int or TemplateParameterType.Bool;

    /// <summary>A variable for an expression that only Resource Manager evaluates.</summary>
    public string Blank(Term expression)
    {
        var text = $"{expression}";
        var known = blanks.FirstOrDefault(it => it.Expression == text);
        if (known.Variable is null)
            blanks.Add(known = (FormattableString.Invariant($"VALUE_{blanks.Count + 1}"), text));
        return known.Variable;
    }
}
