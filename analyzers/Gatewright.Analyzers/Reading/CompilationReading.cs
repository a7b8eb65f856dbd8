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
            read ??= Read(cancellation);
        return read[tree];
    }

    private ILookup<SyntaxTree?, Diagnostic> Read(CancellationToken cancellation)
    {
        try
        {
            if (EarlierReading.Of(compilation, options, cancellation) is { } earlier)
                return earlier;
            var asOf = new AsOf(options);
            var switches = new SeveritySwitches(compilation, cancellation);
            var bodies = new Bodies(compilation);
            var replay = Replay.Of(bodies, asOf.For, OnFault.Report, cancellation);
            Diagnostic[] found = [.. Reported.Of(replay, switches), .. UnknownVerbs.In(bodies), .. asOf.Mistakes];
            var all = found.ToLookup(diagnostic => diagnostic.Location.SourceTree);
            new EarlierReading(compilation, new(bodies.LookedAt, replay.Names, bodies.AskedWhetherAssigned), switches.Asked, asOf.Asked, all).Keep();
            return all;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return new[] { Reported.Fault(compilation, fault) }.ToLookup(diagnostic => diagnostic.Location.SourceTree);
        }
    }
}
