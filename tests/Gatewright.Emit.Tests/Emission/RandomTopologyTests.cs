using Gatewright.Emit;
using Gatewright.Rules;
using Gatewright.Tests.Judging;

namespace Gatewright.Tests.Emission;

/// <summary>
/// What random topologies become, read by judges that know nothing of the emitter. The normal run takes a few dozen;
/// <c>GATEWRIGHT_LONG_TESTS=1</c> takes thousands.
/// </summary>
public class RandomTopologyTests
{
    private static readonly int Topologies = Environment.GetEnvironmentVariable("GATEWRIGHT_LONG_TESTS") == "1" ? 3_000 : 60;

    /// <summary>Every id names something that is there in time, writes to a network form a chain, and the types are Azure's.</summary>
    [Fact]
    public void A_random_topology_is_emitted_cleanly()
    {
        var judged = 0;
        foreach (var (recipe, template, existing) in Emitted())
        {
            var document = ArmDocument.Parse(template);
            DependencyJudge.Of(document, existing).AssertClean(nameof(DependencyJudge), $"{recipe}");
            TypeJudge.Of(document).AssertClean(nameof(TypeJudge), $"{recipe}");
            LimitJudge.Of(document).AssertClean(nameof(LimitJudge), $"{recipe}");
            judged++;
        }

        Assert.True(judged > Topologies / 4, $"Only {judged} of {Topologies} random topologies could be emitted.");
    }

    /// <summary>Nothing waits without need, and nothing that is needed is missing.</summary>
    [Fact]
    public void Without_any_one_edge_a_random_topology_is_refused()
    {
        var (edges, unneeded) = (0, new List<string>());
        foreach (var (recipe, template, existing) in Emitted().Take(Topologies / 4))
        {
            foreach (var (index, edge) in DependsOn.Edges(template).Index())
            {
                edges++;
                if (DependencyJudge.Of(ArmDocument.Parse(DependsOn.RemoveEdge(template, index)), existing).Faults.IsEmpty)
                    unneeded.Add($"{recipe}: {edge}");
            }
        }

        Assert.True(edges > 0);
        Assert.True(unneeded.Count == 0, $"{unneeded.Count} of {edges} edges aren't needed:\n{string.Join("\n", unneeded.Take(20))}");
    }

    /// <summary>Topologies that the rule book lets pass, of growing size.</summary>
    private static IEnumerable<(Recipe Recipe, string Template, string[] Existing)> Emitted()
    {
        for (var seed = 1; seed <= Topologies; seed++)
        {
            var recipe = new Recipe(seed, 1 + (seed % 9), Care.Careful);
            var topology = RandomTopology.Of(recipe).Builder.Build();
            // A gateway that exists in a network that the template writes again: the judge, who sees the template alone, can't know of it.
            var isHidden = topology.Gateways.Any(gateway => gateway.IsExisting && !gateway.Network.IsExisting);
            if (isHidden || RuleBook.Check(topology).Any(finding => finding.Blocks))
                continue;
            var template = ArmTemplate.Of(topology);
            if (template.Problems.IsEmpty && template.Json.Contains("\"type\": \"Microsoft.", StringComparison.Ordinal))
                yield return (recipe, template.Json, [.. topology.PublicIps.Where(it => it.IsExisting).Select(it => it.Id.ToString())]);
        }
    }
}
