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
        return name.Length > 1 && name.ToString().All(it => !char.IsAsciiLetterLower(it) || it == name[0]) ? name.ToString().ToLowerInvariant() : name.ToString();
    }

    /// <summary>The name itself, then with what it is: <c>front</c>, <c>frontSubnet</c>.</summary>
    public static ImmutableArray<string> Suggest(string text, string kind = "")
    {
        var name = text.StartsWith('<') ? "" : Camel(text);
        var plain = kind.Length == 0 ? "value" : char.ToLowerInvariant(kind[0]) + kind[1..];
        return name.Length == 0 ? [plain] : kind.Length == 0 ? [name] : [name, name + char.ToUpperInvariant(kind[0]) + kind[1..]];
    }

    /// <summary>Gives each variable that is left its name, in the order in which they are declared.</summary>
    public static IReadOnlyDictionary<string, string> Apply(IReadOnlyList<Piece> pieces)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal) { "args" };
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var variable in pieces.SelectMany(DeclaredBy))
            names[variable.Placeholder] = variable.Suggestions.Append(variable.Suggestions[^1]).Where(IsName).FirstOrDefault(taken.Add) ?? Numbered(variable, taken);
        foreach (var line in pieces.SelectMany(it => it is Loop loop ? loop.Body : [(Line)it]))
            line.Expression = Named(line.Expression, names);
        return names;
    }

    private static bool IsName(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None;

    private static IEnumerable<Variable> DeclaredBy(Piece piece) => piece is Loop loop
        ? [loop.Table, .. loop.Columns.Select(it => it.Variable), .. loop.Body.Select(it => it.Variable).OfType<Variable>()]
        : ((Line)piece).Variable is { } variable ? [variable] : [];

    private static string Numbered(Variable variable, HashSet<string> taken)
    {
        for (var number = 2; ; number++)
        {
            var name = FormattableString.Invariant($"{variable.Suggestions[^1]}{number}");
            if (taken.Add(name))
                return name;
        }
    }

    public static ExpressionSyntax Named(ExpressionSyntax expression, IReadOnlyDictionary<string, string> names) => expression.ReplaceNodes(
        Variable.In(expression), (it, _) => it.WithIdentifier(SyntaxFactory.Identifier(names[it.Identifier.Text])));
}
