using System.Text;
using Gatewright.Emit;
using Gatewright.Arm.Planning;
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
    public void What_fits_one_template_is_no_list() =>
        Assert.Equal(["main.json", "main.parameters.json"], ArmTemplate.Create(SplitEstate.OfSubscriptions().Build()).Files.Select(it => it.Name));

    [Theory]
    [InlineData(3, 4_000_000, 256)]
    [InlineData(800, 5_000, 256)]
    [InlineData(800, 4_000_000, 1)]
    public void What_does_not_fit_one_template_becomes_a_list(int resources, int bytes, int parameters) =>
        Assert.True(ArmTemplate.Create(SplitEstate.OfSubscriptions().Build(),
            new() { Resources = resources, Template = bytes, Parameters = parameters }).IsList);

    [Fact]
    public void White_space_does_not_count_against_a_template()
    {
        var topology = SplitEstate.OfSubscriptions().Build();
        var json = EmittedText.Json(topology);
        var compact = LimitJudge.CompactSize(System.Text.Json.Nodes.JsonNode.Parse(json)!);
        Assert.True(compact < Encoding.UTF8.GetByteCount(json));
        Assert.False(ArmTemplate.Create(topology, new() { Template = compact }).IsList);
        Assert.True(ArmTemplate.Create(topology, new() { Template = compact - 1 }).IsList);
    }

    [Fact]
    public void A_problem_that_no_list_cures_is_told_of_template_and_list()
    {
        var topology = SplitEstate.OfSubscriptions();
        topology.AddVirtualNetwork("stray", "10.9.0.0/16");
        var built = topology.Build();
        Assert.Contains("put each into a group", Assert.Single(ArmTemplate.Create(built).Problems).Message, StringComparison.Ordinal);
        Assert.Contains("put each into a group", Assert.Single(ArmTemplate.Create(built, Small).Problems).Message, StringComparison.Ordinal);
    }

    /// <summary>257 secrets are one too many for one template; each deployment of a list asks for 256 at most, with what tells its place.</summary>
    [Fact]
    public void Deployments_are_cut_where_they_would_ask_for_too_much()
    {
        var topology = new TopologyBuilder("secretive", Region.WestEurope);
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ);
        for (var number = 0; number < 257; number++)
            hub.ConnectTo(topology.AddSite($"site-{number}", $"203.0.{number / 250}.{1 + (number % 250)}", $"192.168.{number % 250}.{number / 250 * 128}/25"),
                topology.AddSecret($"psk-{number}"));
        var built = topology.Build();

        var list = ArmTemplate.Create(built);

        Assert.Empty(list.Problems);
        Assert.Equal([256, 1], list.Deployments.Select(it => it.Parameters.Count(parameter => parameter.StartsWith("psk", StringComparison.Ordinal)))
            .Where(count => count > 0));
        Assert.All(list.Deployments, it => Assert.InRange(it.Parameters.Length, 0, 256));
        Judges.AssertClean(WrittenList.Of(list), "257 secrets");
    }

    [Fact]
    public void A_resource_that_asks_for_too_much_is_named()
    {
        var topology = new TopologyBuilder("wide", Region.WestEurope);
        topology.AddVirtualNetwork("hub", [.. Enumerable.Range(0, 5).Select(number => topology.AddParameter<Cidr>($"block-{number}"))]);

        var problem = Assert.Single(ArmTemplate.Create(topology.Build(), new() { Parameters = 4, Template = 0 }).Problems);

        Assert.Equal(("hub", "the resource uses 5 parameters of 4; write some of its values in the program"), (problem.Path, problem.Message));
    }

    private static void Matches(TopologyBuilder topology, string snapshot)
    {
        var list = ArmTemplate.Create(topology.Build(), Small);
        Assert.Empty(list.Problems);
        var written = WrittenList.Of(list);
        Judges.AssertClean(written, snapshot);
        var files = written.Files.OrderBy(it => it.Key, StringComparer.Ordinal).Select(it => (it.Key, it.Value));
        Snapshot.Matches(string.Concat(files.Prepend(("deployments.md", list.Text("deployments.md"))).Prepend(("deployments.json",
            list.Text("deployments.json"))).Select(it => $"==> {it.Item1}\n{it.Item2}\n")), snapshot);
    }
}
