using Gatewright.Reachability;

namespace Gatewright.Core.Tests.Reachability;

/// <summary>Answers are exact sets, and are written as short as they can be.</summary>
public sealed class PrintedTests
{
    [Fact]
    public void What_is_reached_is_all_but_what_a_rule_leaves_out()
    {
        var topology = new TopologyBuilder("sets", Region.WestEurope);
        var network = topology.AddVirtualNetwork("hub", "10.1.0.0/16").WithSubnet("clients", "10.1.1.0/24");
        var group = topology.AddNetworkSecurityGroup("servers");
        group.DenyInbound("lab", priority: 100).WithSource("10.1.1.64/26").WithDestination("10.1.2.8");
        var servers = network.AddSubnet("servers", "10.1.2.0/24").WithNetworkSecurityGroup(group);
        var clients = network.AddSubnet("visitors", "10.1.3.0/24");
        var outcome = topology.Ask(network, servers, tcp: 443);
        Assert.Equal(Verdict.Partly, outcome.Verdict);
        Assert.Equal("10.1.1.64/26 to 10.1.2.8/32, any", outcome.Missing.Joined().ToString());
        Assert.Equal("security group 'servers' with rule 'lab' doesn't let tcp 443 into 'hub/servers'", Assert.Single(outcome.Obstacles).Why);
        Assert.Equal(Verdict.Reached, topology.Reaches(clients, servers, tcp: 443));
    }

    [Theory]
    [InlineData("10.0.0.0/8", "10.1.4.0/24", "all but 10.1.4.0/24")]
    [InlineData("10.0.0.0/24", "10.0.0.0/25", "10.0.0.128/25")]
    [InlineData("10.0.0.0/24", "10.0.1.0/24", "10.0.0.0/24")]
    public void A_set_is_written_by_what_is_in_it_or_by_what_is_missing(string whole, string without, string written)
    {
        var all = Set(whole);
        Assert.Equal(written, all.Except(Set(without)).Within(all));
    }

    private static AddressSet Set(string block) => AddressSet.Of(((Value<Cidr>.Known)(Value<Cidr>)block).Value);
}
