using Gatewright.Core.Tests.Reachability.Oracle;
using Gatewright.Reachability;
using Gatewright.Tests;

namespace Gatewright.Core.Tests.Reachability;

/// <summary>The matrix says of each pair what the question about it alone says.</summary>
public sealed class MatrixTests
{
    [Fact]
    public void A_matrix_agrees_with_the_questions_about_its_pairs()
    {
        var (pairs, wrong) = (0, new List<string>());
        foreach (var seed in LongRun.Seeds(normally: 60, atLength: 2_000))
        {
            var plan = new PlanDrawing(seed).Draw();
            var program = new PlanProgram(plan);
            var routing = new Routing(program.Topology.Snapshot(finished: true), Certainty.Promised);
            ImmutableArray<Endpoint> ends = [.. plan.Places.Select(place => Endpoint.Of(program[place].Element)!)];
            var matrix = new ReachMatrix(routing, ends);
            for (var from = 0; from < ends.Length; from++)
            {
                for (var to = 0; to < ends.Length; to++)
                {
                    if (from == to)
                        continue;
                    var expected = Question.Ask(routing, ends[from], ends[to]).Verdict;
                    pairs++;
                    if (matrix.Verdict(from, to) != expected)
                        wrong.Add($"seed {seed}: {ends[from].Name} to {ends[to].Name}: {expected}");
                }
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{pairs} pairs");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }
}
