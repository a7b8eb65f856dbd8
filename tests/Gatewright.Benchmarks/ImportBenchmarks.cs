using System.Text;
using BenchmarkDotNet.Attributes;
using Gatewright.ArmLanguage;
using Gatewright.Import;

namespace Gatewright.Benchmarks;

/// <summary>What it costs to read an ARM template as a topology, and to check it as well, beside reading and expanding it alone.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class ImportBenchmarks
{
    private readonly ArmParameters parameters = ArmParameters.Parse("""{"key":{"value":"psk"}}""");
    private byte[] json = [];

    /// <summary>Resources of the template: 5,250 are the 4 MB that Azure takes at most.</summary>
    [Params(10, 100, 1_000, 5_250, 10_000)]
    public int Resources { get; set; }

    [GlobalSetup]
    public void Describe()
    {
        json = Encoding.UTF8.GetBytes(ArmTemplates.Of(Resources));
        if (ArmImport.Read(json, new() { Parameters = parameters }).Topology.VirtualNetworks.IsEmpty)
            throw new InvalidOperationException("The template is meant to have networks.");
    }

    [Benchmark(Baseline = true)]
    public int Expand() => ArmTemplate.Parse(json).Expand(new() { Parameters = parameters }).Resources.Length;

    [Benchmark]
    public int Import() => ArmImport.Read(json, new() { Parameters = parameters }).Topology.VirtualNetworks.Length;

    [Benchmark]
    public int ImportAndCheck() => ArmImport.Read(json, new() { Parameters = parameters }).Check().Length;
}
