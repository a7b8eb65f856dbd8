using BenchmarkDotNet.Attributes;
using Gatewright.Arm.Planning;
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
    private static readonly ArmLimits AlwaysAList = new() { Template = 0 };

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
        var list = ArmTemplate.Create(topology, AlwaysAList);
        string[] texts = [.. list.Deployments.Select(it => it.Template.Render())];
        bare = [.. texts.Select(it => new BareWriter(it))];
        Console.WriteLine(FormattableString.Invariant(
            $"// {Networks:N0} networks: {texts.Length} deployments in {list.Deployments[^1].Stage} stages, {texts.Sum(it => it.Length):N0} bytes, {texts.Max(it => it.Length):N0} at most"));
    }

    [Benchmark]
    public object Emit() => ArmTemplate.Create(topology, AlwaysAList);

    /// <summary>The templates' bytes from lists of tokens: what no emitter can beat.</summary>
    [Benchmark(Baseline = true)]
    public int WriteBare() => bare.Sum(it => it.Write().WrittenCount);
}
