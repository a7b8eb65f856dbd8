namespace Gatewright.Tests.Rules;

/// <summary>Addresses of private endpoints, and appliances that they are reached past: the mistakes, and what is near them and right, or not known.</summary>
public sealed class PrivateEndpointRuleTests
{
    private const string Past = "warning GW6710 spoke/storage";

    private static NextHop Firewall => NextHop.VirtualAppliance("10.0.1.4");

    public static TheoryData<string, Action<TopologyBuilder>, string> Addresses => new()
    {
        { "an address of the subnet", it => Storage(it, "10.0.2.4"), "" },
        { "one of another subnet", it => Storage(it, "10.0.3.4"), "error GW3018 hub/storage" },
        { "the fourth, which Azure keeps", it => Storage(it, "10.0.2.3"), "error GW3018 hub/storage" },
        { "the last", it => Storage(it, "10.0.2.255"), "error GW3018 hub/storage" },
        { "the last but one", it => Storage(it, "10.0.2.254"), "" },
        { "the second of IPv6", it => it.AddVirtualNetwork("hub", "10.0.0.0/16", "fd00:db8::/48").AddSubnet("storage", "10.0.2.0/24", "fd00:db8::/64").WithPrivateEndpoints("fd00:db8::1"), "" },
        { "one that is known at deployment", it => Storage(it, it.AddParameter<IpAddress>("endpoint")), "" },
        { "a subnet that is known at deployment", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").AddSubnet("storage", it.AddParameter<Cidr>("block")).WithPrivateEndpoints("10.0.3.4"), "" },
        { "bad text", it => Storage(it, "10.0.2.400"), "" },
    };

    public static TheoryData<string, Action<TopologyBuilder>, string> Bypasses => new()
    {
        { "a route for the network", it => Inspected(it, "10.1.0.0/16"), Past },
        { "a route for the subnet", it => Inspected(it, "10.1.1.0/24"), Past },
        { "a route for the very address", it => Inspected(it, "10.1.1.4/32"), "" },
        { "a route for another subnet", it => Inspected(it, "10.1.2.0/24"), "" },
        { "a route for everything", it => Inspected(it, "0.0.0.0/0"), "" },
        { "policies for tables", it => Inspected(it, "10.1.0.0/16").WithPrivateEndpointPolicies(PrivateEndpointPolicies.Enabled), "" },
        { "policies for groups", it => Inspected(it, "10.1.0.0/16").WithPrivateEndpointPolicies(PrivateEndpointPolicies.NetworkSecurityGroupEnabled), Past },
        { "policies that are known at deployment", it => Inspected(it, "10.1.0.0/16").WithPrivateEndpointPolicies(it.AddParameter<PrivateEndpointPolicies>("policies")), "" },
        { "an endpoint that is known at deployment", it => Inspected(it, "10.1.0.0/16", it.AddParameter<IpAddress>("endpoint")), "" },
        { "two endpoints, one finding", it => Inspected(it, "10.1.0.0/16").WithPrivateEndpoints("10.1.1.5"), Past },
        { "a subnet in ARM's words", it => Inspected(it, "10.1.0.0/16").WithArmPatch("""{ "properties": { "privateEndpointNetworkPolicies": "Enabled" } }"""), "" },
        { "what enters through a gateway", it => Entering(it), Past },
        { "a table with a route that is known at deployment", it => Seen(it, "10.1.0.0/16").Table.WithRoute("late", it.AddParameter<AddressPrefix>("late"), Firewall), "" },
        { "a GatewaySubnet's table with a route that is known at deployment", it => Entering(it).WithRoute("late", it.AddParameter<AddressPrefix>("late"), Firewall), "" },
        { "a network in ARM's words", it => Seen(it, "10.1.0.0/16").Spoke.WithArmPatch("""{ "properties": { "subnets": [] } }"""), "" },
        { "a network that is there", it => There(it), "" },
        { "a route that drops", it => Inspected(it, "10.1.0.0/16", hop: NextHop.None), "" },
    };

    private static readonly (string Name, string Rule, Action<TopologyBuilder> Say)[] Corners =
    [
        ("of two endpoints the first", "GW6710", it => Inspected(it, "10.1.0.0/16").WithPrivateEndpoints("10.1.1.5")),
        ("two subnets with one table, of which the first stands for both", "GW6710", it => { var seen = Seen(it, "10.1.0.0/16"); seen.Hub.AddSubnet("app", "10.0.3.0/24").WithRouteTable(seen.Table); }),
        ("two subnets with a table each", "GW6710", it => Seen(it, "10.1.0.0/16").Hub.AddSubnet("app", "10.0.3.0/24").WithRouteTable(it.AddRouteTable("second").WithRoute("there", "10.1.0.0/16", Firewall))),
        ("policies for groups", "GW6710", it => Inspected(it, "10.1.0.0/16").WithPrivateEndpointPolicies(PrivateEndpointPolicies.NetworkSecurityGroupEnabled)),
        ("what enters through a gateway", "GW6710", it => Entering(it)),
        ("an endpoint beyond its subnet", "GW3018", it => Storage(it, "10.0.3.4")),
        ("an endpoint at an address that Azure keeps", "GW3018", it => Storage(it, "10.0.2.1")),
        ("an endpoint in the second of two blocks", "GW3018", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").AddSubnet("storage", "10.0.2.0/24", "10.0.3.0/24").WithPrivateEndpoints("10.0.3.4", "10.0.3.3")),
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    [MemberData(nameof(Bypasses))]
    public void They_are_judged_so(string name, Action<TopologyBuilder> say, string expected) =>
        Assert.Equal((name, expected), (name, string.Join("; ", new[] { "GW3018", "GW6710" }.Select(rule => Judged.Findings(say, rule)).Where(it => it.Length > 0))));

    [Fact]
    public void Findings_say_so() => Snapshot.Matches(Rules.Corners.Messages(Corners), "corners-endpoints.txt");

    [Theory]
    [InlineData(null, "Fix: add .WithPrivateEndpointPolicies(PrivateEndpointPolicies.RouteTableEnabled) to 'spoke/storage'.")]
    [InlineData(PrivateEndpointPolicies.Disabled, "Fix: write PrivateEndpointPolicies.RouteTableEnabled as WithPrivateEndpointPolicies's policies.")]
    [InlineData(PrivateEndpointPolicies.NetworkSecurityGroupEnabled, "Fix: write PrivateEndpointPolicies.Enabled as WithPrivateEndpointPolicies's policies.")]
    public void The_fix_keeps_the_policies_that_are_there(PrivateEndpointPolicies? policies, string expected)
    {
        var topology = new TopologyBuilder("test", Region.WestEurope);
        var storage = Inspected(topology, "10.1.0.0/16");
        if (policies is { } set)
            storage.WithPrivateEndpointPolicies(set);
        Assert.Equal(expected, $"Fix: {Assert.Single(topology.Check(), finding => finding.Rule.Id == "GW6710").Fix!.Text}.");
    }

    [Fact]
    public void An_endpoint_that_answers_past_an_appliance_makes_no_half_conversation() => Assert.Equal("", Judged.Findings(it =>
    {
        var shop = it.AddVirtualNetwork("shop", "10.0.0.0/16").WithSubnet("firewall", "10.0.1.0/24");
        shop.AddSubnet("web", "10.0.2.0/24").WithRouteTable(it.AddRouteTable("inspected").WithRoute("storage", "10.0.3.4/32", Firewall));
        shop.AddSubnet("storage", "10.0.3.0/24").WithPrivateEndpoints("10.0.3.4");
    }, "GW6702"));

    private static Subnet Storage(TopologyBuilder topology, Value<IpAddress> endpoint) =>
        topology.AddVirtualNetwork("hub", "10.0.0.0/16").AddSubnet("storage", "10.0.2.0/24").WithPrivateEndpoints(endpoint);

    private static Subnet Inspected(TopologyBuilder topology, Value<AddressPrefix> destination, Value<IpAddress>? endpoint = null, NextHop? hop = null) =>
        Seen(topology, destination, endpoint, hop).Storage;

    private static (VirtualNetwork Hub, VirtualNetwork Spoke, Subnet Storage, RouteTable Table) Seen(
        TopologyBuilder topology, Value<AddressPrefix> destination, Value<IpAddress>? endpoint = null, NextHop? hop = null)
    {
        var (hub, spoke, storage) = Peered(topology, endpoint ?? "10.1.1.4");
        var table = topology.AddRouteTable("inspected").WithRoute("spoke", destination, hop ?? Firewall);
        hub.AddSubnet("web", "10.0.2.0/24").WithRouteTable(table);
        return (hub, spoke, storage, table);
    }

    private static RouteTable Entering(TopologyBuilder topology)
    {
        var (hub, _, _) = Peered(topology, "10.1.1.4");
        var table = topology.AddRouteTable("entering").WithRoute("spoke", "10.1.0.0/16", Firewall);
        hub.AddGatewaySubnet("10.0.255.0/27").WithRouteTable(table);
        hub.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);
        return table;
    }

    private static void There(TopologyBuilder topology)
    {
        var hub = topology.ExistingVirtualNetwork($"{Rules.Corners.Ids}/virtualNetworks/hub", "10.0.0.0/16").WithSubnet("firewall", "10.0.1.0/24");
        hub.AddSubnet("storage", "10.0.3.0/24").WithPrivateEndpoints("10.0.3.4");
        hub.AddSubnet("web", "10.0.2.0/24").WithRouteTable(topology.AddRouteTable("inspected").WithRoute("own", "10.0.0.0/16", Firewall));
    }

    private static (VirtualNetwork Hub, VirtualNetwork Spoke, Subnet Storage) Peered(TopologyBuilder topology, Value<IpAddress> endpoint)
    {
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("firewall", "10.0.1.0/24");
        var spoke = topology.AddVirtualNetwork("spoke", "10.1.0.0/16");
        hub.PeerWith(spoke).WithForwardedTraffic();
        return (hub, spoke, spoke.AddSubnet("storage", "10.1.1.0/24").WithPrivateEndpoints(endpoint));
    }
}
