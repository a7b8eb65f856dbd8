using System.Text;
using BenchmarkDotNet.Attributes;
using Gatewright.ArmLanguage;

namespace Gatewright.Benchmarks;

/// <summary>What it costs to read an ARM template, and to expand it as well; 10,000 resources are 9.6 MB.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class ArmLanguageBenchmarks
{
    private readonly ExpansionOptions options = new() { Parameters = ArmParameters.Parse("""{"key":{"value":"psk"}}""") };
    private byte[] json = [];

    [Params(10, 100, 1_000, 10_000)]
    public int Resources { get; set; }

    [GlobalSetup]
    public void Describe()
    {
        json = Encoding.UTF8.GetBytes(ArmTemplates.Of(Resources));
        if (!ArmTemplate.Parse(json).Expand(options).Succeeded)
            throw new InvalidOperationException("The template is meant to be valid.");
        Console.WriteLine(FormattableString.Invariant($"// {Resources:N0} resources: {json.Length:N0} bytes"));
    }

    [Benchmark]
    public int Parse() => ArmTemplate.Parse(json).Problems.Length;

    [Benchmark]
    public int ParseAndExpand() => ArmTemplate.Parse(json).Expand(options).Resources.Length;
}
