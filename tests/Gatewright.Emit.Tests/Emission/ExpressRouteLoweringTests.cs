using Gatewright.Emit;
using Gatewright.Tests.Judging;

namespace Gatewright.Tests.Emission;

/// <summary>What of ExpressRoute and Route Server the examples don't show, each as a whole template.</summary>
public class ExpressRouteLoweringTests
{
    private const string Platform = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-platform/providers/Microsoft.Network";

    [Fact]
    public void What_is_added_to_an_existing_circuit_is_a_resource_under_it_one_after_the_other()
    {
        var topology = new TopologyBuilder("added", Region.WestEurope);
        var circuit = topology.ExistingExpressRouteCircuit($"{Platform}/expressRouteCircuits/amsterdam");
        circuit.AddPrivatePeering(vlan: 100, asn: 65010, primary: "172.31.0.0/30", secondary: "172.31.0.4/30").WithoutTraffic();
        circuit.AddMicrosoftPeering(vlan: 200, asn: 64496, primary: "203.0.113.0/30", secondary: "203.0.113.4/30", "198.51.100.0/24")
            .WithCustomerAsn(64497)
            .WithIPv6("2001:db8::/126", "2001:db8::4/126", "2001:db8:1::/48")
            .WithRouteFilter(topology.ExistingRouteFilter($"{Platform}/routeFilters/all"))
            .WithSharedKey(topology.AddSecret("bgp-key"))
            .WithoutTraffic();
        var gateway = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27")
            .AddExpressRouteGateway("hub-er", ExpressRouteGatewaySku.ErGw1AZ).WithVirtualWanTraffic().WithDnsForwarding().WithoutTraffic();
        gateway.ConnectTo(circuit.AddAuthorization("hub"));

        Matches(topology, "existing-circuit.json");
    }

    [Fact]
    public void Ports_of_others_are_used_with_a_key_and_bandwidths_are_computed_in_their_unit()
    {
        var topology = new TopologyBuilder("foreign", Region.WestEurope);
        var ports = topology.ExistingExpressRouteDirect($"{Platform}/expressRoutePorts/ports");
        ports.AddCircuit("lent",
            Bandwidth.Mbps(topology.AddParameter<int>("megabits"))).WithAuthorizationKey(topology.AddSecret("port-key")).WithClassicOperations();
        ports.AddAuthorization("lab").AddCircuit("lab", Bandwidth.Gbps(topology.AddParameter<int>("gigabits"))).WithUnlimitedData();
        topology.AddExpressRouteDirect("own", "Equinix-Amsterdam-AM5", Bandwidth.Gbps(10)).WithLink(PortLink.Second);

        Matches(topology, "foreign-ports.json");
    }

    [Fact]
    public void Circuits_of_several_subscriptions_are_joined_in_an_order_that_never_waits_in_a_circle()
    {
        var topology = new TopologyBuilder("ring", Region.WestEurope);
        var one = Circuit("one", "Amsterdam", 0, Group("11111111-1111-1111-1111-111111111111"));
        var two = Circuit("two", "Dublin", 1, Group("22222222-2222-2222-2222-222222222222"));
        var three = Circuit("three", "London", 2, Group("11111111-1111-1111-1111-111111111111", "rg-three"));
        one.ConnectTo(two.AddAuthorization("one"), addressPrefix: "192.168.255.0/29").WithIPv6("fd00:db8::/125");
        two.ConnectTo(three.AddAuthorization("two"), addressPrefix: "192.168.255.8/29");
        one.ConnectTo(three, addressPrefix: "192.168.255.16/29");
        three.ConnectTo(topology.ExistingExpressRouteCircuit($"{Platform}/expressRouteCircuits/partner"), addressPrefix: "192.168.255.24/29",
            topology.AddSecret("partner-key"));

        Matches(topology, "global-reach.json");

        ResourceGroup Group(string subscription, string name = "rg") => topology.ExistingResourceGroup(name).In(topology.ExistingSubscription(subscription));

        ExpressRouteCircuit Circuit(string name, string location, int number, ResourceGroup group) =>
            topology.AddExpressRouteCircuit(name, "Equinix", location, Bandwidth.Gbps(1)).In(group)
                .WithPrivatePeering(vlan: 100, asn: 65010, primary: $"172.31.{number}.0/30", secondary: $"172.31.{number}.4/30");
    }

    [Fact]
    public void Route_Servers_of_several_groups_come_after_all_gateways_and_take_one_peer_at_a_time()
    {
        var topology = new TopologyBuilder("routes", Region.WestEurope);
        var (near, far) = (topology.ExistingResourceGroup("rg-near"), topology.ExistingResourceGroup("rg-far"));
        var one = Network("one", 1, near);
        var two = Network("two", 2, far);
        one.AddVpnGateway("one-vpn", VpnGatewaySku.VpnGw1AZ).WithActiveActive();
        two.AddVpnGateway("two-vpn", VpnGatewaySku.VpnGw1AZ).WithActiveActive();
        one.AddRouteServer("one-routes").In(far).WithPublicIp(topology.AddPublicIp("one-address"));
        two.AddRouteServer("two-routes").In(near).WithRoutingPreference(RoutingPreference.VpnGateway).WithBgpPeer("first", asn: 65050, address: "10.2.1.4");
        one.PeerWith(two);
        var existing = topology.ExistingVirtualNetwork($"{Platform}/virtualNetworks/hub",
            "10.0.0.0/16").ExistingRouteServer($"{Platform}/virtualHubs/hub-routes");
        existing.WithBgpPeer("there", asn: 65051, address: "10.0.3.4");
        existing.AddBgpPeer("new", asn: 65052, address: "10.0.3.5").WithArmPatch("""{ "properties": { "peerAsn": 65053 } }""");

        Matches(topology, "route-servers.json");

        VirtualNetwork Network(string name, int number, ResourceGroup group) =>
            topology.AddVirtualNetwork(name, $"10.{number}.0.0/16").In(group).WithSubnet("appliances", $"10.{number}.1.0/24")
                .WithGatewaySubnet($"10.{number}.255.0/27").WithRouteServerSubnet($"10.{number}.254.0/26");
    }

    private static void Matches(TopologyBuilder topology, string snapshot)
    {
        var template = ArmTemplate.Create(topology.Build());

        Assert.Empty(template.Problems);
        Judges.AssertClean(template.Json(), snapshot);
        Snapshot.Matches(template.Json(), snapshot);
    }
}
