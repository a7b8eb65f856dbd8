namespace Gatewright.CSharp.Code;

/// <summary>Sets a statement: on one line where it fits, else a call a line, and arguments that don't fit on lines of their own.</summary>
internal static class Layout
{
    public const int Width = 120;

    private const int Longest = 140;

    private const string Step = "    ";

    /// <summary>
    /// On one line. It is taken out of its tree first: for each token the compiler counts all nodes above it, and above a link of a chain are all later ones.
    /// </summary>
    public static string Plain(SyntaxNode node) => node.WithoutTrivia().NormalizeWhitespace(indentation: "", eol: " ").ToString();

    public static IEnumerable<string> Print(string before, ExpressionSyntax expression, string after, string indentation)
    {
        var isLong = indentation.Length + before.Length + expression.Span.Length + after.Length > Width;
        var calls = new List<InvocationExpressionSyntax>();
        var root = expression;
        for (; root is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } call; root = member.Expression)
            calls.Add(call);
        calls.Reverse();
        if (calls.Count == 0 || !isLong)
        {
            var whole = indentation + before + Plain(expression) + after;
            if (calls.Count == 0 || (whole.Length <= Width && !whole.Contains('\n', StringComparison.Ordinal)))
                return Lines(whole);
        }

        // What is made and where it stands are one thought.
        var line = indentation + before + Plain(root);
        if (root is not InvocationExpressionSyntax && calls.Count > 0 && root is not ObjectCreationExpressionSyntax)
        {
            line = Appended(line, calls[0], indentation);
            calls.RemoveAt(0);
        }

        while (calls.Count > 0 && NameOf(calls[0]) == "In" && Last(line).Length + Plain(calls[0].ArgumentList).Length + 3 <= Width)
        {
            line += $".In{Plain(calls[0].ArgumentList)}";
            calls.RemoveAt(0);
        }

        foreach (var call in calls)
            line = Appended($"{line}\n{indentation}{Step}", call, indentation + Step);
        return Lines(line + after);
    }

    private static string Appended(string line, InvocationExpressionSyntax call, string indentation)
    {
        var name = $".{((MemberAccessExpressionSyntax)call.Expression).Name}";
        var plain = Plain(call.ArgumentList);
        if (Last(line).Length + name.Length + plain.Length <= Longest || call.ArgumentList.Arguments.Count < 2)
            return line + name + plain;
        var text = $"{line}{name}(\n{indentation}{Step}";
        foreach (var (index, argument) in call.ArgumentList.Arguments.Index())
        {
            var item = Plain(argument) + (index == call.ArgumentList.Arguments.Count - 1 ? ")" : ",");
            var last = Last(text);
            if (last.Length + item.Length + 1 > Longest && last.Trim().Length > 0)
                text += $"\n{indentation}{Step}{item}";
            else
                text += last.Trim().Length > 0 ? $" {item}" : item;
        }

        return text;
    }

    private static string NameOf(InvocationExpressionSyntax call) => ((MemberAccessExpressionSyntax)call.Expression).Name.ToString();

    private static string Last(string text) => text[(text.LastIndexOf('\n') + 1)..];

    private static string[] Lines(string text) => text.Split('\n');
}
