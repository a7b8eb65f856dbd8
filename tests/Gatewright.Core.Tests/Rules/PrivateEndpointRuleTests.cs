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
        { "a route that drops", it => Inspected(it, "10.1.0.0/16", "10.1.1.4", NextHop.None), "" },
    };

    [Theory]
    [MemberData(nameof(Addresses))]
    [MemberData(nameof(Bypasses))]
    public void They_are_judged_so(string name, Action<TopologyBuilder> say, string expected) =>
        Assert.Equal((name, expected), (name, string.Join("; ", new[] { "GW3018", "GW6710" }.Select(rule => Judged.Findings(say, rule)).Where(it => it.Length > 0))));

    private static Subnet Storage(TopologyBuilder topology, Value<IpAddress> endpoint) =>
        topology.AddVirtualNetwork("hub", "10.0.0.0/16").AddSubnet("storage", "10.0.2.0/24").WithPrivateEndpoints(endpoint);

    private static Subnet Inspected(TopologyBuilder topology, Value<AddressPrefix> destination) => Inspected(topology, destination, "10.1.1.4");

    private static Subnet Inspected(TopologyBuilder topology, Value<AddressPrefix> destination, Value<IpAddress> endpoint, NextHop? hop = null)
    {
        var (hub, storage) = Peered(topology, endpoint);
        hub.AddSubnet("web", "10.0.2.0/24").WithRouteTable(topology.AddRouteTable("inspected").WithRoute("spoke", destination, hop ?? Firewall));
        return storage;
    }

    private static void Entering(TopologyBuilder topology)
    {
        var (hub, _) = Peered(topology, "10.1.1.4");
        hub.AddGatewaySubnet("10.0.255.0/27").WithRouteTable(topology.AddRouteTable("entering").WithRoute("spoke", "10.1.0.0/16", Firewall));
        hub.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);
    }

    private static (VirtualNetwork Hub, Subnet Storage) Peered(TopologyBuilder topology, Value<IpAddress> endpoint)
    {
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("firewall", "10.0.1.0/24");
        var spoke = topology.AddVirtualNetwork("spoke", "10.1.0.0/16");
        hub.PeerWith(spoke).WithForwardedTraffic();
        return (hub, spoke.AddSubnet("storage", "10.1.1.0/24").WithPrivateEndpoints(endpoint));
    }
}
