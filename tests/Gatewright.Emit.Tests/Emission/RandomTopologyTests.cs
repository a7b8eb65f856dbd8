using Gatewright.Arm.Lowering;
using Gatewright.Arm.Template;
using Gatewright.Emit;
using Gatewright.Emit.ArmJson;
using Gatewright.Model;
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

    /// <summary>Cut into parts of three resources, so that also small ones have many that wait for each other.</summary>
    [Fact]
    public void A_random_topology_is_emitted_cleanly_as_a_list_of_deployments()
    {
        var parts = 0;
        foreach (var (recipe, topology, existing) in Lawful())
        {
            var list = Lists.OfThree(topology);
            if (!list.Problems.IsEmpty || list.Deployments.IsEmpty)
                continue;
            Judges.AssertClean(WrittenList.Of(list), $"{recipe}", existing);
            parts += list.Deployments.Length;
        }

        Assert.True(parts > 3 * Topologies, $"Only {parts} deployments were judged.");
    }

    [Fact]
    public void Without_any_one_wait_a_list_is_refused()
    {
        var (edges, unneeded) = (0, new List<string>());
        foreach (var (recipe, topology, existing) in Lawful().Take(Topologies / 4))
        {
            var template = WrittenList.Of(Lists.OfThree(topology)).AsTemplate();
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

    /// <summary>What deployments are cut by is an estimate. It may be too large, never too small.</summary>
    [Fact]
    public void Resources_have_no_more_bytes_than_deployments_are_cut_by()
    {
        foreach (var (recipe, topology, _) in Lawful())
        {
            var lowered = TopologyLowering.Lower(topology);
            var plan = new DeploymentPlan(topology, false, [], [], [], _ => []);
            foreach (var resource in lowered.Resources)
            {
                var json = new JsonPrinter();
                new TemplatePrinter(json, plan).Print(resource, resource.DependsOn);
                Assert.True(json.CompactCount <= resource.Size,
                    $"{recipe}: {resource.Type} {resource.Name} has {json.CompactCount} bytes, and {resource.Size} were thought");
            }
        }
    }

    private static IEnumerable<(Recipe Recipe, string Template, string[] Existing)> Emitted()
    {
        foreach (var (recipe, topology, existing) in Lawful())
        {
            var template = ArmTemplate.Create(topology);
            if (template.Problems.IsEmpty && template.Json().Contains("\"type\": \"Microsoft.", StringComparison.Ordinal))
                yield return (recipe, template.Json(), existing);
        }
    }

    /// <summary>Topologies that the rule book lets pass, of growing size, with the ids of what they take for granted.</summary>
    private static IEnumerable<(Recipe Recipe, Topology Topology, string[] Existing)> Lawful()
    {
        for (var seed = 1; seed <= Topologies; seed++)
        {
            var recipe = new Recipe(seed, 1 + (seed % 9), Care.Careful);
            var topology = RandomTopology.Of(recipe).Builder.Build();
            // A gateway that exists in a network that the template writes again: the judge, who sees the template alone, can't know of it.
            var isHidden = topology.Gateways.Any(gateway => gateway.IsExisting && !gateway.Network.IsExisting);
            if (isHidden || RuleBook.Check(topology).Any(finding => finding.IsBlocking))
                continue;
            yield return (recipe, topology, [.. topology.PublicIps.Where(it => it.IsExisting).Select(it => it.Id.ToString())]);
        }
    }
}
