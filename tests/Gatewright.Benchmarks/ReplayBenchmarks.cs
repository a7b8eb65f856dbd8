using Basic.Reference.Assemblies;
using BenchmarkDotNet.Attributes;
using Gatewright.Analyzers;
using Gatewright.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gatewright.Benchmarks;

/// <summary>What the analyzer costs beside what the compiler does anyway with the same program.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class ReplayBenchmarks
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp14);

    private static readonly string Flags = string.Concat(Enumerable.Range(1, 10)
        .Select(number => $"if (System.Environment.GetEnvironmentVariable(\"FLAG{number}\") is not null) topology.WithTag(\"tag{number}\", \"yes\");\n"));

    private static readonly AnalyzerConfigOptionsProvider Unset = new AnalyzerOptions([]).AnalyzerConfigOptionsProvider;

    private CSharpCompilation compilation = null!;
    private Bodies bodies = null!;
    private Bodies flagged = null!;
    private SyntaxTree program = null!;
    private SyntaxTree elsewhere = null!;
    private Model.Topology topology = null!;
    private int edits;

    [Params(1, 10, 100, 1_000)]
    public int Networks { get; set; }

    [Params(Programs.Style.Straight, Programs.Style.Loop)]
    public Programs.Style Style { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var text = Programs.Of(Networks, Style);
        program = CSharpSyntaxTree.ParseText(text, Options, "Program.cs");
        elsewhere = CSharpSyntaxTree.ParseText("internal static class Elsewhere { public static int Number() => 1; }", Options, "Elsewhere.cs");
        compilation = CSharpCompilation.Create(
            "program",
            [program, elsewhere],
            [
                .. Net100.References.All,
                MetadataReference.CreateFromFile(typeof(TopologyBuilder).Assembly.Location),
                MetadataReference.CreateFromFile(typeof(TopologyHost).Assembly.Location),
            ],
            new(OutputKind.ConsoleApplication));
        bodies = Bound(compilation);
        var withFlags = text.Replace("return await", Flags + "return await", StringComparison.Ordinal);
        flagged = Bound(compilation.ReplaceSyntaxTree(program, CSharpSyntaxTree.ParseText(withFlags, Options, "Program.cs")));
        topology = Replay.Of(bodies).Ends[0].Topology;
        _ = new CompilationReading(compilation, Unset).In(program, default).Count();
    }

    /// <summary>What the compiler itself needs to find its own errors.</summary>
    [Benchmark(Baseline = true)]
    public int Compile() => compilation.Clone().GetDiagnostics().Length;

    /// <summary>Interpreting, replaying and judging, where the compiler has bound the program already.</summary>
    [Benchmark]
    public int Read() => Replay.Of(bodies).Ends.Count;

    /// <summary>The rule book's part of it.</summary>
    [Benchmark]
    public int Judge() => RuleBook.Check(topology).Length;

    /// <summary>The same with ten conditions that nobody knows, each of which says more.</summary>
    [Benchmark]
    public int ReadWithTenFlags() => Replay.Of(flagged).Ends.Count;

    /// <summary>What a key costs where what was read can't be kept: the whole program is read and bound anew.</summary>
    [Benchmark]
    public int ReadAnewAfterAnEdit() => Replay.Of(Edited()).Ends.Count;

    /// <summary>What a key costs in a body that has no part in the topology.</summary>
    [Benchmark]
    public int ReadAfterAnEditElsewhere() => new CompilationReading(Edited(), Unset).In(program, default).Count();

    private CSharpCompilation Edited() => compilation.ReplaceSyntaxTree(elsewhere, CSharpSyntaxTree.ParseText(
        $"internal static class Elsewhere {{ public static int Number() => {++edits}; }}", Options, "Elsewhere.cs"));

    internal static Bodies Bound(CSharpCompilation compilation)
    {
        var bodies = new Bodies(compilation);
        var replay = Replay.Of(bodies);
        string?[] faults = [replay.Incomplete, .. replay.Findings.Select(it => $"{it}"), .. compilation.GetDiagnostics()
            .Where(it => it.Severity == DiagnosticSeverity.Error).Select(it => $"{it}")];
        return faults.FirstOrDefault(it => it is not null) is { } fault ? throw new InvalidOperationException($"The program isn't as it should be: {fault}") : bodies;
    }
}
