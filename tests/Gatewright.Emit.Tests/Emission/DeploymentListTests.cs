using System.Text;
using Gatewright.Emit;
using Gatewright.Emit.Deployments;
using Gatewright.Tests.Judging;

namespace Gatewright.Tests.Emission;

/// <summary>Small estates, cut where Azure wouldn't need it: whole lists, as reviewed.</summary>
public class DeploymentListTests
{
    private static readonly ArmLimits Small = new() { Resources = 3 };

    [Fact]
    public void A_list_for_subscriptions_is_what_was_reviewed() => Matches(SplitEstate.OfSubscriptions(), "list-of-subscriptions.txt");

    [Fact]
    public void A_list_for_groups_is_what_was_reviewed() => Matches(SplitEstate.OfGroups(), "list-of-groups.txt");

    [Fact]
    public void What_fits_one_template_is_not_too_large() =>
        Assert.False(ArmTemplate.Of(SplitEstate.OfSubscriptions().Build()).IsTooLarge);

    [Theory]
    [InlineData(3, 4_000_000)]
    [InlineData(800, 5_000)]
    public void What_does_not_fit_one_template_says_so(int resources, int bytes)
    {
        var template = ArmTemplate.Of(SplitEstate.OfSubscriptions().Build(), new() { Resources = resources, Template = bytes });
        Assert.True(template.IsTooLarge);
        Assert.Contains("ArmDeployments.Of", Assert.Single(template.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void White_space_does_not_count_against_a_template()
    {
        var topology = SplitEstate.OfSubscriptions().Build();
        var json = ArmTemplate.Of(topology).Json;
        var compact = LimitJudge.CompactSize(System.Text.Json.Nodes.JsonNode.Parse(json)!);
        Assert.True(compact < Encoding.UTF8.GetByteCount(json));
        Assert.False(ArmTemplate.Of(topology, new() { Template = compact }).IsTooLarge);
        Assert.True(ArmTemplate.Of(topology, new() { Template = compact - 1 }).IsTooLarge);
    }

    [Fact]
    public void A_problem_that_no_list_cures_is_not_one_of_size()
    {
        var topology = SplitEstate.OfSubscriptions();
        topology.AddVirtualNetwork("stray", "10.9.0.0/16");
        var built = topology.Build();
        Assert.False(ArmTemplate.Of(built, Small).IsTooLarge);
        Assert.Contains("put each into a group", Assert.Single(ArmDeployments.Of(built, Small).Problems).Message, StringComparison.Ordinal);
    }

    private static void Matches(TopologyBuilder topology, string snapshot)
    {
        var list = ArmDeployments.Of(topology.Build(), Small);
        Assert.Empty(list.Problems);
        var written = WrittenList.Of(list);
        Judges.AssertClean(written, snapshot);
        var files = written.Files.OrderBy(it => it.Key, StringComparer.Ordinal).Select(it => (it.Key, it.Value));
        Snapshot.Matches(string.Concat(files.Prepend(("deployments.md", list.Guide)).Prepend(("deployments.json", list.Json)).Select(it => $"==> {it.Item1}\n{it.Item2}\n")), snapshot);
    }
}
