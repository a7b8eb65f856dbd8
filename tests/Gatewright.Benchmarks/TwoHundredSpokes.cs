using BenchmarkDotNet.Attributes;
using Gatewright.Emit;
using Gatewright.Rules;

namespace Gatewright.Benchmarks;

/// <summary>200 spokes, the size at which the field's tools were measured.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class TwoHundredSpokes
{
    [Benchmark]
    public object BuildCheckEmit()
    {
        var built = Estates.Describe(200).Build();
        return (RuleBook.Check(built), ArmTemplate.Create(built));
    }
}
