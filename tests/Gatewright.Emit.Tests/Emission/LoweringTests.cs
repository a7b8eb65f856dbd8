using Gatewright.Emit;
using Gatewright.Tests.Judging;

namespace Gatewright.Tests.Emission;

/// <summary>What the examples don't show, each as a whole template.</summary>
public class LoweringTests
{
    private const string Hub = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub/providers/Microsoft.Network/virtualNetworks/hub";

    [Fact]
    public void What_is_added_to_an_existing_network_is_deployed_to_its_group()
    {
        var topology = new TopologyBuilder("orders", Region.WestEurope);
        var hub = topology.ExistingVirtualNetwork(Hub, "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
        hub.AddSubnet("orders", "10.0.7.0/24").WithRouteTable(topology.AddRouteTable("orders-routes"));
        hub.AddSubnet("archive", "10.0.8.0/24");
        var spoke = topology.AddVirtualNetwork("spoke", "10.7.0.0/16").WithSubnet("web", "10.7.1.0/24");
        hub.PeerWith(spoke).WithForwardedTraffic().WithBothSides();

        Matches(topology, "existing-network.json");
    }

    [Fact]
    public void What_the_deployment_supplies_becomes_parameters_and_expressions()
    {
        var topology = new TopologyBuilder("supplied", Region.OfResourceGroup);
        Value<Cidr> space = topology.AddParameter<Cidr>("address-space").WithDefault("10.0.0.0/16").WithDescription("The [hub]'s block");
        var hub = topology.AddVirtualNetwork(topology.AddParameter<Name>("hub name"), space)
            .WithGatewaySubnet(space.Subnet(27, 2047))
            .WithDnsServers(space.Host(4));
        var vpn = hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ).WithBgp(topology.AddParameter<long>("asn"));
        var paris = topology.AddSite(topology.AddParameter<Name>("site"), topology.AddParameter<IpAddress>("device")).WithBgp(asn: 65010,
            peeringAddress: "192.168.10.254");
        vpn.ConnectTo(paris, topology.AddSecret("paris-psk"));

        Matches(topology, "supplied.json");
    }

    [Fact]
    public void A_patch_is_merged_into_what_is_emitted()
    {
        var topology = new TopologyBuilder("patched", Region.WestEurope);
        var routes = topology.AddRouteTable("routes").WithTag("owner", "us").WithArmPatch("""{ "tags": null, "properties": { "routes": [{ "name": "x", "properties": { "addressPrefix": "[parameters('x')]", "nextHopType": "None" } }] } }""");
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16")
            .WithArmPatch("""{ "properties": { "privateEndpointVNetPolicies": "Disabled", "addressSpace": { "ipamPoolPrefixAllocations": [] } } }""")
            .WithArmPatch("""{ "properties": { "privateEndpointVNetPolicies": "Basic" }, "extendedLocation": { "type": "EdgeZone", "name": "[[edge]" } }""");
        hub.AddSubnet("web", "10.0.1.0/24").WithRouteTable(routes).WithArmPatch("""{ "properties": { "sharingScope": "Tenant", "routeTable": null } }""");
        topology.AddParameter<Cidr>("x");
        hub.PeerWith(topology.AddVirtualNetwork("spoke", "10.1.0.0/16")).SideOf(hub).WithArmPatch("""{ "properties": { "doNotVerifyRemoteGateways": true } }""");

        Matches(topology, "patched.json");
    }

    [Fact]
    public void A_secret_of_a_key_vault_is_referred_to_by_the_nested_deployment_that_uses_it()
    {
        const string vaultId = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-keys/providers/Microsoft.KeyVault/vaults/contoso-keys";
        var topology = new TopologyBuilder("kept", Region.WestEurope);
        var vault = topology.ExistingKeyVault(vaultId);
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
        var vpn = hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ);
        vpn.AddPointToSite("172.16.0.0/24").WithRadiusServer("10.0.1.4", vault.ExistingSecret("radius"));
        vpn.ConnectTo(topology.AddSite("paris", "203.0.113.10", "192.168.10.0/24"), vault.AddSecret("paris-psk"));
        hub.PeerWith(topology.AddVirtualNetwork("spoke", "10.1.0.0/16")).WithGatewayTransit();

        Matches(topology, "kept.json");
    }

    [Fact]
    public void Things_in_what_the_deployment_names_are_deployed_to_its_group()
    {
        var topology = new TopologyBuilder("named", Region.WestEurope);
        var hub = topology.ExistingVirtualNetwork(topology.AddParameter<ResourceId>("hub"), "10.0.0.0/16");
        hub.AddSubnet("orders", "10.0.7.0/24").WithRouteTable(topology.AddRouteTable("orders-routes"));
        hub.PeerWith(topology.AddVirtualNetwork("spoke", "10.7.0.0/16")).WithBothSides();

        Matches(topology, "named.json");
    }

    [Fact]
    public void Text_between_brackets_is_no_expression()
    {
        var topology = new TopologyBuilder("brackets", Region.WestEurope).WithTag("team", "[network]").WithTag("note", "[draft] of the hub").WithTag("who's",
            "it's us");
        topology.AddVirtualNetwork("hub", "10.0.0.0/16");

        Matches(topology, "brackets.json");
    }

    [Fact]
    public void Groups_that_lie_in_different_subscriptions_are_nested_and_referred_to_across()
    {
        var topology = new TopologyBuilder("across", Region.WestEurope);
        var other = topology.ExistingResourceGroup("rg-other").In(topology.ExistingSubscription("22222222-2222-2222-2222-222222222222"));
        var near = topology.AddVirtualNetwork("near", "10.1.0.0/16").WithGatewaySubnet("10.1.255.0/27");
        var far = topology.AddVirtualNetwork("far", "10.2.0.0/16").In(other).WithGatewaySubnet("10.2.255.0/27");
        near.AddVpnGateway("near-vpn", VpnGatewaySku.VpnGw1AZ).ConnectTo(far.AddVpnGateway("far-vpn", VpnGatewaySku.VpnGw1AZ), topology.AddSecret("key"));
        near.PeerWith(topology.AddVirtualNetwork("side", "10.3.0.0/16").In(other));

        Matches(topology, "across.json");
    }

    [Fact]
    public void A_gateway_in_an_existing_network_stands_in_the_topologys_region_with_its_zones()
    {
        var topology = new TopologyBuilder("there", Region.WestEurope);
        topology.ExistingVirtualNetwork(Hub, "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ);

        Matches(topology, "existing-network-gateway.json");
    }

    [Fact]
    public void Addresses_made_for_a_gateway_have_the_zones_of_those_it_brings()
    {
        var topology = new TopologyBuilder("zonal", Region.WestEurope);
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
        hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw2AZ)
            .WithActiveActive(topology.AddPublicIp("one").WithZones(1), topology.AddPublicIp("two").WithZones(1))
            .AddPointToSite("172.16.0.0/24").WithEntraId();

        Matches(topology, "zonal.json");
    }

    [Fact]
    public void The_region_of_the_group_deployed_to_is_told_to_nested_templates()
    {
        var topology = new TopologyBuilder("told", Region.OfResourceGroup);
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
        hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ).In(topology.ExistingResourceGroup(topology.AddParameter<Name>("gateways")));
        topology.WithTag(topology.AddParameter<Text>("tag"), "yes");

        Matches(topology, "told.json");
    }

    [Fact]
    public void Parameters_default_to_each_other_and_to_where_groups_are_created()
    {
        var topology = new TopologyBuilder("defaults", Region.OfResourceGroup);
        var first = topology.AddParameter<long>("first").WithDefault(65010);
        var second = topology.AddParameter<long>("second").WithDefault(first);
        var region = topology.AddParameter<Region>("region").WithDefault(Region.OfResourceGroup);
        var group = topology.AddResourceGroup("rg-hub").In(region);
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").In(group).WithGatewaySubnet("10.0.255.0/27");
        hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ).WithBgp(second);

        Matches(topology, "defaults.json");
    }

    [Fact]
    public void Networks_and_subnets_say_all_that_Azure_lets_them()
    {
        const string Platform = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-platform/providers/Microsoft.Network";
        var topology = new TopologyBuilder("full", Region.WestEurope);
        var nat = topology.AddNatGateway("out")
            .WithPublicIps(topology.AddPublicIp("out-1").WithPrefix($"{Platform}/publicIPPrefixes/outside"),
                topology.ExistingPublicIp($"{Platform}/publicIPAddresses/out-2"))
            .WithPublicIpPrefixes($"{Platform}/publicIPPrefixes/more")
            .WithIdleTimeout(minutes: 10)
            .WithZone(2);
        var table = topology.AddRouteTable("routes").WithoutPeeringRoutes()
            .WithRoute("sites", "192.168.0.0/16", NextHop.VirtualAppliances("10.0.2.4", topology.AddParameter<IpAddress>("second")))
            .WithRoute("six", "fd00:a::/48", NextHop.VirtualAppliance("fd00:db8:0:2::4"));
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16", "fd00:db8::/48")
            .WithDdosProtection($"{Platform}/ddosProtectionPlans/plan")
            .WithEncryption()
            .WithFlowTimeout(minutes: 20)
            .WithBgpCommunity("12076:20010")
            .WithSummarizedGatewayPrefixes("10.0.0.0/8", "fd00:db8::/32")
            .WithRouteServerSubnet("10.0.254.0/26");
        hub.AddSubnet("app", "10.0.1.0/24", "fd00:db8:0:1::/64")
            .WithNatGateway(nat)
            .WithRouteTable(table)
            .WithServiceEndpoints("Microsoft.Storage", "Microsoft.KeyVault")
            .WithPrivateEndpointPolicies(PrivateEndpointPolicies.RouteTableEnabled)
            .WithoutPrivateLinkServicePolicies()
            .WithoutDefaultOutbound();
        hub.AddSubnet("sites", "10.0.3.0/24").WithDelegation("Microsoft.Web/serverFarms");
        hub.AddGatewaySubnet("10.0.255.0/27").WithServiceEndpoints("Microsoft.Storage");
        var rules = topology.AddNetworkSecurityGroup("rules").WithFlushedConnections();
        rules.AllowInbound("dns", priority: 100).WithPorts("53", "853").WithSourcePorts("1024-65535").WithDescription("Names, over any protocol");
        rules.AllowInbound("esp", priority: 110).WithEsp().WithSource("fd00:a::/48").WithDestination("fd00:db8::/48");
        rules.AllowInbound("ah", priority: 120).WithAh().WithSourcePorts("500", "4500");
        hub.AddSubnet("web", "10.0.4.0/24").WithNetworkSecurityGroup(rules);
        topology.AddPublicIp("named").WithDnsLabel("contoso-vpn").WithIdleTimeout(minutes: 15);

        Matches(topology, "networks.json");
    }

    [Fact]
    public void A_NAT_gateway_gets_an_address_and_comes_before_networks_of_other_scopes()
    {
        var topology = new TopologyBuilder("outside", Region.WestEurope);
        var shared = topology.ExistingResourceGroup("rg-shared");
        var nat = topology.AddNatGateway("out").In(shared);
        topology.AddVirtualNetwork("hub", "10.0.0.0/16").AddSubnet("app", "10.0.1.0/24").WithNatGateway(nat);
        topology.ExistingVirtualNetwork(Hub).AddSubnet("other",
            "10.9.0.0/24").WithNatGateway(topology.AddNatGateway("other-out").WithPublicIps(topology.AddPublicIp("other-ip").In(shared)));

        Matches(topology, "nat-gateways.json");
    }

    [Fact]
    public void The_sides_of_a_peering_say_what_differs()
    {
        var topology = new TopologyBuilder("sides", Region.WestEurope);
        var hub = topology.ExistingVirtualNetwork(Hub, "10.0.0.0/16");
        var shared = hub.ExistingSubnet("shared");
        var left = topology.AddVirtualNetwork("left", "10.1.0.0/16");
        var web = left.AddSubnet("web", "10.1.1.0/24", "fd00:db8:1:1::/64");
        var right = topology.AddVirtualNetwork("right", "10.2.0.0/16");
        var app = right.AddSubnet("app", "10.2.1.0/24", "fd00:db8:2:1::/64");
        left.PeerWith(right).WithOnlySubnets(web, app).WithOnlyIPv6().SideOf(right).WithForwardedTraffic().WithoutVirtualNetworkAccess();
        var peering = hub.PeerWith(left).WithOnlySubnets(shared).WithOnlySubnets(web);
        peering.SideOf(hub).WithGatewayTransit();
        peering.SideOf(left).WithRemoteGateways().WithoutGatewayVerification();

        Matches(topology, "peering-sides.json");
    }

    /// <summary>A thousand networks in one group: more than 800 resources, and links that must still follow each other.</summary>
    [Fact]
    public void More_than_800_resources_are_cut_into_nested_deployments()
    {
        var topology = new TopologyBuilder("many", Region.WestEurope);
        var hubs = Enumerable.Range(0, 3).Select(number => topology.AddVirtualNetwork($"hub-{number}", $"10.{number}.255.0/24")).ToArray();
        for (var number = 0; number < 600; number++)
            hubs[number / 200].PeerWith(topology.AddVirtualNetwork($"spoke-{number:000}", $"10.{number / 200}.{number % 200}.0/24"));

        var template = ArmTemplate.Create(topology.Build());

        Assert.Empty(template.Problems);
        var document = ArmDocument.Parse(template.Json());
        LimitJudge.Of(document).AssertClean(nameof(LimitJudge), "603 networks");
        DependencyJudge.Of(document).AssertClean(nameof(DependencyJudge), "603 networks");
        Assert.All(document.AllResources.Where(it => it.Type == "Microsoft.Resources/deployments"), it => Assert.Null(it.Json["resourceGroup"]));
    }

    private static void Matches(TopologyBuilder topology, string snapshot)
    {
        var template = ArmTemplate.Create(topology.Build());

        Assert.Empty(template.Problems);
        Judges.AssertClean(template.Json(), snapshot);
        Snapshot.Matches(template.Json(), snapshot);
    }
}
