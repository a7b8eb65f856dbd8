namespace Gatewright.Tests.Rules;

public sealed class AddressRulesTests
{
    private const string Existing = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/hub";

    public static TheoryData<string, Action<TopologyBuilder>, string> Cases => new()
    {
        { "multicast", it => it.AddVirtualNetwork("hub", "239.0.0.0/24"), "error GW3001 hub" },
        { "Azure's DNS among others", it => it.AddVirtualNetwork("hub", "168.63.0.0/16"), "error GW3001 hub" },
        { "everything", it => it.AddVirtualNetwork("hub", "0.0.0.0/1"), "error GW3001 hub" },
        { "wider than private", it => it.AddVirtualNetwork("hub", "10.0.0.0/7"), "information GW3002 hub" },
        { "IPv6", it => it.AddVirtualNetwork("hub", "10.0.0.0/16", "2001:db8::/48"), "" },
        { "same block twice", it => it.AddVirtualNetwork("hub", "10.0.0.0/16", "10.0.0.0/16"), "error GW3004 hub" },
        { "three in one", it => it.AddVirtualNetwork("hub", "10.0.0.0/16", "10.0.1.0/24", "10.0.2.0/24"), "error GW3004 hub; error GW3004 hub" },
        { "subnet across two blocks", it => it.AddVirtualNetwork("hub", "10.0.0.0/24", "10.0.1.0/24").WithSubnet("web", "10.0.0.0/23"), "error GW3005 hub/web" },
        { "subnet beside a block known at deployment", it => it.AddVirtualNetwork("hub", "10.0.0.0/24", it.AddParameter<Cidr>("more")).WithSubnet("web", "10.0.1.0/24"), "" },
        { "subnet outside an existing network", it => it.ExistingVirtualNetwork(Existing, "10.0.0.0/24").WithSubnet("web", "10.0.1.0/24"), "" },
        { "GatewaySubnet outside", it => it.AddVirtualNetwork("hub", "10.0.0.0/24").WithGatewaySubnet("10.0.1.0/27"), "error GW3005 hub/GatewaySubnet" },
        { "GatewaySubnet over another", it => it.AddVirtualNetwork("hub", "10.0.0.0/24").WithGatewaySubnet("10.0.0.0/27").WithSubnet("web", "10.0.0.0/25"), "error GW3006 hub/web" },
        { "two blocks of one subnet", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("web", "10.0.1.0/24", "10.0.1.0/25"), "error GW3006 hub/web" },
        { "two subnets of one name", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("web", "10.0.1.0/24").WithSubnet("web", "10.0.1.0/24"), "" },
        { "overlap in an existing network", it => it.ExistingVirtualNetwork(Existing, "10.0.0.0/16").WithSubnet("web", "10.0.1.0/24").AddSubnet("data", "10.0.1.0/25"), "error GW3006 hub/data" },
        { "largest", it => it.AddVirtualNetwork("hub", "0.0.0.0/1").Accept("GW3001", because: "only sizes matter here").WithSubnet("web", "0.0.0.0/2"), "error GW3001 hub" },
        { "too large", it => it.AddVirtualNetwork("hub", "10.0.0.0/8").WithSubnet("web", "0.0.0.0/1"), "error GW3005 hub/web; error GW3007 hub/web" },
        { "IPv6 of /63", it => it.AddVirtualNetwork("hub", "10.0.0.0/16", "fd00:db8::/48").WithGatewaySubnet("10.0.255.0/27", "fd00:db8::/63"), "error GW3008 hub/GatewaySubnet" },
        { "Route Server with /27", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("RouteServerSubnet", "10.0.1.0/27"), "warning GW3101 hub/RouteServerSubnet" },
        { "Route Server with /28", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("RouteServerSubnet", "10.0.1.0/28"), "error GW3101 hub/RouteServerSubnet" },
        { "firewall management with /27", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("AzureFirewallManagementSubnet", "10.0.1.0/27"), "warning GW3101 hub/AzureFirewallManagementSubnet" },
        { "existing Bastion with /27", it => it.ExistingVirtualNetwork(Existing, "10.0.0.0/16").WithSubnet("AzureBastionSubnet", "10.0.1.0/27"), "" },
        { "NSG of a Route Server", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").AddSubnet("RouteServerSubnet", "10.0.1.0/26").WithNetworkSecurityGroup(it.AddNetworkSecurityGroup("filter")), "warning GW3102 hub/RouteServerSubnet" },
        { "misspelt by case and too small", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("azurebastionsubnet", "10.0.1.0/27"), "error GW3101 hub/azurebastionsubnet; warning GW3103 hub/azurebastionsubnet" },
        { "DNS that knows Azure", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithDnsServers("10.0.1.4", "168.63.129.16").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ), "" },
        { "firewall led to an appliance", it => Firewall(it).WithRouteTable(it.AddRouteTable("routes").WithRoute("all", "0.0.0.0/0", NextHop.VirtualAppliance("10.0.2.4"))), "error GW3104 routes" },
        { "firewall led nowhere, then to the internet", it => Firewall(it).WithRouteTable(it.AddRouteTable("routes").WithRoute("none", "0.0.0.0/0", NextHop.None).WithRoute("all", "0.0.0.0/0", NextHop.Internet)), "error GW3104 routes" },
        { "firewall led to the internet for half of it", it => Firewall(it).WithRouteTable(it.AddRouteTable("routes").WithRoute("half", "0.0.0.0/1", NextHop.Internet)), "error GW3104 hub/AzureFirewallSubnet" },
        { "firewall led to the internet by IPv6", it => Firewall(it).WithRouteTable(it.AddRouteTable("routes").WithRoute("all", "::/0", NextHop.Internet)), "error GW3104 hub/AzureFirewallSubnet" },
        { "firewall led to the internet", it => Firewall(it).WithRouteTable(it.AddRouteTable("routes").WithRoute("all", "0.0.0.0/0", NextHop.Internet)), "" },
        { "firewall with an empty table", it => Firewall(it).WithRouteTable(it.AddRouteTable("routes")), "error GW3104 hub/AzureFirewallSubnet" },
        { "firewall with an existing table", it => Firewall(it).WithRouteTable(it.ExistingRouteTable(Existing.Replace("virtualNetworks/hub", "routeTables/routes", StringComparison.Ordinal))), "" },
        { "firewall with a route known at deployment", it => Firewall(it).WithRouteTable(it.AddRouteTable("routes").WithRoute("all", it.AddParameter<AddressPrefix>("all"), NextHop.Internet)), "" },
        { "firewall without a table", it => Firewall(it), "" },
        { "firewall in other letters", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").AddSubnet("azurefirewallsubnet", "10.0.1.0/26").WithRouteTable(it.AddRouteTable("routes")), "warning GW3103 hub/azurefirewallsubnet; error GW3104 hub/azurefirewallsubnet" },
        { "firewall beside a subnet that may be its second", it => Firewall(it, it.AddParameter<Name>("other")).WithRouteTable(it.AddRouteTable("routes")), "" },
        { "firewall beside its second subnet in other letters", it => Firewall(it, "azurefirewallmanagementsubnet").WithRouteTable(it.AddRouteTable("routes")), "warning GW3103 hub/azurefirewallmanagementsubnet" },
        { "firewall beside Bastion", it => Firewall(it, "AzureBastionSubnet").WithRouteTable(it.AddRouteTable("routes")), "error GW3104 hub/AzureFirewallSubnet" },
        { "firewall in an existing network", it => it.ExistingVirtualNetwork(Existing, "10.0.0.0/16").AddSubnet("AzureFirewallSubnet", "10.0.1.0/26").WithRouteTable(it.AddRouteTable("routes")), "" },
        { "another service's table", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").AddSubnet("AzureBastionSubnet", "10.0.1.0/26").WithRouteTable(it.AddRouteTable("routes")), "" },
        { "summary of no spoke", it => Summary(it, "10.128.0.0/9"), "information GW3017 hub" },
        { "summary of a spoke, and one of none", it => Summary(it, "10.1.0.0/16", "10.2.0.0/16"), "information GW3017 hub" },
        { "summary of a part of a spoke", it => Summary(it, "10.1.0.0/17"), "information GW3017 hub" },
        { "summary of the network itself", it => Summary(it, "10.0.0.0/16"), "" },
        { "summary known at deployment", it => Summary(it, it.AddParameter<Cidr>("summary")), "" },
        { "summary beside an existing spoke", it => { var hub = Summary(it, "10.128.0.0/9"); hub.PeerWith(it.ExistingVirtualNetwork(Existing, "10.9.0.0/16")).WithGatewayTransit(); }, "" },
        { "summary beside an existing network that doesn't borrow", it => { var hub = Summary(it, "10.128.0.0/9"); hub.PeerWith(it.ExistingVirtualNetwork(Existing, "10.128.0.0/16")); }, "information GW3017 hub" },
        { "summary beside a spoke with a block known at deployment", it => { var hub = Summary(it, "10.128.0.0/9"); hub.PeerWith(it.AddVirtualNetwork("late", it.AddParameter<Cidr>("late"))).WithGatewayTransit(); }, "" },
        { "summary beside a patched peering", it => { var hub = Summary(it, "10.128.0.0/9"); var peering = hub.PeerWith(it.AddVirtualNetwork("late", "10.128.0.0/16")); peering.SideOf(hub).WithArmPatch("{}"); }, "" },
        { "summary in a network without gateways", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").WithSummarizedGatewayPrefixes("10.128.0.0/9"), "" },
        { "bad text", it => it.AddVirtualNetwork("hub", "10.0.0.0/33").WithSubnet("web", "10.0.1.0/24"), "" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Addresses_are_judged(string name, Action<TopologyBuilder> describe, string expected) =>
        Assert.Equal((name, expected), (name, Judged.Findings(describe, "GW3")));

    [Fact]
    public void A_default_route_a_second_subnet_and_a_spoke_may_yet_come_while_open() =>
        Assert.Equal("", Judged.Findings(
            it =>
            {
                Firewall(it).WithRouteTable(it.AddRouteTable("routes"));
                Summary(it, "10.128.0.0/9");
            },
            "GW3",
            finished: false));

    private static Subnet Firewall(TopologyBuilder topology, Value<Name>? beside = null)
    {
        var network = topology.AddVirtualNetwork("hub", "10.0.0.0/16");
        if (beside is not null)
            network.WithSubnet(beside, "10.0.3.0/26");
        return network.AddSubnet("AzureFirewallSubnet", "10.0.1.0/26");
    }

    private static VirtualNetwork Summary(TopologyBuilder topology, params IEnumerable<Value<Cidr>> summaries)
    {
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").WithSummarizedGatewayPrefixes(summaries);
        hub.AddExpressRouteGateway("hub-er", ExpressRouteGatewaySku.ErGw1AZ);
        hub.PeerWith(topology.AddVirtualNetwork("spoke", "10.1.0.0/16")).WithGatewayTransit();
        return hub;
    }
}
