using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gatewright.Analyzers;

/// <summary>The day that dated rules compare with, from <c>gatewright_as_of</c> in <c>.editorconfig</c>.</summary>
internal sealed class AsOf(AnalyzerConfigOptionsProvider options)
{
    private const string Option = "gatewright_as_of";

    private readonly Dictionary<SyntaxTree, Diagnostic> mistakes = [];
    private readonly Dictionary<SyntaxTree, string?> asked = [];

    /// <summary>What is no day, at the top of each file it was meant for.</summary>
    public IEnumerable<Diagnostic> Mistakes => mistakes.Values;

    /// <summary>What the options said of files.</summary>
    public IReadOnlyDictionary<SyntaxTree, string?> Asked => asked;

    /// <summary>Whether other options say the same.</summary>
    /// <param name="others">The other options.</param>
    /// <param name="asked">What these said of files.</param>
    /// <param name="trees">Those files as they are now.</param>
    public static bool IsThatOf(AnalyzerConfigOptionsProvider others, IReadOnlyDictionary<SyntaxTree, string?> asked, ParsedAnew trees) =>
        asked.All(it => Text(others, trees[it.Key]) == it.Value);

    private static string? Text(AnalyzerConfigOptionsProvider options, SyntaxTree tree) =>
        options.GetOptions(tree).TryGetValue(Option, out var text) ? text : null;

    /// <summary>The day for a file, or null for the rule book's own.</summary>
    public DateTime? For(SyntaxTree tree)
    {
        asked[tree] = Text(options, tree);
        if (asked[tree] is not { } text)
            return null;
        if (DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out var day))
            return day;
        mistakes[tree] = Diagnostic.Create(Descriptors.AsOf, Location.Create(tree, default), text);
        return null;
    }
}
