using System.Text.Json.Nodes;
using Gatewright.Local.Network;

namespace Gatewright.Local.Tests.Network;

/// <summary>What follows from one resource for another.</summary>
public class BehaviourTests
{
    private const string G = Provider.Group;

    [Theory]
    [InlineData("virtualNetworks/hub", "InUseSubnetCannotBeDeleted")]
    [InlineData("virtualNetworks/hub/subnets/GatewaySubnet", "InUseSubnetCannotBeDeleted")]
    [InlineData("publicIPAddresses/gateway", "PublicIPAddressCannotBeDeleted")]
    [InlineData("publicIPAddresses/of-block", "PublicIPAddressCannotBeDeleted")]
    [InlineData("publicIPPrefixes/block", "InUsePublicIpPrefixCannotBeDeleted")]
    [InlineData("networkSecurityGroups/nsg", "InUseNetworkSecurityGroupCannotBeDeleted")]
    [InlineData("routeTables/table", "InUseRouteTableCannotBeDeleted")]
    [InlineData("natGateways/nat", "InUseNatGatewayCannotBeDeleted")]
    [InlineData("virtualNetworkGateways/vpn", "VirtualNetworkGatewayCannotBeDeleted")]
    [InlineData("localNetworkGateways/office", "InUseLocalNetworkGatewayCannotBeDeleted")]
    [InlineData("routeFilters/filter", "InUseRouteFilterCannotBeDeleted")]
    [InlineData("expressRoutePorts/ports", "InUseExpressRoutePortCannotBeDeleted")]
    public void What_is_in_use_is_not_deleted(string name, string code)
    {
        var refusal = HybridNetwork.Made().Delete(name);
        Assert.Equal((400, code), (refusal?.Status, refusal?.Code));
    }

    [Fact]
    public void The_refusal_names_the_part_that_uses_it() => Assert.Equal(
        $"Subnet GatewaySubnet is in use by {G}virtualNetworkGateways/vpn/ipConfigurations/default and cannot be deleted. "
        + "In order to delete the subnet, delete all the resources within the subnet. See aka.ms/deletesubnet.",
        HybridNetwork.Made().Delete("virtualNetworks/hub/subnets/GatewaySubnet")?.Message);

    [Fact]
    public void A_network_goes_though_another_is_peered_with_it_which_is_disconnected_then()
    {
        var provider = HybridNetwork.Made();
        Assert.Null(provider.Delete("virtualNetworks/spoke"));
        Assert.Equal("Disconnected", (string?)provider.Get("virtualNetworks/hub/virtualNetworkPeerings/spoke")["properties"]!["peeringState"]);
    }

    [Fact]
    public void A_peering_is_initiated_until_the_other_side_links_back()
    {
        var provider = new Provider();
        foreach (var (name, body) in HybridNetwork.Bodies.Where(it => it.Name != "virtualNetworks/spoke/virtualNetworkPeerings/hub"))
            provider.Put(name, body);
        Assert.Equal("Initiated", (string?)provider.Get("virtualNetworks/hub/virtualNetworkPeerings/spoke")["properties"]!["peeringState"]);
        provider.Put("virtualNetworks/spoke/virtualNetworkPeerings/hub", HybridNetwork.Of("virtualNetworks/spoke/virtualNetworkPeerings/hub"));
        Assert.Equal("Connected", (string?)provider.Get("virtualNetworks/hub/virtualNetworkPeerings/spoke")["properties"]!["peeringState"]);
        Assert.Equal("Connected", (string?)provider.Get("virtualNetworks/spoke")["properties"]!["virtualNetworkPeerings"]![0]!["properties"]!["peeringState"]);
    }

    [Fact]
    public void A_network_that_grows_leaves_the_other_side_out_of_sync_until_the_link_is_written_again()
    {
        var provider = HybridNetwork.Made();
        provider.Put("virtualNetworks/spoke", """{"location":"westeurope","properties":{"addressSpace":{"addressPrefixes":["10.1.0.0/16","10.2.0.0/16"]}}}""");
        Assert.Equal("RemoteNotInSync", SyncLevel(provider));
        provider.Put("virtualNetworks/hub/virtualNetworkPeerings/spoke", HybridNetwork.Of("virtualNetworks/hub/virtualNetworkPeerings/spoke"));
        Assert.Equal("FullyInSync", SyncLevel(provider));
    }

    [Fact]
    public void A_network_written_without_its_subnets_and_peerings_keeps_them()
    {
        var provider = HybridNetwork.Made();
        provider.Put("virtualNetworks/hub", """{"location":"westeurope","properties":{"addressSpace":{"addressPrefixes":["10.0.0.0/16"]}}}""");
        var hub = provider.Get("virtualNetworks/hub")["properties"]!;
        Assert.Equal((3, 1), (hub["subnets"]!.AsArray().Count, hub["virtualNetworkPeerings"]!.AsArray().Count));
    }

    [Fact]
    public void A_network_written_with_fewer_subnets_loses_those_that_nobody_uses()
    {
        var provider = HybridNetwork.Made();
        Assert.Null(Change(provider, "virtualNetworks/hub", Subnets("GatewaySubnet", "RouteServerSubnet")));
        Assert.Equal("InUseSubnetCannotBeDeleted", Change(provider, "virtualNetworks/hub", Subnets("RouteServerSubnet", "work"))?.Code);
    }

    [Theory]
    [InlineData("""{"properties":{"gatewayType":"ExpressRoute"}}""", "PropertyChangeNotAllowed")]
    [InlineData("""{"properties":{"gatewayType":"Vpn","enableBgp":true}}""", null)]
    public void A_gateway_keeps_its_type(string body, string? code) =>
        Assert.Equal(code, Change(HybridNetwork.Made(), "virtualNetworkGateways/vpn", body)?.Code);

    [Fact]
    public void An_address_stays_with_its_resource_and_a_new_one_gets_another()
    {
        var provider = HybridNetwork.Made();
        Assert.Equal("203.0.113.1", Address(provider));
        provider.Put("publicIPAddresses/gateway", """{"location":"westeurope","tags":{"a":"b"}}""");
        Assert.Equal("203.0.113.1", Address(provider));
        provider.Put("publicIPAddresses/second", """{"location":"westeurope"}""");
        Assert.Equal("203.0.113.2", (string?)provider.Get("publicIPAddresses/second")["properties"]!["ipAddress"]);
    }

    [Fact]
    public void Addresses_never_end_and_never_repeat()
    {
        var all = Enumerable.Range(0, 100_000).Select(MadeValues.PublicAddress).ToList();
        Assert.Equal(all.Count, all.Distinct().Count());
        Assert.Equal(["203.0.113.254", "198.51.100.1", "192.0.2.1", "198.18.0.0"], [all[253], all[254], all[508], all[762]]);
    }

    [Fact]
    public void Addresses_of_a_prefix_are_taken_in_turn()
    {
        var provider = HybridNetwork.Made();
        provider.Put("publicIPAddresses/next", """{"location":"westeurope","properties":{"publicIPPrefix":{"id":"~publicIPPrefixes/block"}}}""");
        Assert.Equal("198.19.0.0/30", (string?)provider.Get("publicIPPrefixes/block")["properties"]!["ipPrefix"]);
        Assert.Equal("198.19.0.0", (string?)provider.Get("publicIPAddresses/of-block")["properties"]!["ipAddress"]);
        Assert.Equal("198.19.0.1", (string?)provider.Get("publicIPAddresses/next")["properties"]!["ipAddress"]);
    }

    [Fact]
    public void An_active_active_gateway_speaks_from_two_addresses()
    {
        var provider = HybridNetwork.Made();
        provider.Put("virtualNetworkGateways/two", """
            {"location":"westeurope","properties":{"gatewayType":"Vpn","activeActive":true,"ipConfigurations":[
            {"name":"default","properties":{"subnet":{"id":"~virtualNetworks/hub/subnets/GatewaySubnet"},
            "publicIPAddress":{"id":"~publicIPAddresses/gateway"}}},
            {"name":"activeActive","properties":{"subnet":{"id":"~virtualNetworks/hub/subnets/GatewaySubnet"}}}],
            "bgpSettings":{"asn":65010,"bgpPeeringAddresses":[{
            "ipconfigurationId":"~virtualNetworkGateways/two/ipConfigurations/ACTIVEACTIVE","customBgpIpAddresses":["169.254.21.2"]}]}}}
            """);
        var bgp = provider.Get("virtualNetworkGateways/two")["properties"]!["bgpSettings"]!;
        Assert.Equal("10.0.255.4,10.0.255.5", (string?)bgp["bgpPeeringAddress"]);
        Assert.Equal("""["10.0.255.4"] [] ["203.0.113.1"]""", Instance(bgp, 0));
        Assert.Equal("""["10.0.255.5"] ["169.254.21.2"] []""", Instance(bgp, 1));
    }

    [Fact]
    public void A_tunnel_between_gateways_is_up_when_both_ends_have_one_key()
    {
        var provider = HybridNetwork.Made();
        provider.Put("virtualNetworkGateways/other", """{"location":"westeurope","properties":{"gatewayType":"Vpn"}}""");
        provider.Put("connections/there", Pair("vpn", "other", "one"));
        Assert.Equal("NotConnected", Status(provider, "there"));
        provider.Put("connections/back", Pair("other", "vpn", "two"));
        Assert.Equal("NotConnected", Status(provider, "there"));
        provider.Put("connections/back", Pair("other", "vpn", "one"));
        Assert.Equal(("Connected", "Connected"), (Status(provider, "there"), Status(provider, "back")));
    }

    [Fact]
    public void A_key_that_is_not_said_stays()
    {
        var provider = HybridNetwork.Made();
        provider.Put("connections/office", provider.Get("connections/office").ToJsonString());
        Assert.Equal("secret-3", (string?)provider.Find(G + "connections/office")!.Body["properties"]!["sharedKey"]);
    }

    [Fact]
    public void A_tunnel_to_a_site_is_down_as_no_device_answers() => Assert.Equal("NotConnected", Status(HybridNetwork.Made(), "office"));

    [Theory]
    [InlineData(false, "Provisioned", null)]
    [InlineData(true, "NotProvisioned", "ExpressRouteCircuitNotProvisioned")]
    public void A_circuit_is_connected_once_its_provider_has_provisioned_it(bool providersWait, string state, string? code)
    {
        var provider = HybridNetwork.Made(providersWait);
        Assert.Equal(state, (string?)provider.Get("expressRouteCircuits/line")["properties"]!["serviceProviderProvisioningState"]);
        Assert.Equal("Provisioned", (string?)provider.Get("expressRouteCircuits/direct")["properties"]!["serviceProviderProvisioningState"]);
        const string Body = """{"properties":{"connectionType":"ExpressRoute","peer":{"id":"~expressRouteCircuits/line"}}}""";
        Assert.Equal(code, Change(provider, "connections/line", Body)?.Code);
    }

    [Fact]
    public void A_write_takes_part_in_the_writes_of_its_networks()
    {
        var provider = HybridNetwork.Made();
        Assert.Equal([G + "virtualNetworks/hub"], Networks(provider, "virtualNetworkGateways/vpn"));
        Assert.Equal([G + "virtualNetworks/hub"], Networks(provider, "virtualHubs/route-server"));
        Assert.Equal([G + "virtualNetworks/hub"], Networks(provider, "virtualNetworks/hub/subnets/work"));
        Assert.Equal([G + "virtualNetworks/hub", G + "virtualNetworks/spoke"], Networks(provider, "virtualNetworks/hub/virtualNetworkPeerings/spoke"));
        Assert.Empty(Networks(provider, "connections/office"));
    }

    [Theory]
    [InlineData("virtualNetworkGateways/vpn", "getBgpPeerStatus", """{"value":[]}""")]
    [InlineData("virtualNetworkGateways/vpn", "getLearnedRoutes", """{"value":[]}""")]
    [InlineData("virtualNetworkGateways/vpn", "getAdvertisedRoutes", """{"value":[]}""")]
    [InlineData("virtualNetworkGateways/vpn", "dance", null)]
    [InlineData("connections/office", "resetconnection", "{}")]
    [InlineData("virtualNetworks/hub", "reset", null)]
    public void An_action_answers_what_is_known(string name, string action, string? answer)
    {
        var provider = HybridNetwork.Made();
        var kept = provider.Find(G + name)!;
        Assert.Equal(answer, ResourceTypes.Find(kept.Type).Act(action, kept, null, provider)?.ToJsonString());
    }

    [Fact]
    public void What_is_laid_over_a_resource_has_neither_etag_nor_state()
    {
        var type = ResourceTypes.Find("Microsoft.Authorization/locks");
        var body = Provider.Body("""{"properties":{"level":"CanNotDelete"}}""");
        var kept = new StoredBody(G + "virtualNetworks/hub/providers/Microsoft.Authorization/locks/keep", type.Type, "2020-05-01", body);
        Assert.Equal("""{"properties":{"level":"CanNotDelete"}}""", type.Show(kept, "W/\"1\"", "Succeeded", new Provider()).ToJsonString());
    }

    [Fact]
    public void Times_are_those_of_the_type()
    {
        var gateway = new JsonObject { ["properties"] = new JsonObject { ["gatewayType"] = "ExpressRoute" } };
        var type = ResourceTypes.Find("microsoft.network/virtualnetworkgateways");
        Assert.Equal(30, type.CreationTime(gateway).TotalMinutes);
        Assert.Equal(10, type.UpdateTime(gateway, gateway).TotalMinutes);
        Assert.Equal(15, type.DeletionTime(gateway).TotalMinutes);
        Assert.Equal(20, ResourceTypes.Find("Microsoft.Network/virtualHubs/ipConfigurations").CreationTime([]).TotalMinutes);
        Assert.Equal(4, ResourceTypes.Find("Microsoft.Network/somethingNew").CreationTime([]).TotalSeconds);
    }

    private static string? SyncLevel(Provider provider) =>
        (string?)provider.Get("virtualNetworks/hub/virtualNetworkPeerings/spoke")["properties"]!["peeringSyncLevel"];

    private static string Instance(JsonNode bgp, int number) => string.Join(' ', bgp["bgpPeeringAddresses"]![number]!.AsObject()
        .Where(it => it.Key != "ipconfigurationId").Select(it => it.Value!.ToJsonString()));

    private static string? Address(Provider provider) => (string?)provider.Get("publicIPAddresses/gateway")["properties"]!["ipAddress"];

    private static string? Status(Provider provider, string connection) =>
        (string?)provider.Get("connections/" + connection)["properties"]!["connectionStatus"];

    private static string Pair(string here, string there, string key) => $$$$$"""
        {"location":"westeurope","properties":{"connectionType":"Vnet2Vnet","sharedKey":"{{{{{key}}}}}",
        "virtualNetworkGateway1":{"id":"~virtualNetworkGateways/{{{{{here}}}}}"},"virtualNetworkGateway2":{"id":"~virtualNetworkGateways/{{{{{there}}}}}"}}}
        """;

    private static string Subnets(params string[] names)
    {
        var subnets = new JsonArray([.. names.Select(name => new JsonObject { ["name"] = name })]);
        return new JsonObject { ["properties"] = new JsonObject { ["subnets"] = subnets } }.ToJsonString();
    }

    private static ProviderRefusal? Change(Provider provider, string name, string body)
    {
        var existing = provider.Find(G + name);
        var type = ResourceTypes.Find(existing?.Type ?? "Microsoft.Network/" + name.Split('/')[0]);
        return type.RefuseChange(provider.Request(G + name, Provider.Body(body), existing?.Body));
    }

    private static IEnumerable<string> Networks(Provider provider, string name)
    {
        var kept = provider.Find(G + name)!;
        return ResourceTypes.Find(kept.Type).Networks(kept.Id, kept.Body);
    }
}
