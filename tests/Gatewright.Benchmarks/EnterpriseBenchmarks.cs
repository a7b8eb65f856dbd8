using Basic.Reference.Assemblies;
using BenchmarkDotNet.Attributes;
using Gatewright.Analyzers;
using Gatewright.Emit;
using Gatewright.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Gatewright.Benchmarks;

/// <summary>What <c>emit all</c> does for the Enterprise example once the program has described it: the check, and each emitter.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class EnterpriseBenchmarks
{
    private Model.Topology topology = null!;

    [GlobalSetup]
    public void Describe()
    {
        using var source = typeof(EnterpriseBenchmarks).Assembly.GetManifestResourceStream("Enterprise.cs")!;
        using var reader = new StreamReader(source);
        const string Usings = "global using System; global using System.Collections.Generic; global using System.Linq;";
        var options = new CSharpParseOptions(LanguageVersion.CSharp14);
        var compilation = CSharpCompilation.Create(
            "program",
            [CSharpSyntaxTree.ParseText(reader.ReadToEnd(), options, "Enterprise.cs"), CSharpSyntaxTree.ParseText(Usings, options, "Usings.cs")],
            [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(TopologyBuilder).Assembly.Location), MetadataReference.CreateFromFile(typeof(TopologyHost).Assembly.Location)],
            new(OutputKind.ConsoleApplication));
        topology = Replay.Of(ReplayBenchmarks.Bound(compilation)).Ends[0].Topology;
    }

    [Benchmark(Baseline = true)]
    public int Arm() => Emitters.All.Single(it => it.Name == "arm").Write(topology).Files.Length;

    /// <summary>Its promises alone, with the routes that they ask for.</summary>
    [Benchmark]
    public int Promises() => JudgedPromise.All(topology).Length;

    [Benchmark]
    public int EmitAll() => RuleBook.Check(topology).Count(it => it.IsBlocking) + Emitters.All.Sum(it => it.Write(topology).Files.Length);
}
