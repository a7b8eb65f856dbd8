using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gatewright.Analyzers;

/// <summary>
/// What was read of a program before a key was pressed, or before it was built again. A compilation is new each time; but what was changed in the body of a
/// method that reading never looked at changes nothing of what was read. Kept without the compilation, which is large: in an editor with the files that were
/// looked at, which outlive the key, and by <see cref="RecentReadings"/> for a server of the compiler, which parses all files anew.
/// </summary>
/// <param name="compilation">What was read.</param>
/// <param name="interest">What reading it hung on.</param>
/// <param name="severities">What the project said of rules.</param>
/// <param name="days">What its options said of days.</param>
/// <param name="read">What was found.</param>
internal sealed class EarlierReading(CSharpCompilation compilation, Interest interest,
    IReadOnlyDictionary<(SyntaxTree Tree, string Rule), ReportDiagnostic?> severities, IReadOnlyDictionary<SyntaxTree, string?> days,
    ILookup<SyntaxTree?, Diagnostic> read)
{
    private static readonly ConditionalWeakTable<SyntaxTree, EarlierReading> Kept = new();

    private readonly CompilationInputs inputs = new(compilation);

    /// <summary>What holds of a compilation, too, or null.</summary>
    public static ILookup<SyntaxTree?, Diagnostic>? Of(CSharpCompilation compilation, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (Kept.TryGetValue(tree, out var kept) && kept.For(compilation, options, cancellation) is { } read)
                return read;
        }

        return RecentReadings.Of(compilation.AssemblyName)?.For(compilation, options, cancellation);
    }

    public void Keep()
    {
        foreach (var tree in inputs.Trees.Where(interest.LooksAt))
        {
            Kept.Remove(tree);
            Kept.GetValue(tree, _ => this);
        }

        if (inputs.CanBeKept)
            RecentReadings.Keep(inputs.Assembly, this);
    }

    private ILookup<SyntaxTree?, Diagnostic>? For(CSharpCompilation next, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        if (!inputs.AreLike(next))
            return null;
        if (!inputs.Trees.Zip(next.SyntaxTrees, (before, after) => interest.IsUntouched(before, after, cancellation)).All(holds => holds))
            return null;
        var trees = new ParsedAnew(inputs.Trees, next.SyntaxTrees);
        return SeveritySwitches.AreThoseOf(next, severities, trees, cancellation) && AsOf.IsThatOf(options, days, trees) ? trees.Moved(read) : null;
    }
}
