using Basic.Reference.Assemblies;
using BenchmarkDotNet.Attributes;
using Gatewright.Analyzers;
using Gatewright.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Gatewright.Benchmarks;

/// <summary>What the analyzer costs beside what the compiler does anyway with the same program.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class ReplayBenchmarks
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp14);

    private CSharpCompilation compilation = null!;
    private Bodies bodies = null!;
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
        elsewhere = CSharpSyntaxTree.ParseText("internal static class Elsewhere { public static int Number() => 1; }", Options, "Elsewhere.cs");
        compilation = CSharpCompilation.Create(
            "program",
            [CSharpSyntaxTree.ParseText(Programs.Of(Networks, Style), Options, "Program.cs"), elsewhere],
            [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(TopologyBuilder).Assembly.Location), MetadataReference.CreateFromFile(typeof(TopologyHost).Assembly.Location)],
            new(OutputKind.ConsoleApplication));
        bodies = new(compilation);
        var replay = Replay.Of(bodies);
        string?[] faults = [replay.Incomplete, .. replay.Findings.Select(it => $"{it}"), .. compilation.GetDiagnostics()
            .Where(it => it.Severity == DiagnosticSeverity.Error).Select(it => $"{it}")];
        if (faults.FirstOrDefault(it => it is not null) is { } fault)
            throw new InvalidOperationException($"The program isn't as it should be: {fault}");
        topology = replay.Ends[0].Topology;
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

    /// <summary>What a key costs in a file without topologies: the whole program is read and bound anew.</summary>
    [Benchmark]
    public int ReadAfterAnEditElsewhere()
    {
        var edited = CSharpSyntaxTree.ParseText($"internal static class Elsewhere {{ public static int Number() => {++edits}; }}", Options, "Elsewhere.cs");
        var next = compilation.ReplaceSyntaxTree(elsewhere, edited);
        return Replay.Of(next).Ends.Count;
    }
}
