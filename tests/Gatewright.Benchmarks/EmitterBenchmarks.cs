using BenchmarkDotNet.Attributes;
using Gatewright.Emit;
using Gatewright.Model;

namespace Gatewright.Benchmarks;

/// <summary>What each emitter costs beside the ARM template of the same estate.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class EmitterBenchmarks
{
    private Topology topology = null!;
    private Emitter emitter = null!;

    [Params(10, 100, 1_000)]
    public int Networks { get; set; }

    [Params("bicep", "cli", "powershell", "mermaid", "svg", "report", "addresses", "devices", "clients", "portal", "classic")]
    public string Name { get; set; } = "";

    [GlobalSetup]
    public void Describe() => (topology, emitter) = (Estates.WithOneOffice(Networks).Build(), Emitters.All.Single(it => it.Name == Name));

    [Benchmark(Baseline = true)]
    public int Arm() => Emitters.All.Single(it => it.Name == "arm").Write(topology).Files.Length;

    [Benchmark]
    public int Write() => emitter.Write(topology).Files.Length;
}
