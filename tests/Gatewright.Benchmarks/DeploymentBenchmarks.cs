using BenchmarkDotNet.Attributes;
using Gatewright.Emit;
using Gatewright.Model;
using Gatewright.Rules;
using Gatewright.Tests;

namespace Gatewright.Benchmarks;

/// <summary>What it costs to emit an estate of twenty subscriptions and five regions as a list of deployments, beside writing the same bytes.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class DeploymentBenchmarks
{
    private Topology topology = null!;
    private BareWriter[] bare = null!;

    [Params(100, 1_000, 10_000)]
    public int Networks { get; set; }

    [GlobalSetup]
    public void Describe()
    {
        topology = LargeEstate.Of(Networks).Build();
        if (RuleBook.Check(topology).Any(finding => finding.Severity == Severity.Error))
            throw new InvalidOperationException("The estate is meant to be valid.");
        var list = ArmDeployments.Of(topology);
        bare = [.. list.All.Select(it => new BareWriter(it.Json))];
        Console.WriteLine(FormattableString.Invariant(
            $"// {Networks:N0} networks: {list.All.Length} deployments in {list.All[^1].Stage} stages, {list.All.Sum(it => it.Json.Length):N0} bytes, {list.All.Max(it => it.Json.Length):N0} at most"));
    }

    [Benchmark]
    public object Emit() => ArmDeployments.Of(topology);

    /// <summary>The templates' bytes from lists of tokens: what no emitter can beat.</summary>
    [Benchmark(Baseline = true)]
    public int WriteBare() => bare.Sum(it => it.Write().WrittenCount);
}
