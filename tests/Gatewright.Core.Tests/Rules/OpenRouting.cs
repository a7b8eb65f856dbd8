namespace Gatewright.Tests.Rules;

/// <summary>The same of routes, peerings and of what nothing uses.</summary>
public static class OpenRouting
{
    public static TheoryData<string, string, Func<TopologyBuilder, Handle>> Waiting => new()
    {
        { "GW6117", "the table", it => Bypassed(it).Table },
        { "GW6117", "the connection, which may be translated", it => Bypassed(it).Connection },
        { "GW6117", "the peering, which may be of subnets", it => Bypassed(it).Peering },
        { "GW6117", "the connection, where BGP brings the routes", it => Bypassed(it, isBgp: true).Connection },
        { "GW6117", "the topology, where BGP brings the routes", it => { Bypassed(it, isBgp: true); return it; } },
        { "GW6118", "the table of the way back", it => Bypassed(it, inbound: "10.1.0.0/16").Table },
        { "GW6118", "the GatewaySubnet, which may get a table", it => { var (table, _, _, subnet) = Bypassed(it); table.WithoutGatewayRoutes(); return subnet; } },
        { "GW6118", "the GatewaySubnet's table", it => { var (table, _, _, subnet) = Bypassed(it); table.WithoutGatewayRoutes(); var inbound = it.AddRouteTable("inbound").WithRoute("far", "10.9.0.0/16", Firewall); subnet.WithRouteTable(inbound); return inbound; } },
        { "GW6118", "the table, where BGP brings the routes", it => { var (table, _, _, _) = Bypassed(it, isBgp: true); table.WithoutGatewayRoutes(); return table; } },
        { "GW6119", "the table", it => Summary(it).Table },
        { "GW6119", "the peering", it => Summary(it).Peering },
        { "GW6120", "the gateway", it => Dropped(it).Gateway },
        { "GW6120", "the site", it => Dropped(it).Site },
        { "GW6120", "the connection", it => Dropped(it).Connection },
        { "GW6120", "the second of two connections", it => Dropped(it).Gateway.ConnectTo(it.AddSite("lyon", "203.0.113.20", "192.168.2.0/24"), it.AddSecret("lyon")) },
        { "GW6120", "the topology", it => { Dropped(it); return it; } },
        { "GW1015", "the gateway", it => it.Hub().WithActiveActive().WithIpConfigurationName(GatewayInstance.Second, "default") },
        { "GW5022", "the site", it => it.AddSite("paris", "203.0.113.10", "192.168.0.0/24").WithPeerWeight(10) },
        { "GW6016", "the peering", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("web", "10.0.1.0/24").PeerWith(it.AddVirtualNetwork("lab", "10.2.0.0/16")).WithoutVirtualNetworkAccess() },
        { "GW6016", "the subnet", it => { var hub = it.AddVirtualNetwork("hub", "10.0.0.0/16"); hub.PeerWith(it.AddVirtualNetwork("lab", "10.2.0.0/16")).WithoutVirtualNetworkAccess(); return hub.AddSubnet("web", "10.0.1.0/24"); } },
        { "GW6018", "the peering", it => Door(it).Peering },
        { "GW6018", "the group", it => Door(it).Group },
        { "GW6018", "the subnet", it => Door(it).Subnet },
        { "GW6018", "the rule", it => Door(it).Rule },
        { "GW6018", "the network, which may get a gateway", it => Tagged(it) },
        { "GW6121", "the table", it => it.AddRouteTable("outbound") },
        { "GW6121", "a subnet that may use it", it => { it.AddNetworkSecurityGroup("web"); return it.AddVirtualNetwork("hub", "10.0.0.0/16").AddSubnet("web", "10.0.1.0/24"); } },
        { "GW4007", "the site", it => it.AddSite("paris", "203.0.113.10", "192.168.0.0/24") },
        { "GW4007", "a gateway that may connect to it", it => { it.AddSite("paris", "203.0.113.10", "192.168.0.0/24"); return it.Hub(); } },
        { "GW4205", "the second of two connections", it => { var hub = it.Hub(); Branch(it, hub, "paris"); return Branch(it, hub, "lyon"); } },
        { "GW4205", "the first of two connections", it => { var hub = it.Hub(); var paris = Branch(it, hub, "paris"); Branch(it, hub, "lyon"); return paris; } },
    };

    private static NextHop Firewall => NextHop.VirtualAppliance("10.0.1.4");

    private static (Peering Peering, NetworkSecurityGroup Group, Subnet Subnet, SecurityRule Rule) Door(TopologyBuilder topology)
    {
        var (group, lab) = (topology.AddNetworkSecurityGroup("lab"), topology.AddVirtualNetwork("lab", "10.2.0.0/16"));
        var rule = group.AllowInbound("all", 100);
        var peering = topology.AddVirtualNetwork("hub", "10.0.0.0/16").PeerWith(lab).WithoutVirtualNetworkAccess();
        return (peering, group, lab.AddSubnet("bench", "10.2.1.0/24").WithNetworkSecurityGroup(group), rule);
    }

    /// <summary>A route puts the peer into the tag again that it was left out of.</summary>
    private static VirtualNetwork Tagged(TopologyBuilder topology)
    {
        var lab = topology.AddVirtualNetwork("lab", "10.2.0.0/16");
        lab.AddSubnet("bench", "10.2.1.0/24").WithNetworkSecurityGroup(topology.AddNetworkSecurityGroup("lab"))
            .WithRouteTable(topology.AddRouteTable("outbound").WithRoute("out", "0.0.0.0/0", NextHop.VirtualAppliance("10.2.9.4")));
        topology.AddVirtualNetwork("hub", "10.0.0.0/16").PeerWith(lab).SideOf(lab).WithoutVirtualNetworkAccess();
        return lab;
    }

    private static SiteToSiteConnection Branch(TopologyBuilder topology, VpnGateway hub, string name) =>
        hub.ConnectTo(topology.AddSite(name, name == "paris" ? "203.0.113.10" : "203.0.113.20", "192.168.1.0/24"), topology.AddSecret($"{name}-psk"))
            .WithNatRules(hub.AddIngressNatRule(name, "192.168.1.0/24", "100.64.10.0/24"));

    private static (RouteTable Table, SiteToSiteConnection Connection, Peering Peering, GatewaySubnet Subnet) Bypassed(TopologyBuilder topology,
        string? inbound = null, bool isBgp = false)
    {
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("firewall", "10.0.1.0/24");
        var subnet = hub.AddGatewaySubnet("10.0.255.0/27");
        if (inbound is not null)
            subnet.WithRouteTable(topology.AddRouteTable("inbound").WithRoute("spoke", inbound, Firewall));
        var vpn = hub.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);
        var site = isBgp ? topology.AddSite("paris", "203.0.113.10").WithBgp(65010, "192.168.0.1") : topology.AddSite("paris", "203.0.113.10", "192.168.1.0/24");
        var connection = (isBgp ? vpn.WithBgp(65515) : vpn).ConnectTo(site, topology.AddSecret("psk"));
        var table = topology.AddRouteTable("outbound").WithRoute("all", "0.0.0.0/0", Firewall);
        var spoke = topology.AddVirtualNetwork("spoke", "10.1.0.0/16");
        spoke.AddSubnet("app", "10.1.1.0/24").WithRouteTable(table);
        return (table, connection, hub.PeerWith(spoke).WithGatewayTransit(), subnet);
    }

    private static (RouteTable Table, Peering Peering) Summary(TopologyBuilder topology)
    {
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("firewall", "10.0.1.0/24");
        var table = topology.AddRouteTable("inbound").WithRoute("spokes", "10.1.0.0/16", Firewall);
        hub.AddGatewaySubnet("10.0.255.0/27").WithRouteTable(table);
        return (table, hub.PeerWith(topology.AddVirtualNetwork("web", "10.1.1.0/24")));
    }

    private static (VpnGateway Gateway, Site Site, SiteToSiteConnection Connection) Dropped(TopologyBuilder topology)
    {
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
        hub.AddSubnet("app", "10.0.1.0/24").WithRouteTable(topology.AddRouteTable("outbound").WithRoute("all", "0.0.0.0/0", NextHop.VirtualNetworkGateway));
        var gateway = hub.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);
        var site = topology.AddSite("paris", "203.0.113.10", "192.168.1.0/24");
        return (gateway, site, gateway.ConnectTo(site, topology.AddSecret("psk")));
    }
}
