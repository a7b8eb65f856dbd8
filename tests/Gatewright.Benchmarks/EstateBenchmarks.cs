using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Gatewright.Arm.Planning;
using Gatewright.Emit;
using Gatewright.Model;
using Gatewright.Rules;

namespace Gatewright.Benchmarks;

/// <summary>What it costs to describe, check and emit estates that grow tenfold, beside writing the same bytes and beside comparing all pairs of
/// networks.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
[ShortRunJob]
public class EstateBenchmarks
{
    /// <summary>One template, also where Azure would not take it, so that figures of all sizes compare.</summary>
    private static readonly ArmLimits OneTemplate = new() { Template = int.MaxValue };

    private Topology topology = null!;
    private BareWriter bare = null!;
    private Cidr[] blocks = null!;

    [Params(10, 100, 1_000, 10_000)]
    public int Spokes { get; set; }

    [GlobalSetup]
    public void Describe()
    {
        topology = Estates.Describe(Spokes).Build();
        bare = new(ArmTemplate.Create(topology, OneTemplate).Files[0].Render());
        blocks = [.. topology.VirtualNetworks.SelectMany(network => network.AddressSpace.Known()).Select(block => block.Value)];
        if (RuleBook.Check(topology).Any(finding => finding.Severity == Severity.Error))
            throw new InvalidOperationException("The estate is meant to be valid.");
    }

    [Benchmark, BenchmarkCategory("Build")]
    public object Build() => Estates.Describe(Spokes).Build();

    [Benchmark, BenchmarkCategory("Check")]
    public int Check() => RuleBook.Check(topology).Length;

    /// <summary>One rule of many, done without thought: all pairs of networks.</summary>
    [Benchmark(Baseline = true), BenchmarkCategory("Check")]
    public int NaiveOverlaps()
    {
        var found = 0;
        for (var i = 0; i < blocks.Length; i++)
        {
            for (var j = i + 1; j < blocks.Length; j++)
            {
                if (blocks[i].Overlaps(blocks[j]))
                    found++;
            }
        }

        return found;
    }

    [Benchmark, BenchmarkCategory("Emit")]
    public object Emit() => ArmTemplate.Create(topology, OneTemplate);

    /// <summary>The same bytes from a list of tokens: what no emitter can beat.</summary>
    [Benchmark(Baseline = true), BenchmarkCategory("Emit")]
    public object WriteBare() => bare.Write();

    [Benchmark, BenchmarkCategory("All")]
    public object BuildCheckEmit()
    {
        var built = Estates.Describe(Spokes).Build();
        return (RuleBook.Check(built), ArmTemplate.Create(built, OneTemplate));
    }
}
