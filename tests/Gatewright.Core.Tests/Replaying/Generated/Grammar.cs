using System.Text.RegularExpressions;

namespace Gatewright.Tests.Generated;

/// <summary>One way to write something of a kind: text with holes.</summary>
/// <param name="Text">The text: <c>‹kind›</c> is a hole, <c>‹=kind›</c> a variable that may be assigned, <c>‹kind $x:kind›</c> a hole that sees a new
/// variable, and <c>$x</c> its name.</param>
internal sealed partial record Production(string Text)
{
    public ImmutableArray<Match> Holes { get; } = [.. Hole().Matches(Text).Cast<Match>()];

    [GeneratedRegex(@"‹(?<kind>=?[\w?]+)(?<names>( \$\w+:[\w?]+)*)›")]
    private static partial Regex Hole();
}

/// <summary>Random C#, from lines such as <c>int: ‹int› + ‹int›</c>. What is taught to the interpreter gets a line here.</summary>
internal static class Grammar
{
    /// <summary>How the kinds of the grammar are called in C#; those of a variable.</summary>
    public static IReadOnlyDictionary<string, string> Types { get; } = Lines(GrammarText.Types).ToDictionary(line => line.Kind, line => line.Text);

    public static ILookup<string, Production> Productions { get; } = GrammarText.All.SelectMany(Lines).ToLookup(line => line.Kind, line => new Production(line.Text));

    private static IEnumerable<(string Kind, string Text)> Lines(string text) =>
        from line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        let colon = line.IndexOf(": ", StringComparison.Ordinal)
        where colon > 0
        select (line[..colon], line[(colon + 2)..].Trim());
}
