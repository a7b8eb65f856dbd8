namespace Gatewright.Tests.Rules;

/// <summary>Faults that people reported in public, each next to the nearest topology that is right.</summary>
public sealed class ReportedFaultTests
{
    private const string Circuits = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.Network/expressRouteCircuits";

    public static TheoryData<string, string, Action<TopologyBuilder>, string> Cases => new()
    {
        // Communities of Microsoft 365.
        { "Exchange on a Standard circuit", "GW8063", it => Filtered(it, "12076:5010"), "error GW8063 line/MicrosoftPeering" },
        { "SharePoint on a Local circuit", "GW8063", it => Filtered(it, "12076:5020", CircuitTier.Local), "error GW8063 line/MicrosoftPeering" },
        { "two communities of Microsoft 365", "GW8063", it => Filtered(it, "12076:5030", null, "12076:5100"), "error GW8063 line/MicrosoftPeering" },
        { "Skype on a Standard circuit", "GW8063", it => Filtered(it, "12076:5030"), "error GW8063 line/MicrosoftPeering" },
        { "the rest of Microsoft 365 on a Standard circuit", "GW8063", it => Filtered(it, "12076:5100"), "error GW8063 line/MicrosoftPeering" },
        { "Exchange on a Premium circuit", "GW8063", it => Filtered(it, "12076:5010", CircuitTier.Premium), "" },
        { "Dynamics on a Standard circuit", "GW8063", it => Filtered(it, "12076:5040"), "" },
        { "somebody else's number", "GW8063", it => Filtered(it, "65000:5010"), "" },
        { "a community known at deployment", "GW8063", it => Filtered(it, it.AddParameter<BgpCommunity>("community")), "" },
        { "a tier known at deployment", "GW8063", it => Line(it, "line", 0).WithTier(new Value<CircuitTier>.Deferred("tier")).AddMicrosoftPeering(200, 64700, "203.0.113.0/30", "203.0.113.4/30", "198.51.100.0/24").WithRouteFilter(it.AddRouteFilter("filter").WithCommunities("12076:5010")), "" },
        { "a filter that nobody uses", "GW8063", it => { Line(it, "line", 0); it.AddRouteFilter("filter").WithCommunities("12076:5010"); }, "" },
        { "an existing circuit", "GW8063", it => it.ExistingExpressRouteCircuit($"{Circuits}/there").AddMicrosoftPeering(200, 64700, "203.0.113.0/30", "203.0.113.4/30", "198.51.100.0/24").WithRouteFilter(it.AddRouteFilter("filter").WithCommunities("12076:5010")), "" },

        // Global Reach.
        { "Global Reach from both circuits", "GW8059", it => { var (one, two) = (Line(it, "one", 0), Line(it, "two", 1)); one.ConnectTo(two, "192.168.255.0/29"); two.ConnectTo(one, "192.168.255.8/29"); }, "error GW8059 two/two-to-one" },
        { "Global Reach twice from one circuit", "GW8059", it => { var (one, two) = (Line(it, "one", 0), Line(it, "two", 1)); two.ConnectTo(one, "192.168.255.0/29"); two.ConnectTo(one, "192.168.255.8/29"); }, "error GW8059 two/two-to-one" },
        { "Global Reach in a triangle", "GW8059", it => { var (one, two, three) = (Line(it, "one", 0), Line(it, "two", 1), Line(it, "three", 2)); one.ConnectTo(two, "192.168.255.0/29"); two.ConnectTo(three, "192.168.255.8/29"); three.ConnectTo(one, "192.168.255.16/29"); }, "" },
        { "Global Reach of a circuit to itself", "GW8059", it => { var one = Line(it, "one", 0); one.ConnectTo(one, "192.168.255.0/29"); one.ConnectTo(one, "192.168.255.8/29"); }, "" },

        // A site with the network's own block.
        { "the network's block", "GW4003", it => it.Hub().ConnectTo(it.AddSite("paris", "203.0.113.10", "10.0.0.0/16"), it.AddSecret("psk")), "error GW4003 paris" },
        { "a part of the network's block", "GW4003", it => it.Hub().ConnectTo(it.AddSite("paris", "203.0.113.10", "10.0.7.0/24"), it.AddSecret("psk")), "warning GW4003 paris" },
        { "a block around the network's", "GW4003", it => it.Hub().ConnectTo(it.AddSite("paris", "203.0.113.10", "10.0.0.0/8"), it.AddSecret("psk")), "" },
        { "a peered network's block", "GW4003", it => { it.Hub().ConnectTo(it.AddSite("paris", "203.0.113.10", "10.9.0.0/16"), it.AddSecret("psk")); it.Networks[0].PeerWith(it.AddVirtualNetwork("spoke", "10.9.0.0/16")); }, "warning GW4003 paris" },
        { "the block of the second of two networks", "GW4003", it => { var paris = it.AddSite("paris", "203.0.113.10", "10.1.0.0/16"); var (hub, east) = (it.Hub(), it.Gateway("east", 1)); hub.ConnectTo(east, it.AddSecret("east-psk")); hub.ConnectTo(paris, it.AddSecret("psk")); east.ConnectTo(paris, it.AddSecret("other-psk")); }, "error GW4003 paris" },

        // Two devices of one place.
        { "one prefix at two devices, active-active", "GW4004", it => Devices(it, it.Hub().WithActiveActive(), "203.0.113.10", "203.0.113.11"), "information GW4004 lyon" },
        { "one prefix at two devices known at deployment, active-active", "GW4004", it => Devices(it, it.Hub().WithActiveActive(), it.AddParameter<IpAddress>("one"), it.AddParameter<IpAddress>("two")), "information GW4004 lyon" },
        { "one prefix at two devices", "GW4004", it => Devices(it, it.Hub(), "203.0.113.10", "203.0.113.11"), "warning GW4004 lyon" },
        { "one prefix at two devices known at deployment", "GW4004", it => Devices(it, it.Hub(), it.AddParameter<IpAddress>("one"), it.AddParameter<IpAddress>("two")), "warning GW4004 lyon" },
        { "one prefix at a device known at deployment, twice", "GW4004", it => { var device = it.AddParameter<IpAddress>("device"); Devices(it, it.Hub(), device, device); }, "" },
        { "overlapping prefixes, active-active", "GW4004", it => Devices(it, it.Hub().WithActiveActive(), "203.0.113.10", "203.0.113.11", "192.168.0.0/16"), "warning GW4004 lyon" },

        // Default sites.
        { "a default site without a connection", "GW1011", it => it.Hub().WithDefaultSite(it.AddSite("paris", "203.0.113.10", "192.168.0.0/24")), "warning GW1011 hub/hub-vpn" },

        // Tunnels from private addresses.
        { "an appliance in the own network", "GW4311", it => Private(it, "10.0.4.4"), "" },
        { "an appliance in a peered network", "GW4311", it => { Private(it, "10.9.4.4"); it.Networks[0].PeerWith(it.AddVirtualNetwork("spoke", "10.9.0.0/16")); }, "" },
        { "a private device elsewhere", "GW4311", it => Private(it, "192.168.4.4"), "warning GW4311 hub/hub-vpn/hub-vpn-to-paris" },

        // Appliances in the subnet that is routed to them.
        { "the rest to an appliance in its subnet", "GW6103", it => Routed(it, "0.0.0.0/0"), "warning GW6103 routes" },
        { "10.0.0.0/8 to an appliance in its subnet", "GW6103", it => Routed(it, "10.0.0.0/8"), "information GW6103 routes" },
        { "a destination known at deployment to an appliance in its subnet", "GW6103", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").AddSubnet("app", "10.0.1.0/24").WithRouteTable(it.AddRouteTable("routes").WithRoute("out", it.AddParameter<AddressPrefix>("to"), NextHop.VirtualAppliance("10.0.1.4"))), "" },

        // Clients without a pool.
        { "a patched pool", "GW7021", it => Clients(it).WithArmPatch("""{ "vpnClientAddressPool": { "addressPrefixes": ["172.16.0.0/24"] } }"""), "" },
        { "a pool of IPAM", "GW7021", it => Clients(it).WithArmPatch("""{ "vpnClientAddressPool": { "ipamPoolPrefixAllocations": [{ "numberOfIpAddresses": "256" }] } }"""), "error GW7021 hub/hub-vpn/PointToSite" },
        { "a patch of something else", "GW7021", it => Clients(it).WithArmPatch("{}"), "error GW7021 hub/hub-vpn/PointToSite" },
        { "a patch known at deployment", "GW7021", it => Clients(it).WithArmPatch(new Value<Json>.Deferred("patch")), "" },

        // IP configurations.
        { "the default name for another instance", "GW1015", it => it.Hub().WithActiveActive().WithIpConfigurationName(GatewayInstance.First, "activeActive"), "error GW1015 hub/hub-vpn" },
        { "the default name of an instance that isn't there", "GW1015", it => it.Hub().WithIpConfigurationName(GatewayInstance.First, "activeActive"), "" },
        { "one name twice, in other letters", "GW1015", it => it.Hub().WithIpConfigurationName(GatewayInstance.First, "a").WithIpConfigurationName(GatewayInstance.Second, "A"), "error GW1015 hub/hub-vpn" },
        { "the name of clients", "GW1015", it => it.Hub().WithActiveActive().WithIpConfigurationName(GatewayInstance.Second, "pointToSite").AddPointToSite("172.16.0.0/24"), "error GW1015 hub/hub-vpn" },
        { "a name of clients", "GW1015", it => it.Hub().WithActiveActive().AddPointToSite("172.16.0.0/24").WithIpConfigurationName("default"), "error GW1015 hub/hub-vpn/PointToSite" },
        { "a name known at deployment", "GW1015", it => it.Hub().WithActiveActive().WithIpConfigurationName(GatewayInstance.First, it.AddParameter<Name>("name")).WithIpConfigurationName(GatewayInstance.Second, "default"), "" },
        { "names of their own", "GW1015", it => it.Hub().WithActiveActive().WithIpConfigurationName(GatewayInstance.First, "activeActive").WithIpConfigurationName(GatewayInstance.Second, "default"), "" },

        // Subnet peering.
        { "transit over the GatewaySubnet", "GW60", it => Part(it).WithGatewayTransit().SideOf(it.Networks[0]).WithGatewaySubnet(), "" },
        { "transit without the GatewaySubnet", "GW60", it => Part(it).WithGatewayTransit(), "warning GW6017 hub/peering with spoke" },
        { "transit over the other GatewaySubnet", "GW60", it => Part(it).WithGatewayTransit().SideOf(it.Networks[1]).WithGatewaySubnet(), "warning GW6017 hub/peering with spoke" },
        { "subnets without transit", "GW60", it => Part(it), "" },
        { "200 subnets and the GatewaySubnet", "GW6013", it => Listed(it, 200), "error GW6013 hub/peering with spoke" },
        { "199 subnets, one of the other network and the GatewaySubnet", "GW6013", it => Listed(it, 199, others: 1), "" },
        { "a GatewaySubnet alone", "GW60", it => { var hub = it.Hub().Network; hub.PeerWith(it.AddVirtualNetwork("spoke", "10.9.0.0/16")).SideOf(hub).WithGatewaySubnet(); }, "error GW6012 hub/peering with spoke/hub" },

        // Patches.
        { "properties that are a list", "GW9024", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithArmPatch("""{ "properties": [] }"""), "error GW9024 hub" },
        { "properties that are null", "GW9024", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithArmPatch("""{ "Properties": null }"""), "error GW9024 hub" },
        { "IP configurations without the second instance", "GW9024", it => it.Hub().WithActiveActive().WithArmPatch("""{ "properties": { "ipConfigurations": [{ "name": "default" }] } }"""), "error GW9024 hub/hub-vpn" },
        { "IP configurations with all names", "GW9024", it => it.Hub().WithActiveActive().WithArmPatch("""{ "properties": { "ipConfigurations": [{ "name": "default" }, { "properties": {}, "name": "activeActive" }] } }"""), "" },
        { "IP configurations that are null", "GW9024", it => it.Hub().WithArmPatch("""{ "properties": { "ipConfigurations": null, "name": "default" } }"""), "error GW9024 hub/hub-vpn" },
        { "IP configurations with a name that is set", "GW9024", it => it.Hub().WithIpConfigurationName(GatewayInstance.First, "x").WithArmPatch("""{ "properties": { "ipConfigurations": [{ "name": "x" }] } }"""), "" },
        { "IP configurations of something else", "GW9024", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithArmPatch("""{ "properties": { "ipConfigurations": [] } }"""), "" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_reported_fault_is_found_and_what_is_right_is_not(string name, string rules, Action<TopologyBuilder> describe, string expected)
    {
        Assert.NotEmpty(name);
        Assert.Equal(expected, Judged.Findings(describe, rules));
    }

    private static ExpressRouteCircuit Line(TopologyBuilder it, string name, int number) =>
        it.AddExpressRouteCircuit(name, "Equinix", new[] { "Amsterdam", "London", "Paris", "Dublin" }[number], Bandwidth.Gbps(1))
            .WithPrivatePeering(100, 65010, $"172.31.{number}.0/30", $"172.31.{number}.4/30");

    private static void Filtered(TopologyBuilder it, Value<BgpCommunity> community, CircuitTier? tier = null, params Value<BgpCommunity>[] more)
    {
        var line = Line(it, "line", 0);
        if (tier is { } set)
            line.WithTier(set);
        line.AddMicrosoftPeering(200, 64700, "203.0.113.0/30", "203.0.113.4/30", "198.51.100.0/24").WithRouteFilter(it.AddRouteFilter("filter").WithCommunities([community, .. more]));
    }

    private static void Devices(TopologyBuilder it, VpnGateway hub, Value<IpAddress> one, Value<IpAddress> two, string prefix = "192.168.10.0/24")
    {
        hub.ConnectTo(it.AddSite("paris", one, prefix), it.AddSecret("psk"));
        hub.ConnectTo(it.AddSite("lyon", two, "192.168.10.0/24"), it.AddSecret("psk-2"));
    }

    private static void Private(TopologyBuilder it, string device) =>
        it.Hub().WithPrivateAddresses().ConnectTo(it.AddSite("paris", device, "192.168.0.0/24"), it.AddSecret("psk")).WithPrivateAddresses();

    private static void Routed(TopologyBuilder it, string destination) => it.AddVirtualNetwork("hub", "10.0.0.0/16").AddSubnet("app", "10.0.1.0/24")
        .WithRouteTable(it.AddRouteTable("routes").WithRoute("out", destination, NextHop.VirtualAppliance("10.0.1.4")));

    private static PointToSite Clients(TopologyBuilder it) => it.Hub().AddPointToSite().WithEntraId();

    private static void Listed(TopologyBuilder it, int count, int others = 0)
    {
        var (hub, spoke) = (it.AddVirtualNetwork("hub", "10.0.0.0/8"), it.AddVirtualNetwork("spoke", "172.16.0.0/16"));
        var parts = Enumerable.Range(0, count).Select(number => hub.AddSubnet($"subnet-{number}", $"10.{number}.0.0/24"));
        var peering = hub.PeerWith(spoke).WithOnlySubnets([.. parts, .. Enumerable.Range(0, others).Select(number => spoke.AddSubnet($"web-{number}", $"172.16.{number}.0/24"))]);
        peering.SideOf(hub).WithGatewaySubnet();
        peering.SideOf(spoke).WithGatewaySubnet();
    }

    private static Peering Part(TopologyBuilder it)
    {
        var (hub, spoke) = (it.Hub().Network, it.AddVirtualNetwork("spoke", "10.9.0.0/16"));
        return hub.PeerWith(spoke).WithOnlySubnets(hub.AddSubnet("shared", "10.0.1.0/24"), spoke.AddSubnet("web", "10.9.1.0/24"));
    }
}
