using Gatewright.Model;

namespace Gatewright.CSharp.Code;

/// <summary>Chooses the names of a program: those of the resources, camel-cased, each once.</summary>
internal static class Naming
{
    /// <summary>A name in camel case, or empty if it has no letters that a program takes.</summary>
    public static string Camel(string text)
    {
        var name = new System.Text.StringBuilder();
        var upper = false;
        foreach (var letter in text)
        {
            var isPlain = char.IsAsciiLetterOrDigit(letter);
            if (isPlain && (name.Length > 0 || !char.IsAsciiDigit(letter)))
                name.Append(name.Length == 0 ? char.ToLowerInvariant(letter) : upper ? char.ToUpperInvariant(letter) : letter);
            upper = !isPlain;
        }

        // A name in capitals is a word, too.
        return name.Length > 1 && name.ToString().All(it => !char.IsAsciiLetterLower(it) || it == name[0]) ? name.ToString().ToLowerInvariant()
            : name.ToString();
    }

    /// <summary>What an element is called where it is told of: its name, or what it is where the deployment computes the name.</summary>
    public static string Called(Element element) => element.Label is ['[' or '<', ..]
        ? Camel(element.GetType().Name.Replace(nameof(Element), "", StringComparison.Ordinal))
        : element.Label;

    /// <summary>The name itself, then with what it is: <c>front</c>, <c>frontSubnet</c>.</summary>
    public static ImmutableArray<string> Suggest(string text, string kind = "")
    {
        var name = text.StartsWith('<') ? "" : Camel(text);
        var plain = kind.Length == 0 ? "value" : char.ToLowerInvariant(kind[0]) + kind[1..];
        return name.Length == 0 ? [plain] : kind.Length == 0 ? [name] : [name, name + char.ToUpperInvariant(kind[0]) + kind[1..]];
    }

    /// <summary>
    /// Gives each variable that is left its name, in the order in which they are declared. Loops may use the names of other loops, but none that is
    /// declared outside.
    /// </summary>
    public static IReadOnlyDictionary<string, string> Apply(IReadOnlyList<Piece> pieces)
    {
        var outside = new HashSet<string>(StringComparer.Ordinal) { "args" };
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var variable in pieces.Select(it => it is Loop loop ? loop.Table : ((Line)it).Variable).OfType<Variable>())
            names[variable.Placeholder] = Chosen(variable, outside);
        foreach (var loop in pieces.OfType<Loop>())
        {
            var inside = new HashSet<string>(outside, StringComparer.Ordinal);
            foreach (var variable in loop.Columns.Select(it => it.Variable).Concat(loop.Body.Select(it => it.Variable).OfType<Variable>()))
                names[variable.Placeholder] = Chosen(variable, inside);
        }

        foreach (var line in pieces.SelectMany(it => it is Loop loop ? loop.Body : [(Line)it]))
            line.Expression = Named(line.Expression, names);
        return names;
    }

    /// <summary>With names for the placeholders; an argument that is called as its parameter needn't say so.</summary>
    public static ExpressionSyntax Named(ExpressionSyntax expression, IReadOnlyDictionary<string, string> names)
    {
        var named = expression.ReplaceNodes(Variable.In(expression), (it, _) => it.WithIdentifier(SyntaxFactory.Identifier(names[it.Identifier.Text])));
        return named.ReplaceNodes(
            named.DescendantNodes().OfType<ArgumentSyntax>().Where(it => it.NameColon is { } name && name.Name.ToString() == it.Expression.ToString()),
            (_, it) => it.WithNameColon(null));
    }

    private static string Chosen(Variable variable, HashSet<string> taken) =>
        variable.Suggestions.Where(IsName).FirstOrDefault(taken.Add) ?? Numbered(variable, taken);

    private static bool IsName(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None
        && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None;

    private static string Numbered(Variable variable, HashSet<string> taken)
    {
        for (var number = 2; ; number++)
        {
            var name = FormattableString.Invariant($"{variable.Suggestions[^1]}{number}");
            if (taken.Add(name))
                return name;
        }
    }
}
