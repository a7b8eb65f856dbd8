using Gatewright.Model;
using Gatewright.Rules;
using Gatewright.Tests;
using Gatewright.Tests.Programs;

namespace Gatewright.CSharp.Tests;

/// <summary>A program that is written of a topology describes the same topology.</summary>
public sealed class RoundTripTests
{
    private static readonly CSharpProgramOptions Options = new() { PackageVersion = "1.0.0" };

    [Fact]
    public void There_are_hundreds_of_topologies_to_write() => Assert.InRange(Described.All.Length, 380, int.MaxValue);

    [Fact]
    public void A_written_program_emits_the_same_bytes_and_has_the_same_findings() => Assert.Empty(Parallel(described =>
    {
        var program = CSharpProgram.Write(described.Topology, Options);
        var again = Run(program.Text);
        var (before, after) = (Outcome.Emitted(described.Topology), Outcome.Emitted(again));
        var (found, foundAgain) = (Outcome.Found(described.Topology), Outcome.Found(again));
        return before != after ? $"{described.Name}: {Difference(before, after)}\n{program.Text}"
            : found != foundAgain ? $"{described.Name}: {Difference(found, foundAgain)}\n{program.Text}"
            : null;
    }));

    [Fact]
    public void Everything_can_be_written_but_for_rules_that_are_queries() => Assert.Empty(Parallel(described =>
        CSharpProgram.Write(described.Topology, Options).Remarks is { IsEmpty: false } remarks && !HasQueries(described)
            ? $"{described.Name}: {string.Join("; ", remarks)}" : null));

    [Fact]
    public void A_rule_that_is_a_query_is_left_out_with_a_remark()
    {
        var topology = new TopologyBuilder("test", Region.WestEurope).WithRule("ACME1", "A law", Severity.Warning, _ => []).Build();

        var program = CSharpProgram.Write(topology, Options);

        Assert.Equal("test: 'test' has rules that are queries of its program, which can't be written", $"{Assert.Single(program.Remarks)}");
        Assert.Contains("// 'test' has rules that are queries of its program, which can't be written.", program.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_written_program_describes_is_written_in_the_same_way() => Assert.Empty(Parallel(described =>
    {
        var text = CSharpProgram.Write(described.Topology, Options).Text;
        var again = CSharpProgram.Write(Run(text), Options).Text;
        return text == again || HasQueries(described) ? null : $"{described.Name}: {Difference(text, again)}\n{text}\n----\n{again}";
    }));

    private static bool HasQueries(Described described) => !described.Topology.OwnRules.IsEmpty;

    private static Topology Run(string text) => new SourceProgram(text).Compiled().Completed().Single();

    private static IEnumerable<string> Parallel(Func<Described, string?> fault) => Described.All.AsParallel().AsOrdered().Select(described =>
    {
        try
        {
            return fault(described);
        }
        catch (InvalidOperationException refused)
        {
            return $"{described.Name}: {refused.Message}";
        }
    }).OfType<string>();

    private static string Difference(string before, string after)
    {
        var (one, other) = (before.Split('\n'), after.Split('\n'));
        var line = one.Zip(other).TakeWhile(it => it.First == it.Second).Count();
        return $"line {line + 1} is '{after.Split('\n').ElementAtOrDefault(line)}' and was '{one.ElementAtOrDefault(line)}'";
    }
}
