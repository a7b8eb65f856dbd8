using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gatewright.Analyzers;

/// <summary>What one compilation says, read when the first of its files asks. A caller that is cancelled leaves nothing behind, so that the next one reads
/// anew.</summary>
internal sealed class CompilationReading(CSharpCompilation compilation, AnalyzerConfigOptionsProvider options)
{
    private readonly object reading = new();
    private ILookup<SyntaxTree?, Diagnostic>? read;

    /// <summary>What lies in a file.</summary>
    public IEnumerable<Diagnostic> In(SyntaxTree tree, CancellationToken cancellation)
    {
        lock (reading)
            read ??= Read(cancellation).ToLookup(diagnostic => diagnostic.Location.SourceTree);
        return read[tree];
    }

    private List<Diagnostic> Read(CancellationToken cancellation)
    {
        var asOf = new AsOf(options);
        try
        {
            var replay = Replay.Of(compilation, asOf.For, OnFault.Report, cancellation);
            return [.. Reported.Of(replay, new(compilation, cancellation)), .. asOf.Mistakes];
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return [Reported.Fault(compilation, fault)];
        }
    }
}
