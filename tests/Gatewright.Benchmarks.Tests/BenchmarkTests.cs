using System.Text.Json;
using Gatewright.Emit;
using Gatewright.Model;
using Gatewright.Rules;
using Gatewright.Tests;

namespace Gatewright.Benchmarks.Tests;

/// <summary>Every benchmark does what it says it measures; how long that takes is no test's matter.</summary>
public sealed class BenchmarkTests
{
    public static TheoryData<string, string> Results => new()
    {
        { "ArmLanguageBenchmarks.Parse(Resources: 10)", "0" },
        { "ArmLanguageBenchmarks.ParseAndExpand(Resources: 10)", "10" },
        { "DeploymentBenchmarks.Emit(Networks: 100)", "234 deployments" },
        { "DeploymentBenchmarks.WriteBare(Networks: 100)", "496692" },
        { "DrawingBenchmarks.Arm(IsAlike: True)", "2" },
        { "DrawingBenchmarks.Arm(IsAlike: False)", "2" },
        { "DrawingBenchmarks.Svg(IsAlike: True)", "802" },
        { "DrawingBenchmarks.Svg(IsAlike: False)", "2002" },
        { "DrawingBenchmarks.Report(IsAlike: True)", "2" },
        { "DrawingBenchmarks.Report(IsAlike: False)", "2" },
        { "EmitterBenchmarks.Arm(Networks: 10, Name: bicep)", "2" },
        { "EmitterBenchmarks.Write(Networks: 10, Name: bicep)", "2" },
        { "EmitterBenchmarks.Arm(Networks: 10, Name: cli)", "2" },
        { "EmitterBenchmarks.Write(Networks: 10, Name: cli)", "1" },
        { "EmitterBenchmarks.Arm(Networks: 10, Name: powershell)", "2" },
        { "EmitterBenchmarks.Write(Networks: 10, Name: powershell)", "1" },
        { "EmitterBenchmarks.Arm(Networks: 10, Name: mermaid)", "2" },
        { "EmitterBenchmarks.Write(Networks: 10, Name: mermaid)", "1" },
        { "EmitterBenchmarks.Arm(Networks: 10, Name: svg)", "2" },
        { "EmitterBenchmarks.Write(Networks: 10, Name: svg)", "1" },
        { "EmitterBenchmarks.Arm(Networks: 10, Name: report)", "2" },
        { "EmitterBenchmarks.Write(Networks: 10, Name: report)", "2" },
        { "EmitterBenchmarks.Arm(Networks: 10, Name: addresses)", "2" },
        { "EmitterBenchmarks.Write(Networks: 10, Name: addresses)", "1" },
        { "EmitterBenchmarks.Arm(Networks: 10, Name: devices)", "2" },
        { "EmitterBenchmarks.Write(Networks: 10, Name: devices)", "33" },
        { "EmitterBenchmarks.Arm(Networks: 10, Name: clients)", "2" },
        { "EmitterBenchmarks.Write(Networks: 10, Name: clients)", "1" },
        { "EmitterBenchmarks.Arm(Networks: 10, Name: portal)", "2" },
        { "EmitterBenchmarks.Write(Networks: 10, Name: portal)", "2" },
        { "EmitterBenchmarks.Arm(Networks: 10, Name: classic)", "2" },
        { "EmitterBenchmarks.Write(Networks: 10, Name: classic)", "0" },
        { "EnterpriseBenchmarks.Arm()", "2" },
        { "EnterpriseBenchmarks.EmitAll()", "339" },
        { "EnterpriseBenchmarks.Promises()", "22" },
        { "EstateBenchmarks.Build(Spokes: 10)", "11 networks" },
        { "EstateBenchmarks.Check(Spokes: 10)", "0" },
        { "EstateBenchmarks.NaiveOverlaps(Spokes: 10)", "0" },
        { "EstateBenchmarks.Emit(Spokes: 10)", "35 resources" },
        { "EstateBenchmarks.WriteBare(Spokes: 10)", "23820 bytes" },
        { "EstateBenchmarks.BuildCheckEmit(Spokes: 10)", "0 and 35 resources" },
        { "ImportBenchmarks.Expand(Resources: 10)", "10" },
        { "ImportBenchmarks.Import(Resources: 10)", "5" },
        { "ImportBenchmarks.ImportAndCheck(Resources: 10)", "4" },
        { "PlanBenchmarks.Emit(Networks: 10)", "11" },
        { "PlanBenchmarks.Plan(Networks: 10)", "35" },
        { "PlanBenchmarks.PlanAnEdit(Networks: 10)", "1" },
        { "PlanBenchmarks.DeployAtOnce(Networks: 10)", "Succeeded" },
        { "ReachabilityBenchmarks.AllRoutes(Networks: 100)", "1707" },
        { "ReachabilityBenchmarks.MatrixOfOneHub(Networks: 100)", "200" },
        { "ReachabilityBenchmarks.OneAnswer(Networks: 100)", "0" },
        { "ReplayBenchmarks.Compile(Networks: 1, Style: Straight)", "0" },
        { "ReplayBenchmarks.Compile(Networks: 1, Style: Loop)", "0" },
        { "ReplayBenchmarks.Read(Networks: 1, Style: Straight)", "1" },
        { "ReplayBenchmarks.Read(Networks: 1, Style: Loop)", "1" },
        { "ReplayBenchmarks.Judge(Networks: 1, Style: Straight)", "0" },
        { "ReplayBenchmarks.Judge(Networks: 1, Style: Loop)", "0" },
        { "ReplayBenchmarks.ReadWithTenFlags(Networks: 1, Style: Straight)", "1" },
        { "ReplayBenchmarks.ReadWithTenFlags(Networks: 1, Style: Loop)", "1" },
        { "ReplayBenchmarks.ReadAnewAfterAnEdit(Networks: 1, Style: Straight)", "1" },
        { "ReplayBenchmarks.ReadAnewAfterAnEdit(Networks: 1, Style: Loop)", "1" },
        { "ReplayBenchmarks.ReadAfterAnEditElsewhere(Networks: 1, Style: Straight)", "0" },
        { "ReplayBenchmarks.ReadAfterAnEditElsewhere(Networks: 1, Style: Loop)", "0" },
        { "RuleBookBenchmarks.Build(Networks: 100)", "101 networks" },
        { "RuleBookBenchmarks.Check(Networks: 100)", "1" },
        { "TwoHundredSpokes.BuildCheckEmit()", "0 and 605 resources" },
    };

    public static TheoryData<string> Sizes => [.. ShortForm.All().Select(it => it.Type).Distinct()];

    [Theory]
    [MemberData(nameof(Results))]
    public void A_benchmark_does_what_it_measures(string name, string expected) =>
        Assert.Equal(expected, Told(ShortForm.All().Single(it => $"{it}" == name).Run()));

    [Fact]
    public void Each_benchmark_has_a_short_form() =>
        Assert.Equal(ShortForm.All().Select(it => $"{it}").Order(StringComparer.Ordinal), Results.Select(it => it.Data.Item1).Order(StringComparer.Ordinal));

    /// <summary>A new rule may find what a large estate never had to mind: benchmarks refuse to measure one that isn't valid.</summary>
    [Theory]
    [MemberData(nameof(Sizes))]
    public void What_is_measured_is_valid_in_each_size(string type) =>
        Assert.All(ShortForm.Sizes(type, Gatewright.Tests.LongRun.Size(1_000, 10_000)), it => it.Describe());

    private static string Told(object? result) => result switch
    {
        int number => FormattableString.Invariant($"{number}"),
        Topology topology => $"{topology.VirtualNetworks.Length} networks",
        ArmTemplate { IsList: true } list => $"{list.Deployments.Length} deployments",
        ArmTemplate template => $"{Resources(template)} resources",
        System.Buffers.ArrayBufferWriter<byte> bytes => FormattableString.Invariant($"{bytes.WrittenCount} bytes"),
        ValueTuple<ImmutableArray<Finding>, ArmTemplate> both => $"{both.Item1.Length} and {Told(both.Item2)}",
        _ => $"{result}",
    };

    private static int Resources(ArmTemplate template)
    {
        using var json = JsonDocument.Parse(template.Json());
        return json.RootElement.GetProperty("resources").GetArrayLength();
    }
}
