extern alias analyzers;

using analyzers::Gatewright.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Gatewright.Tests.Programs;

/// <summary>Asks the analyzer as the compiler does.</summary>
internal static class Analysis
{
    /// <summary>What the analyzer says of a program, in the order of its text. An exception, or a program that wasn't followed to its end, fails the
    /// test.</summary>
    public static Task<ImmutableArray<Diagnostic>> Analyzed(this SourceProgram program) => program.Compiled().Compilation.Analyzed();

    /// <inheritdoc cref="Analyzed(SourceProgram)"/>
    public static async Task<ImmutableArray<Diagnostic>> Analyzed(this CSharpCompilation compilation)
    {
        var found = await compilation.Asked();
        Assert.DoesNotContain(found, diagnostic => diagnostic.Id == "GW0900");
        return [.. found.Where(diagnostic => !diagnostic.IsSuppressed)];
    }

    /// <summary>As <see cref="Analyzed(CSharpCompilation)"/>, with the diagnostics that say what wasn't followed.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Asked(this CSharpCompilation compilation, AnalyzerOptions? options = null,
        CancellationToken cancellation = default)
    {
        var shown = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(
            compilation.Options.SpecificDiagnosticOptions.SetItem("GW0900", ReportDiagnostic.Info)));
        var found = await shown
            .WithAnalyzers([new TopologyAnalyzer()], new CompilationWithAnalyzersOptions(
                options ?? new([]),
                onAnalyzerException: static (fault, _, _) => throw new InvalidOperationException("The analyzer threw.", fault),
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync(cancellation);
        return [.. found.OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(diagnostic =>
            diagnostic.Location.SourceSpan).ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }

    /// <summary>As the compiler prints it, with the text that is underlined: <c>Program.cs(5,13): error GW0001 [10.0.0.0/33]</c>.</summary>
    public static string Line(this Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        var text = diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan);
        return $"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id} [{text}]";
    }
}
