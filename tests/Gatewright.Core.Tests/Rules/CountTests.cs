using static Gatewright.Tests.Rules.Bounds;

namespace Gatewright.Tests.Rules;

/// <summary>How many Azure just takes, and one more.</summary>
public static class CountTests
{
    private static readonly Cidr Everything = ((Value<Cidr>.Known)(Value<Cidr>)"0.0.0.0/0").Value;

    /// <summary>A rule, what is said so often, and how often it holds; once more is one finding, and so are ten more unless each is one.</summary>
    public static TheoryData<string, Action<TopologyBuilder, int>, int> Counts => new()
    {
        { "GW1106", (it, count) => Circuits(it, it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.0.0/27"), count), 15 },
        { "GW2201", (it, count) => it.AddNatGateway("nat").WithPublicIps(Many(count, n => it.AddPublicIp($"ip-{n}"))), 16 },
        { "GW3009", (it, count) => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithDnsServers(Addresses($"{count}")), 20 },
        { "GW4002", (it, count) => it.AddSite("paris", "203.0.113.10", Many(count, Block)), 1000 },
        { "GW4122", (it, count) => Each(count, Joined(it), (joined, n) => joined.WithTrafficSelector(Block(n), "10.0.0.0/16")), 100 },
        { "GW4213", (it, count) => Each(count, it.Hub(), (hub, n) => hub.AddIngressNatRule($"nat-{n}", Block(n), Block(n))), 500 },
        { "GW4305", (it, count) => Each(count, Wide(it), (wide, n) => wide.WithHighBandwidthTunnel($"10.7.0.{n + 4}", $"192.168.0.{n + 1}")), 2 },
        { "GW5018", (it, count) => it.Hub().WithBgp(65010).WithBgpAddresses(GatewayInstance.First, Many(count, n => (Value<IpAddress>)$"169.254.21.{n}")), 32 },
        { "GW6104", (it, count) => Each(count, it.AddRouteTable("table"), (table, n) => table.WithRoute($"route-{n}", Block(n).AsPrefix(), NextHop.None)), 400 },
        { "GW6105", (it, count) => Each(count, it.AddRouteTable("table"), (table, n) => table.WithRoute($"route-{n}", $"Tag{n}", NextHop.Internet)), 25 },
        { "GW6114", (it, count) => Each(count, it.AddNetworkSecurityGroup("filter"), (filter, n) => filter.AllowInbound($"rule-{n}", 100 + n)), 1000 },
        { "GW6504", (it, count) => Each(count, Server(it), (server, n) => server.AddBgpPeer($"nva-{n}", 65010, $"10.0.1.{n + 4}")), 8 },
        { "GW7006", (it, count) => Each(count, it.Hub().AddPointToSite("172.16.0.0/24"), (clients, n) => clients.WithRootCertificate($"root-{n}", it.AddParameter<Certificate>($"root-{n}"))), 20 },
        { "GW7011", (it, count) => Each(count, it.Hub().AddPointToSite("172.16.0.0/24"), (clients, n) => clients.WithRevokedCertificate($"laptop-{n}", it.AddParameter<Thumbprint>($"laptop-{n}"))), 300 },
        { "GW7035", (it, count) => Each(count, it.Hub().AddPointToSite("172.16.0.0/24").AddPool("pool", "172.17.0.0/24"), (pool, n) => pool.AddUserGroup($"group-{n}", n).WithEveryoneElse()), 90 },
        { "GW7035", (it, count) => Each(count, it.Hub().AddPointToSite("172.16.0.0/24").AddPool("pool", "172.17.0.0/24").AddUserGroup("group", 1), (group, n) => group.WithRadiusGroup($"member-{n}", "6ad1bd08")), 390 },
        { "GW9006", (it, count) => Many(count, n => it.AddRouteTable($"table-{n}")).ToArray(), 800 },
    };

    [Theory]
    [MemberData(nameof(Counts))]
    public static void So_many_hold_and_more_are_one_finding(string rule, Action<TopologyBuilder, int> say, int most)
    {
        Assert.Equal((0, 1), (Found(rule, it => say(it, most)), Found(rule, it => say(it, most + 3))));

        var topology = new TopologyBuilder("test", Region.WestEurope);
        say(topology, most);
        var said = topology.AddSecret("last").Element.Origin.Number;
        topology = new("test", Region.WestEurope);
        say(topology, most + 1);
        var place = Assert.Single(topology.Check(), finding => finding.Rule.Id == rule).Origin;
        Assert.True(place.Call!.Number >= said || place.Item >= most || rule is "GW1106", $"{place} has a part in what holds");
    }

    /// <summary>Blocks that stand apart.</summary>
    private static Value<Cidr> Block(int number) => Everything.Subnet(24, (11 << 16) + number)!.Value;

    private static SiteToSiteConnection Wide(TopologyBuilder topology) =>
        topology.Hub().WithHighBandwidth().ConnectTo(topology.AddSite("paris", "10.7.0.4", "192.168.0.0/24"), topology.AddSecret("psk"));
}
