namespace Gatewright.Tests;

/// <summary>The topologies that the host is tried on.</summary>
internal static class Topologies
{
    /// <summary>Nothing to find.</summary>
    public static TopologyBuilder Lawful()
    {
        var topology = new TopologyBuilder("contoso", Region.WestEurope);
        topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("workload", "10.0.1.0/24");
        return topology;
    }

    /// <summary>A stale acceptance and nothing else: one warning.</summary>
    public static TopologyBuilder Warned()
    {
        var topology = Lawful();
        topology.AddVirtualNetwork("spoke", "10.1.0.0/16").Accept("GW0005", because: "it was said twice once");
        return topology;
    }

    /// <summary>A circuit that the program orders.</summary>
    public static TopologyBuilder Ordered()
    {
        var topology = new TopologyBuilder("contoso", Region.WestEurope);
        var amsterdam = topology.AddExpressRouteCircuit("amsterdam", "Equinix", "Amsterdam", Bandwidth.Gbps(1))
            .WithPrivatePeering(vlan: 100, asn: 65010, primary: "172.31.0.0/30", secondary: "172.31.0.4/30");
        topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/26")
            .AddExpressRouteGateway("hub-er", ExpressRouteGatewaySku.ErGw1AZ).ConnectTo(amsterdam);
        return topology;
    }

    /// <summary>Secrets of a vault, one of them named twice, and one supplied.</summary>
    public static TopologyBuilder Keyed()
    {
        var topology = new TopologyBuilder("contoso", Region.WestEurope);
        var vault = topology.ExistingKeyVault("/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/keys");
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/26").AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ);
        hub.ConnectTo(topology.AddSite("paris", "203.0.113.10", "192.168.10.0/24"), vault.ExistingSecret("branches"));
        hub.ConnectTo(topology.AddSite("lyon", "203.0.113.11", "192.168.11.0/24"), vault.ExistingSecret("Branches"));
        hub.ConnectTo(topology.AddSite("nice", "203.0.113.12", "192.168.12.0/24"), topology.AddSecret("nice-psk"));
        vault.ExistingSecret("spare");
        return topology;
    }

    /// <summary>Two errors, one of them in text that looks like markup, a warning, and an accepted error.</summary>
    public static TopologyBuilder Mistaken()
    {
        var topology = Warned();
        topology.AddVirtualNetwork("left", "10.2.0.0/33");
        topology.AddVirtualNetwork("right", "10.3.0.0/16", "[red]x[/]");
        topology.AddVirtualNetwork("far", "10.4.0.0/16").In(Region.NorthEurope).In(Region.UKSouth).Accept("GW0005", because: "[bold]on[/] purpose");
        return topology;
    }

    /// <summary>Each kind of thing that show knows, with values known and deferred.</summary>
    public static TopologyBuilder Wide()
    {
        var topology = new TopologyBuilder("global", Region.WestEurope);
        var key = topology.AddSecret("key");
        var rules = topology.AddNetworkSecurityGroup("[web]");
        var routes = topology.AddRouteTable("routes").WithRoute("lab", "172.31.0.0/16", NextHop.None)
            .WithRoute("plant", "172.30.0.0/16", NextHop.VirtualAppliance("10.0.1.4"));
        topology.AddRouteTable("spare").WithoutGatewayRoutes().WithoutPeeringRoutes();
        topology.AddNetworkSecurityGroup("spare").AllowInbound("https", priority: 100).WithTcp("443");
        topology.AddSite("unused", "203.0.113.98", "192.168.98.0/24");

        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16", "fd00:db8::/48").WithSubnet("workload", "10.0.1.0/24", "fd00:db8:0:1::/64");
        hub.AddGatewaySubnet("10.0.255.0/26").WithRouteTable(routes);
        hub.AddSubnet("web", "10.0.2.0/24").WithNetworkSecurityGroup(rules).WithRouteTable(routes);
        var vpn = hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw2AZ).WithActiveActive().WithBgp(asn: 65515);
        vpn.AddPointToSite("172.16.0.0/22").WithEntraId();
        for (var number = 1; number <= 11; number++)
            vpn.ConnectTo(topology.AddSite($"branch-{number:00}", $"203.0.113.{number}").WithBgp(65000 + number, $"192.168.{number}.254"), key);
        vpn.ConnectTo(topology.AddSiteByFqdn("depot", "vpn.depot.example", "192.168.40.0/24"), key);

        var amsterdam = topology.AddExpressRouteCircuit("amsterdam", "Equinix", "Amsterdam", Bandwidth.Gbps(1));
        var own = topology.ExistingExpressRouteCircuit("/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.Network/expressRouteCircuits/own");
        hub.AddExpressRouteGateway("hub-er", ExpressRouteGatewaySku.ErGwScale(min: 2, max: 10)).ConnectTo(amsterdam);

        var group = topology.AddResourceGroup("rg-far").In(Region.EastUS2);
        var far = topology.AddVirtualNetwork("far", "10.9.0.0/16").In(group).WithGatewaySubnet("10.9.255.0/27");
        far.AddVpnGateway("far-vpn", VpnGatewaySku.VpnGw1AZ).ConnectTo(vpn, key);
        far.AddExpressRouteGateway("far-er", ExpressRouteGatewaySku.ErGw1AZ).ConnectTo(own);

        var old = topology.AddVirtualNetwork("old", topology.AddParameter<Cidr>("oldSpace"));
        old.AddPolicyBasedVpnGateway("old-vpn").ConnectTo(topology.AddSite("mill", "203.0.113.99", "192.168.99.0/24"), key);

        var spoke = topology.AddVirtualNetwork("spoke", "10.1.0.0/16");
        hub.PeerWith(spoke).WithGatewayTransit().WithForwardedTraffic();
        hub.PeerWith(far).WithoutVirtualNetworkAccess();

        var platform = topology.ExistingVirtualNetwork("/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/platform");
        platform.ExistingVpnGateway("/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworkGateways/platform-vpn", VpnGatewaySku.VpnGw5AZ)
            .ConnectTo(topology.AddClassicNetwork("attic", "203.0.113.200", "10.200.0.0/16"), key);
        return topology;
    }
}
