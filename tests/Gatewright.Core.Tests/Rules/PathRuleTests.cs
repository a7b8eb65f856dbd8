namespace Gatewright.Tests.Rules;

/// <summary>What deploys and leads traffic astray: the mistakes, and what is near them and right, or not known.</summary>
public class PathRuleTests
{
    private const string Half = "warning GW6702 shop/data";

    private static NextHop Firewall => NextHop.VirtualAppliance("10.0.0.4");

    /// <summary>The shop has a firewall at 10.0.0.4; what its web subnet's table says, and what else there is.</summary>
    public static TheoryData<string, Action<TopologyBuilder, VirtualNetwork, RouteTable>, string> Conversations => new()
    {
        { "an exact route", (_, shop, web) => { web.WithRoute("data", "10.0.2.0/24", Firewall); Data(shop); }, Half },
        { "a route for the network", (_, shop, web) => { web.WithRoute("shop", "10.0.0.0/16", Firewall); Data(shop); }, Half },
        { "a route for everything wins over none of Azure's", (_, shop, web) => { web.WithRoute("all", "0.0.0.0/0", Firewall); Data(shop); }, "" },
        { "a table that leads back", (it, shop, web) => { web.WithRoute("data", "10.0.2.0/24", Firewall); Data(shop).WithRouteTable(it.AddRouteTable("back").WithRoute("web", "10.0.1.0/24", Firewall)); }, "" },
        { "a table that leads elsewhere", (it, shop, web) => { web.WithRoute("data", "10.0.2.0/24", Firewall); Data(shop).WithRouteTable(it.AddRouteTable("other").WithRoute("far", "172.16.0.0/12", Firewall)); }, Half },
        { "the same table", (_, shop, web) => { web.WithRoute("shop", "10.0.0.0/16", Firewall); Data(shop).WithRouteTable(web); }, "" },
        { "a route known at deployment", (it, shop, web) => { web.WithRoute("data", "10.0.2.0/24", Firewall); Data(shop).WithRouteTable(it.AddRouteTable("back").WithRoute("web", it.AddParameter<AddressPrefix>("web"), Firewall)); }, "" },
        { "an appliance known at deployment", (it, shop, web) => { web.WithRoute("data", "10.0.2.0/24", NextHop.VirtualAppliance(it.AddParameter<IpAddress>("nva"))); Data(shop); }, "" },
        { "a subnet of a service", (_, shop, web) => { web.WithRoute("bastion", "10.0.2.0/24", Firewall); shop.AddSubnet("AzureBastionSubnet", "10.0.2.0/24"); }, "" },
        { "an existing subnet", (_, shop, web) => { web.WithRoute("data", "10.0.2.0/24", Firewall); shop.ExistingSubnet("data", "10.0.2.0/24"); }, "" },
        { "a peered network", (it, shop, web) => { web.WithRoute("far", "10.1.0.0/16", Firewall); var far = it.AddVirtualNetwork("far", "10.1.0.0/16").WithSubnet("data", "10.1.1.0/24"); shop.PeerWith(far).WithForwardedTraffic(); }, "warning GW6702 far/data" },
        { "the sender's own subnet", (_, _, web) => web.WithRoute("own", "10.0.1.0/24", Firewall), "" },
        { "a table that drops the answers", (it, shop, web) => { web.WithRoute("data", "10.0.2.0/24", Firewall); Data(shop).WithRouteTable(it.AddRouteTable("back").WithRoute("web", "10.0.1.0/24", NextHop.None)); }, "" },
        { "a table that answers straight", (it, shop, web) => { web.WithRoute("data", "10.0.2.0/24", Firewall); Data(shop).WithRouteTable(it.AddRouteTable("back").WithRoute("web", "10.0.1.0/24", NextHop.VirtualNetwork)); }, "" },
        { "one of two routes", (_, shop, web) => { web.WithRoute("far", "172.16.0.0/12", NextHop.None).WithRoute("data", "10.0.2.0/24", Firewall); Data(shop); }, Half },
        { "an exact route beside another subnet", (_, shop, web) => { web.WithRoute("data", "10.0.2.0/24", Firewall); Data(shop); shop.AddSubnet("apart", "10.0.3.0/24"); }, Half },
        { "a promise about another subnet", (_, shop, web) => { web.WithRoute("data", "10.0.2.0/24", Firewall); Data(shop).MustReach(shop.AddSubnet("apart", "10.0.3.0/24")); }, Half },
        { "a promise through another subnet", (_, shop, web) => { web.WithRoute("data", "10.0.2.0/24", Firewall); Data(shop); shop.AddSubnet("apart", "10.0.3.0/24").MustReach(shop.AddSubnet("lab", "10.0.4.0/24")).Through("10.0.0.4"); }, $"{Half}; error GW6603 shop/apart/reaches lab" },
        { "a promise without an appliance", (_, shop, web) => { web.WithRoute("data", "10.0.2.0/24", Firewall); Data(shop).MustReach(shop); }, Half },
        { "a promise tells more", (_, shop, web) => { web.WithRoute("data", "10.0.2.0/24", Firewall); Data(shop).MustReach(shop).Through("10.0.0.4"); }, "error GW6603 shop/data/reaches shop" },
    };

    public static TheoryData<string, Action<TopologyBuilder>, string> Others => new()
    {
        { "two tables in a circle", it => Circle(it, "10.0.1.4"), "warning GW6701 to-outer" },
        { "a circle of one is another rule's", it => { var shop = Shop(it); shop.AddSubnet("own", "10.0.7.0/24").WithRouteTable(it.AddRouteTable("own").WithRoute("far", "172.16.0.0/12", NextHop.VirtualAppliance("10.0.7.4"))); }, "information GW6103 own" },
        { "a circle known at deployment", it => Circle(it, it.AddParameter<IpAddress>("inner")), "" },
        { "a default site and a firewall", it => Cut(it, (vpn, site) => vpn.WithDefaultSite(site)), "warning GW6703 hub/AzureFirewallSubnet" },
        { "a site that lists everything", it => Cut(it, (_, _) => { }, "0.0.0.0/0"), "warning GW6703 hub/AzureFirewallSubnet" },
        { "a site that lists what it has", it => Cut(it, (_, _) => { }), "" },
        { "a firewall that is managed apart", it => Cut(it, (vpn, site) => vpn.WithDefaultSite(site)).AddSubnet("AzureFirewallManagementSubnet", "10.0.1.0/26"), "" },
        { "a firewall whose own table decides", it => Cut(it, (vpn, site) => vpn.WithDefaultSite(site), firewall: hub => hub.AddSubnet("AzureFirewallSubnet", "10.0.0.0/26").WithRouteTable(it.AddRouteTable("out"))), "" },
        { "a firewall that exists", it => Cut(it, (vpn, site) => vpn.WithDefaultSite(site), firewall: hub => hub.ExistingSubnet("AzureFirewallSubnet", "10.0.0.0/26")), "" },
        { "another service", it => Cut(it, (vpn, site) => vpn.WithDefaultSite(site), firewall: hub => hub.AddSubnet("RouteServerSubnet", "10.0.0.0/26")), "" },
        { "a default site and Bastion", it => Cut(it, (vpn, site) => vpn.WithDefaultSite(site), firewall: hub => hub.AddSubnet("AzureBastionSubnet", "10.0.0.0/26")), "warning GW6709 hub/AzureBastionSubnet" },
        { "Bastion, and no default route", it => Cut(it, (_, _) => { }, firewall: hub => hub.AddSubnet("AzureBastionSubnet", "10.0.0.0/26")), "" },
        { "no gateway of its own", it => { it.AddSite("far", "203.0.113.20", "0.0.0.0/0"); it.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("AzureFirewallSubnet", "10.0.0.0/26"); }, "" },
        { "one of two sites that lists everything", it => Cut(it, (vpn, _) => vpn.ConnectTo(it.AddSite("lyon", "203.0.113.20", "192.168.20.0/24", "0.0.0.0/0"), it.AddSecret("lyon-psk"))), "warning GW6703 hub/AzureFirewallSubnet" },
        { "a circuit that announces everything", it => Cut(it, (vpn, _) => Line(it, "0.0.0.0/0", vpn.Network), "192.168.10.0/23"), "warning GW6703 hub/AzureFirewallSubnet" },
        { "a circuit with more than the tunnel", it => Failover(it, "192.168.10.0/24"), "information GW6704 paris" },
        { "a tunnel with all", it => Failover(it, "192.168.10.0/23"), "" },
        { "a tunnel to another place", it => Failover(it, "192.168.99.0/24"), "" },
        { "a tunnel with what is known at deployment", it => Failover(it, it.AddParameter<Cidr>("paris")), "" },
        { "private addresses to the internet", it => Astray(it, "192.168.10.0/24", NextHop.Internet), "warning GW6705 outbound" },
        { "a circuit with what is known at deployment", it => Failover(it, "192.168.10.0/24", it.AddParameter<Cidr>("line")), "" },
        { "a circuit with everything and a part of it", it => Failover(it, "192.168.10.0/24", "0.0.0.0/0"), "information GW6704 paris" },
        { "two tunnels with all between them", it => Lyon(Failover(it, "192.168.10.0/24"), it, "192.168.11.0/24"), "" },
        { "two tunnels, of which one has something else", it => Lyon(Failover(it, "192.168.10.0/24"), it, "192.168.99.0/24"), "information GW6704 paris" },
        { "public addresses to the internet", it => Astray(it, "198.51.100.0/24", NextHop.Internet, "198.51.100.0/24"), "" },
        { "everything to the internet", it => Astray(it, "0.0.0.0/0", NextHop.Internet, "0.0.0.0/0"), "" },
        { "private addresses to nowhere", it => Astray(it, "192.168.10.0/24", NextHop.None), "" },
        { "a part of it to the internet", it => Astray(it, "192.168.10.128/25", NextHop.Internet), "warning GW6705 outbound" },
        { "a summary that loses", it => Astray(it, "192.168.0.0/16", NextHop.Internet), "" },
        { "a spoke behind a tunnel without BGP", it => Untold(it, (_, _) => { }), "information GW6706 west/west-vpn/west-vpn-to-east-vpn" },
        { "a spoke that is peered with both", it => Untold(it, (west, spoke) => west.PeerWith(spoke)), "" },
    };

    [Theory]
    [MemberData(nameof(Conversations))]
    public void An_appliance_sees_both_directions(string what, Action<TopologyBuilder, VirtualNetwork, RouteTable> describe, string findings) =>
        AssertFound(what, findings, topology =>
        {
            var shop = Shop(topology);
            var table = topology.AddRouteTable("inward");
            shop.AddSubnet("web", "10.0.1.0/24").WithRouteTable(table);
            describe(topology, shop, table);
        });

    [Theory]
    [MemberData(nameof(Others))]
    public void What_leads_astray_is_found(string what, Action<TopologyBuilder> describe, string findings) => AssertFound(what, findings, describe);

    private static void AssertFound(string what, string findings, Action<TopologyBuilder> describe)
    {
        var topology = new TopologyBuilder("contoso", Region.WestEurope);
        describe(topology);
        var found = topology.Check().Where(it => it.Rule.Id is "GW6103" or "GW6603" || it.Rule.Id.StartsWith("GW67", StringComparison.Ordinal))
            .Select(it => $"{it.Severity.ToString().ToLowerInvariant()} {it.Rule.Id} {it.Path}");
        Assert.True(findings == string.Join("; ", found), $"{what}: {string.Join("; ", found)}");
    }

    private static VirtualNetwork Shop(TopologyBuilder topology) => topology.AddVirtualNetwork("shop", "10.0.0.0/16").WithSubnet("firewall", "10.0.0.0/24");

    private static Subnet Data(VirtualNetwork shop) => shop.AddSubnet("data", "10.0.2.0/24");

    private static void Circle(TopologyBuilder topology, Value<IpAddress> inner)
    {
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16");
        hub.AddSubnet("inner", "10.0.1.0/24").WithRouteTable(topology.AddRouteTable("to-outer").WithRoute("all", "0.0.0.0/0", NextHop.VirtualAppliance("10.0.2.4")));
        hub.AddSubnet("outer", "10.0.2.0/24").WithRouteTable(topology.AddRouteTable("to-inner").WithRoute("all", "0.0.0.0/0", NextHop.VirtualAppliance(inner)));
    }

    private static VirtualNetwork Cut(
        TopologyBuilder topology, Action<VpnGateway, Site> more, string prefix = "192.168.10.0/24", Action<VirtualNetwork>? firewall = null)
    {
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/26");
        (firewall ?? (it => it.WithSubnet("AzureFirewallSubnet", "10.0.0.0/26")))(hub);
        var paris = topology.AddSite("paris", "203.0.113.10", prefix);
        var vpn = hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ);
        vpn.ConnectTo(paris, topology.AddSecret("psk"));
        more(vpn, paris);
        return hub;
    }

    private static VpnGateway Failover(TopologyBuilder topology, Value<Cidr> paris, Value<Cidr>? more = null)
    {
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
        Line(topology, more ?? "192.168.10.0/24", hub);
        var vpn = hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ);
        vpn.ConnectTo(topology.AddSite("paris", "203.0.113.10", paris), topology.AddSecret("psk"));
        return vpn;
    }

    private static void Lyon(VpnGateway vpn, TopologyBuilder topology, string prefix) =>
        vpn.ConnectTo(topology.AddSite("lyon", "203.0.113.20", prefix), topology.AddSecret("lyon-psk"));

    private static void Line(TopologyBuilder topology, Value<Cidr> more, VirtualNetwork hub)
    {
        var line = topology.AddExpressRouteCircuit("line", "Equinix", "Amsterdam", Bandwidth.Mbps(200))
            .WithAnnouncedPrefixes("192.168.10.0/24", "192.168.11.0/24", more);
        line.AddPrivatePeering(vlan: 100, asn: 65010, primary: "172.16.0.0/30", secondary: "172.16.0.4/30");
        hub.AddExpressRouteGateway("hub-er", ExpressRouteGatewaySku.ErGw1AZ).ConnectTo(line);
    }

    private static void Astray(TopologyBuilder topology, string prefix, NextHop hop, string there = "192.168.10.0/24")
    {
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
        hub.AddSubnet("web", "10.0.1.0/24").WithRouteTable(topology.AddRouteTable("outbound").WithRoute("paris", prefix, hop));
        hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ).ConnectTo(topology.AddSite("paris", "203.0.113.10", there), topology.AddSecret("psk"));
    }

    private static void Untold(TopologyBuilder topology, Action<VirtualNetwork, VirtualNetwork> more)
    {
        var west = topology.AddVirtualNetwork("west", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
        var east = topology.AddVirtualNetwork("east", "10.1.0.0/16").WithGatewaySubnet("10.1.255.0/27");
        var spoke = topology.AddVirtualNetwork("spoke", "10.2.0.0/16");
        east.PeerWith(spoke).WithGatewayTransit();
        var eastern = east.AddVpnGateway("east-vpn", VpnGatewaySku.VpnGw1AZ);
        west.AddVpnGateway("west-vpn", VpnGatewaySku.VpnGw1AZ).ConnectTo(eastern, topology.AddSecret("psk"));
        more(west, spoke);
    }
}
