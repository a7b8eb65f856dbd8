using Gatewright.Reachability;
using Gatewright.Rules;

namespace Branches.Tests;

public sealed class BranchNetworkTests
{
    private static readonly BranchNetwork Network = new();

    private static readonly ReachabilityAnalysis Reachability = Network.Topology.Build().AnalyzeReachability();

    [Fact]
    public void The_shop_reaches_paris_through_the_firewall()
    {
        var answer = Reachability.Between(Network.Web, Network.Paris);
        Assert.True(answer.IsThrough(BranchNetwork.Firewall), answer.ToString());
    }

    /// <summary>A firewall drops what it sees one direction of.</summary>
    [Fact]
    public void Both_directions_take_the_same_way()
    {
        var answer = Reachability.Between(Network.Web, Network.Paris);
        Assert.Equal("shop/web > hub/firewall > hub/hub-vpn/hub-vpn-to-paris > paris", answer.Paths.Single().ToString());
        Assert.Equal("paris > hub/hub-vpn/hub-vpn-to-paris > hub/hub-vpn > hub/firewall > hub/peering with shop > shop/web",
            answer.Replies.Single().ToString());
    }

    [Fact]
    public void The_answer_rests_on_the_firewall_and_on_the_device_in_paris() =>
        Assert.Equal(["appliance-forwards", "device-routes"], Reachability.Between("shop/web", "paris").Assumptions.Select(it => it.Name).Order());

    [Fact]
    public void Guests_are_kept_from_paris()
    {
        var answer = Reachability.Between(Network.Guests, Network.Paris);
        Assert.True(answer.IsIsolated, answer.ToString());
        Assert.Equal(ObstacleKind.NoRoute, answer.Obstacles[0].Kind);
        Assert.Equal("hub/peering with guests", answer.Obstacles[0].Path);
    }

    [Theory]
    [InlineData("shop/web")]
    [InlineData("guests/wifi")]
    public void Everyone_surfs(string subnet) => Assert.Equal(Verdict.Reached, Reachability.Between(subnet, "internet", tcpPort: 443).Verdict);

    [Fact]
    public void The_shop_has_no_way_around_the_firewall() =>
        Assert.Contains(Reachability.RoutesOf(Network.Web), route => route is { Prefix: "0.0.0.0/0", NextHopType: HopType.VirtualAppliance, IsActive: true });

    [Fact]
    public void The_gateway_knows_paris_by_its_list() =>
        Assert.Equal(["192.168.10.0/24 Static"], Reachability.RoutesOf(Network.Vpn).Select(route => $"{route.Prefix} {route.Source}"));

    [Fact]
    public void Nothing_is_rejected() => Assert.DoesNotContain(Network.Topology.Check(), finding => finding.Severity > Severity.Information);
}
