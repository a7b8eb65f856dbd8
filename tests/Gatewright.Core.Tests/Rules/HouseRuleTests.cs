namespace Gatewright.Tests.Rules;

public class HouseRuleTests
{
    public static TheoryData<string> Names => Cases.Names;

    private static RuleCases Cases { get; } = new()
    {
        ["a tag of each"] = (it =>
        {
            it.WithRequiredTag("owner");
            it.Hub().WithTag("OWNER", "me");
        }, "GW0201"),
        ["two tags of two things"] = (it =>
        {
            it.WithRequiredTag("owner").WithRequiredTag("stage");
            it.AddRouteTable("table");
        }, "GW0201 GW0201"),
        ["a tag of what isn't created"] = (it => it.WithRequiredTag("owner").ExistingVirtualNetwork(RuleCases.Network, "10.0.0.0/16"), ""),
        ["a tag of a group that is created"] = (it => it.WithRequiredTag("owner").AddResourceGroup("rg"), "GW0201"),
        ["a tag of a group that exists"] = (it => it.WithRequiredTag("owner").ExistingResourceGroup("rg"), ""),
        ["a tag of a connection"] = (it =>
        {
            it.WithRequiredTag("owner");
            var site = it.AddSite("paris", "203.0.113.10", "192.168.0.0/24").WithTag("owner", "me");
            var network = it.AddVirtualNetwork("hub", "10.0.0.0/16").WithTag("owner", "me").WithGatewaySubnet("10.0.255.0/27");
            network.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ).WithTag("owner", "me").ConnectTo(site, it.AddSecret("psk"));
        }, "GW0201"),
        ["a tag whose name is supplied"] = (it => it.WithRequiredTag("owner").AddRouteTable("table").WithTag(it.AddParameter<Text>("tag"), "x"), ""),
        ["a required tag whose name is supplied"] = (it => it.WithRequiredTag(it.AddParameter<Text>("tag")).AddRouteTable("table"), ""),
        ["a patched thing may have the tag"] = (it => it.WithRequiredTag("owner").AddVirtualNetwork("hub", "10.0.0.0/16").WithArmPatch("""{ "tags": { "owner": "me" } }"""), ""),
        ["the region of the topology"] = (it => it.WithAllowedRegions("northeurope").AddVirtualNetwork("hub", "10.0.0.0/16"), "GW0202"),
        ["the region of a group, told once"] = (it =>
        {
            var group = it.WithAllowedRegions(Region.WestEurope).AddResourceGroup("rg").In(Region.WestUS);
            it.AddVirtualNetwork("hub", "10.0.0.0/16").In(group);
            it.AddVirtualNetwork("spoke", "10.1.0.0/16").In(group);
        }, "GW0202"),
        ["the region of what exists"] = (it => it.WithAllowedRegions(Region.WestEurope).ExistingVirtualNetwork(RuleCases.Network, "10.0.0.0/16").In(Region.WestUS), ""),
        ["the region of a group that exists"] = (it => it.WithAllowedRegions(Region.WestEurope).ExistingResourceGroup("rg").In(Region.WestUS), ""),
        ["a region that is supplied"] = (it => it.WithAllowedRegions(Region.WestEurope).AddVirtualNetwork("hub", "10.0.0.0/16").In(it.AddParameter<Region>("region")), ""),
        ["one allowed region is supplied"] = (it => it.WithAllowedRegions(Region.NorthEurope, it.AddParameter<Region>("region")).AddVirtualNetwork("hub", "10.0.0.0/16"), ""),
        ["regions in two calls"] = (it => it.WithAllowedRegions(Region.NorthEurope).WithAllowedRegions(Region.WestEurope).AddVirtualNetwork("hub", "10.0.0.0/16"), ""),
        ["the SKU of a gateway that exists"] = (it => it.WithAllowedVpnGatewaySkus("VpnGw2AZ").ExistingVirtualNetwork(RuleCases.Network).ExistingVpnGateway(RuleCases.Gateway, VpnGatewaySku.VpnGw1AZ), ""),
        ["the SKU of a new gateway"] = (it => it.WithAllowedVpnGatewaySkus("VpnGw2AZ").Hub(), "GW0203"),
        ["the SKU of a policy-based gateway"] = (it => it.WithAllowedVpnGatewaySkus("VpnGw2AZ").AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddPolicyBasedVpnGateway("vpn"), "GW0203"),
        ["the SKU of an ExpressRoute gateway"] = (it => it.WithAllowedVpnGatewaySkus("VpnGw2AZ").WithAllowedExpressRouteGatewaySkus("ErGw2AZ").ExpressRoute("hub", 0, Region.WestEurope), "GW0203"),
        ["the right SKU of an ExpressRoute gateway"] = (it => it.WithAllowedVpnGatewaySkus("VpnGw2AZ").WithAllowedExpressRouteGatewaySkus("ergw1az").ExpressRoute("hub", 0, Region.WestEurope), ""),
        ["one allowed SKU is supplied"] = (it => it.WithAllowedVpnGatewaySkus("VpnGw2AZ", it.AddParameter<VpnGatewaySku>("sku")).Hub(), ""),
        ["a name made of two others"] = (it => Paris(it.WithNamePattern(ResourceKind.Connection, "con-*")), "GW0204"),
        ["a name of a connection"] = (it => Paris(it.WithNamePattern(ResourceKind.Connection, "con-*")).WithName("con-paris"), ""),
        ["another name of a connection"] = (it => Paris(it.WithNamePattern(ResourceKind.Connection, "con-*")).WithName("paris"), "GW0204"),
        ["a name that is supplied"] = (it => it.WithNamePattern(ResourceKind.RouteTable, "rt-*").AddRouteTable(it.AddParameter<Name>("table")), ""),
        ["a pattern that is supplied"] = (it => it.WithNamePattern(ResourceKind.RouteTable, it.AddParameter<Text>("pattern")).AddRouteTable("table"), ""),
        ["a reserved name"] = (it => it.WithNamePattern(ResourceKind.Subnet, "snet-*").AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("AzureFirewallSubnet", "10.0.0.0/26").WithSubnet("web", "10.0.1.0/24"), "GW0204"),
        ["a subnet that exists"] = (it => it.WithNamePattern(ResourceKind.Subnet, "snet-*").ExistingVirtualNetwork(RuleCases.Network, "10.0.0.0/16").ExistingSubnet("web"), ""),
        ["a group that exists"] = (it => it.WithNamePattern(ResourceKind.ResourceGroup, "rg-*").ExistingResourceGroup("old"), ""),
        ["what exists has its name"] = (it => it.WithNamePattern(ResourceKind.VirtualNetwork, "vnet-*").ExistingVirtualNetwork(RuleCases.Network, "10.0.0.0/16"), ""),
        ["a name made of one that is supplied"] = (it => it.WithNamePattern(ResourceKind.Connection, "con-*").Hub()
            .ConnectTo(it.AddSite(it.AddParameter<Name>("site"), "203.0.113.10", "192.168.0.0/24"), it.AddSecret("psk")), ""),
        ["a connection of an existing gateway that stays its owner's"] = (it => it.WithNamePattern(ResourceKind.Connection, "con-*").Hub()
            .ConnectTo(it.ExistingVirtualNetwork(RuleCases.Network, "10.9.0.0/16").ExistingVpnGateway(RuleCases.Gateway, VpnGatewaySku.VpnGw1AZ), it.AddSecret("psk")), "GW0204"),
        ["a tag of a connection that stays its owner's"] = (it =>
        {
            it.WithRequiredTag("owner");
            var vpn = it.AddVirtualNetwork("hub", "10.0.0.0/16").WithTag("owner", "me").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ).WithTag("owner", "me");
            vpn.ConnectTo(it.ExistingVirtualNetwork(RuleCases.Network, "10.9.0.0/16").ExistingVpnGateway(RuleCases.Gateway, VpnGatewaySku.VpnGw1AZ), it.AddSecret("psk"))
                .SideOf(vpn).WithTag("owner", "me");
        }, ""),
        ["a pattern of a kind that isn't known may be for any"] = (it => it.WithNamePattern(ResourceKind.RouteTable, "rt-*")
            .WithNamePattern(new Value<ResourceKind>.Deferred("kind"), "*").AddRouteTable("table"), ""),
        ["one of two patterns is supplied"] = (it => it.WithNamePattern(ResourceKind.RouteTable, "rt-*").WithNamePattern(ResourceKind.RouteTable, it.AddParameter<Text>("pattern"))
            .AddRouteTable("table"), ""),
        ["a SKU that isn't known"] = (it => it.WithAllowedVpnGatewaySkus("VpnGw2AZ").AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27")
            .AddVpnGateway("vpn", new Value<VpnGatewaySku>.Deferred("sku")), ""),
        ["the SKU of an ExpressRoute gateway that exists"] = (it => it.WithAllowedExpressRouteGatewaySkus("ErGw2AZ").ExistingVirtualNetwork(RuleCases.Network)
            .ExistingExpressRouteGateway(RuleCases.Gateway, ExpressRouteGatewaySku.ErGw1AZ), ""),
        ["the region of a group with nothing in it"] = (it => it.WithAllowedRegions(Region.WestEurope).AddResourceGroup("rg").In(Region.WestUS), "GW0202"),
        ["the region of a group is supplied"] = (it => it.WithAllowedRegions(Region.WestEurope).AddResourceGroup("rg").In(it.AddParameter<Region>("region")), ""),
        ["a group that is created"] = (it => it.WithNamePattern(ResourceKind.ResourceGroup, "rg-*").AddResourceGroup("new"), "GW0204"),
    };

    /// <summary>Which names of one topology with one thing of each kind are asked.</summary>
    public static TheoryData<ResourceKind, string> Kinds => new()
    {
        { ResourceKind.VirtualNetwork, "hub" }, { ResourceKind.Subnet, "web" }, { ResourceKind.VpnGateway, "vpn" }, { ResourceKind.ExpressRouteGateway, "er" },
        { ResourceKind.Connection, "vpn-to-paris" }, { ResourceKind.Site, "paris" }, { ResourceKind.PublicIp, "address" }, { ResourceKind.RouteTable, "table" },
        { ResourceKind.NetworkSecurityGroup, "group" }, { ResourceKind.NatGateway, "nat" }, { ResourceKind.ExpressRouteCircuit, "circuit" },
        { ResourceKind.ExpressRouteDirect, "ports" }, { ResourceKind.RouteServer, "server" }, { ResourceKind.RouteFilter, "filter" }, { ResourceKind.ResourceGroup, "rg" },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void A_house_rule_holds_or_is_reported(string name) => Cases.Check(name);

    [Fact]
    public void Nothing_is_found_while_more_may_be_allowed() => Assert.Equal("", RuleCases.WhileOpen(it =>
        it.WithRequiredTag("owner").WithAllowedRegions("northeurope").WithAllowedVpnGatewaySkus("VpnGw2AZ").WithNamePattern(ResourceKind.VirtualNetwork, "vnet-*").Hub()));

    /// <summary>Of a topology that went through code nobody follows, and of a part of it.</summary>
    public static TheoryData<string, Action<TopologyBuilder>> Opened => new()
    {
        { "tags", it => it.WithRequiredTag("owner").AddRouteTable("table").Parent!.MarkOpen() },
        { "regions", it => it.WithAllowedRegions("northeurope").AddRouteTable("table").Parent!.MarkOpen() },
        { "SKUs", it => { it.WithAllowedVpnGatewaySkus("VpnGw2AZ").WithAllowedExpressRouteGatewaySkus("ErGw2AZ").Hub(); it.ExpressRoute("west", 1, Region.WestEurope); it.MarkOpen(); } },
        { "names", it => it.WithNamePattern(ResourceKind.RouteTable, "rt-*").AddRouteTable("table").Parent!.MarkOpen() },
        { "a connection that may yet get a name", it => Paris(it.WithNamePattern(ResourceKind.Connection, "con-*")).MarkOpen() },
        { "a group that may yet be elsewhere", it => it.WithAllowedRegions("northeurope").AddResourceGroup("rg").MarkOpen() },
    };

    [Theory]
    [MemberData(nameof(Opened))]
    public void What_may_yet_be_told_is_no_violation(string name, Action<TopologyBuilder> describe)
    {
        Assert.NotEmpty(name);
        var builder = new TopologyBuilder("test", Region.WestEurope);
        describe(builder);

        Assert.Empty(builder.Check().Where(finding => finding.Rule.Id.StartsWith("GW02", StringComparison.Ordinal)));
    }

    public static TheoryData<string, Action<TopologyBuilder>, string> Places => new()
    {
        { "a tag of what has a name", it => it.WithRequiredTag("owner").AddRouteTable("table"), "AddRouteTable(name)" },
        { "a tag of what has none", it =>
        {
            it.WithRequiredTag("owner");
            var vpn = it.AddVirtualNetwork("hub", "10.0.0.0/16").WithTag("owner", "me").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ).WithTag("owner", "me");
            vpn.ConnectTo(it.AddSite("paris", "203.0.113.10", "192.168.0.0/24").WithTag("owner", "me"), it.AddSecret("psk"));
        }, "ConnectTo()" },
        { "a name that is given", it => Paris(it.WithNamePattern(ResourceKind.Connection, "con-*")).WithName("paris"), "WithName(name)" },
        { "a name that is made", it => Paris(it.WithNamePattern(ResourceKind.Connection, "con-*")), "ConnectTo()" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void A_violation_stands_where_it_is_mended(string name, Action<TopologyBuilder> describe, string expected)
    {
        Assert.NotEmpty(name);
        var builder = new TopologyBuilder("test", Region.WestEurope);
        describe(builder);

        Assert.EndsWith(": " + expected, Assert.Single(builder.Check(), finding => finding.Rule.Id.StartsWith("GW02", StringComparison.Ordinal)).Origin.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Names_of_each_kind_are_asked(ResourceKind kind, string expected)
    {
        var it = new TopologyBuilder("test", Region.WestEurope).WithNamePattern(kind, "nobody");
        var network = it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/26").WithSubnet("web", "10.0.1.0/24");
        network.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ).ConnectTo(it.AddSite("paris", "203.0.113.10", "192.168.0.0/24"), it.AddSecret("psk"));
        network.AddExpressRouteGateway("er", ExpressRouteGatewaySku.ErGw1AZ);
        network.AddRouteServer("server");
        it.AddPublicIp("address");
        it.AddRouteTable("table");
        it.AddNetworkSecurityGroup("group");
        it.AddNatGateway("nat");
        it.AddExpressRouteCircuit("circuit", "Equinix", "Amsterdam", 500);
        it.AddExpressRouteDirect("ports", "Equinix-Amsterdam-AM5", "10 Gbps");
        it.AddRouteFilter("filter");
        it.AddResourceGroup("rg");

        Assert.Equal($"'{expected}' doesn't match 'nobody'", Assert.Single(it.Check(), finding => finding.Rule.Id == "GW0204").Message.Split(',')[0]);
    }

    [Theory]
    [InlineData("vnet-hub", "vnet-*", true)]
    [InlineData("vnet-", "vnet-*", true)]
    [InlineData("Vnet-hub", "vnet-*", false)]
    [InlineData("my-vnet-hub", "vnet-*", false)]
    [InlineData("west-hub", "*-hub", true)]
    [InlineData("west-hub2", "*-hub", false)]
    [InlineData("a-prod-b", "a-*-b", true)]
    [InlineData("a-b", "a-*-b", false)]
    [InlineData("aba", "ab*ba", false)]
    [InlineData("x-prod-west-1", "*-prod-*-*", true)]
    [InlineData("x-prod-west", "*-prod-*-*", false)]
    [InlineData("xx", "*x*x*x", false)]
    [InlineData("hub", "hub", true)]
    [InlineData("hubs", "hub", false)]
    [InlineData("hub", "*hub*", true)]
    [InlineData("", "*", true)]
    [InlineData("a.b", "a?b", false)]
    public void A_star_stands_for_any_letters(string name, string pattern, bool isMatch) =>
        Assert.Equal(isMatch, Gatewright.Rules.HouseNames.Matches(name, pattern));

    private static SiteToSiteConnection Paris(TopologyBuilder it) => it.Hub().ConnectTo(it.AddSite("paris", "203.0.113.10", "192.168.0.0/24"), it.AddSecret("psk"));
}
