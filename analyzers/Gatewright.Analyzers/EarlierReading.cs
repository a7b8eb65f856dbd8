using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gatewright.Analyzers;

/// <summary>
/// What was read of a program before a key was pressed. A compilation is new after each key; but what was pressed in the body of a method that reading
/// never looked at changes nothing of what was read. Kept with the files that were looked at, and without the compilation, which is large.
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

    private readonly ImmutableArray<SyntaxTree> trees = compilation.SyntaxTrees;
    private readonly ImmutableArray<MetadataReference> references = [.. compilation.ExternalReferences];
    private readonly CSharpCompilationOptions settings = Settings(compilation);
    private readonly string? assembly = compilation.AssemblyName;

    /// <summary>What holds of a compilation, too, or null.</summary>
    public static ILookup<SyntaxTree?, Diagnostic>? Of(CSharpCompilation compilation, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (Kept.TryGetValue(tree, out var earlier) && earlier.HoldsFor(compilation, options, cancellation))
                return earlier.Read;
        }

        return null;
    }

    public void Keep()
    {
        foreach (var tree in trees.Where(interest.LooksAt))
        {
            Kept.Remove(tree);
            Kept.GetValue(tree, _ => this);
        }
    }

    private ILookup<SyntaxTree?, Diagnostic> Read => read;

    private bool HoldsFor(CSharpCompilation next, AnalyzerConfigOptionsProvider options, CancellationToken cancellation) =>
        next.AssemblyName == assembly && next.SyntaxTrees.Length == trees.Length && next.ExternalReferences.SequenceEqual(references)
        && Settings(next).Equals(settings)
        && trees.Zip(next.SyntaxTrees, (before, after) => before == after || interest.IsUntouched(before, after, cancellation)).All(holds => holds)
        && SeveritySwitches.AreThoseOf(next, severities, cancellation) && AsOf.IsThatOf(options, days);

    /// <summary>An editor makes a new provider of options with each compilation; what was asked of it is asked again.</summary>
    private static CSharpCompilationOptions Settings(CSharpCompilation compilation) => compilation.Options.WithSyntaxTreeOptionsProvider(null);
}
