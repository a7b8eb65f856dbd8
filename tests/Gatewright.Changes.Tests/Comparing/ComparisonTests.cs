namespace Gatewright.Changes.Tests;

/// <summary>What counts as a difference.</summary>
public sealed class ComparisonTests
{
    private const string Platform = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/g/providers/Microsoft.Network";

    [Fact]
    public void A_topology_doesnt_differ_from_itself() => Assert.Equal("Nothing differs.\n", TopologyChanges.Between(Estate.With(), Estate.With()).ToText());

    [Fact]
    public void What_is_said_as_Azure_takes_it_anyway_is_no_difference() => Assert.Empty(Lines(
        _ => { },
        it =>
        {
            it.Tunnel.WithDpdTimeout(45).WithConnectionMode(ConnectionMode.Default).WithName("hub-vpn-to-paris").In(it.Builder.ExistingResourceGroup("any"));
            it.Line.WithRoutingWeight(0);
            it.Circuit.WithTier(CircuitTier.Standard);
            it.Hub.WithFlowTimeout(4).In(Region.WestEurope);
            it.Vpn.WithGeneration(VpnGatewayGeneration.Generation2).WithIpConfigurationName(GatewayInstance.First, "default");
            it.Peering.SideOf(it.Hub).WithName("spoke");
        }));

    [Fact]
    public void Names_differ_by_more_than_their_case() => Assert.Empty(Lines(
        it => it.Hub.WithSubnet("Web", "10.0.1.0/24"), it => it.Hub.WithSubnet("web", "10.0.1.0/24")));

    [Fact]
    public void The_order_of_what_has_none_is_no_difference() => Assert.Empty(Lines(
        it =>
        {
            it.Hub.WithSubnet("a", "10.0.1.0/24").WithSubnet("b", "10.0.2.0/24").WithTag("x", "1").WithTag("y", "2");
            it.Tunnel.WithTrafficSelector("10.0.0.0/16", "192.168.10.0/24").WithTrafficSelector("10.1.0.0/16", "192.168.10.0/24");
        },
        it =>
        {
            it.Hub.WithSubnet("b", "10.0.2.0/24").WithSubnet("a", "10.0.1.0/24").WithTag("y", "2").WithTag("x", "1");
            it.Tunnel.WithTrafficSelector("10.1.0.0/16", "192.168.10.0/24").WithTrafficSelector("10.0.0.0/16", "192.168.10.0/24");
        }));

    [Fact]
    public void The_order_of_DNS_servers_is_a_difference() => Assert.Equal(
        ["virtual network hub: DNS servers (dhcpOptions.dnsServers) changes from 10.0.1.4, 10.0.1.5 to 10.0.1.5, 10.0.1.4"],
        Lines(it => it.Hub.WithDnsServers("10.0.1.4", "10.0.1.5"), it => it.Hub.WithDnsServers("10.0.1.5", "10.0.1.4")));

    [Fact]
    public void A_value_of_the_deployment_is_the_same_by_its_parameter() => Assert.Equal(
        ["virtual network hub: flow timeout (flowTimeoutInMinutes) changes from <minutes> to <other>", "parameter minutes is removed", "parameter other is added"],
        Lines(it => it.Hub.WithFlowTimeout(it.Builder.AddParameter<int>("minutes")), it => it.Hub.WithFlowTimeout(it.Builder.AddParameter<int>("other")))
            .Order(StringComparer.Ordinal).Reverse().OrderBy(it => it.StartsWith("parameter", StringComparison.Ordinal)).ThenBy(it => it, StringComparer.Ordinal));

    [Fact]
    public void Another_secret_is_a_changed_secret_and_nothing_of_it_is_told()
    {
        var changes = TopologyChanges.Between(new Estate().Builder.Build(), new Estate(key: "other-psk").Builder.Build());

        var change = changes.All.Single(it => it.Property == "sharedKey");
        Assert.Equal("connection hub-vpn-to-paris: shared key (sharedKey): changed secret", $"{change}");
        Assert.Equal((null, null, true), (change.Before, change.After, change.IsSecret));
    }

    [Fact]
    public void What_exists_isnt_compared_and_that_it_is_taken_over_is_told() => Assert.Equal(
        ["virtual network n: who creates it ((existing)) changes from others to the deployment"],
        Lines(it => it.Builder.ExistingVirtualNetwork($"{Platform}/virtualNetworks/n", "10.9.0.0/16"), it => it.Builder.AddVirtualNetwork("n", "10.8.0.0/16")));

    [Fact]
    public void A_name_in_two_groups_is_two_things() => Assert.Equal(
        ["route table t is added"],
        Lines(
            it => it.Builder.AddRouteTable("t").In(it.Builder.ExistingResourceGroup("a")),
            it =>
            {
                it.Builder.AddRouteTable("t").In(it.Builder.ExistingResourceGroup("b"));
                it.Builder.AddRouteTable("t").In(it.Builder.ExistingResourceGroup("a"));
            }));

    /// <summary>What is read of a deployment knows its groups; a program may leave all to the group that it is deployed to.</summary>
    [Fact]
    public void The_group_that_is_deployed_to_is_any_one_group() => Assert.Empty(Lines(
        it => it.Builder.AddRouteTable("t").In(it.Builder.ExistingResourceGroup("a")), it => it.Builder.AddRouteTable("t")));

    private static IEnumerable<string> Lines(Action<Estate> before, Action<Estate> after) => Estate.Between(before, after).All.Select(it => $"{it}");
}
