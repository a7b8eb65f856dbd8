using BenchmarkDotNet.Attributes;
using Gatewright.Model;
using Gatewright.Rules;

namespace Gatewright.Benchmarks;

/// <summary>All rules on estates with offices, beside describing and freezing the same estate: what grows faster than that isn't linear.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class RuleBookBenchmarks
{
    private Topology topology = null!;

    [Params(100, 1_000, 10_000)]
    public int Networks { get; set; }

    [GlobalSetup]
    public void Describe() => topology = Estates.WithOffices(Networks).Build();

    [Benchmark(Baseline = true)]
    public object Build() => Estates.WithOffices(Networks).Build();

    [Benchmark]
    public int Check() => RuleBook.Check(topology).Length;
}
