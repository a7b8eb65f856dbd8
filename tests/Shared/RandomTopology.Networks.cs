namespace Gatewright.Tests;

internal sealed partial class RandomTopology
{
    private readonly List<Hub> hubs = [];

    /// <summary>A hub and the gateways it lends to its spokes.</summary>
    private sealed record Hub(int Number, VirtualNetwork Network, VpnGateway? Vpn, ExpressRouteGateway? ExpressRoute, long? Asn)
    {
        public bool HasGateway => Vpn is not null || ExpressRoute is not null;
    }

    private void DrawHubs(int count)
    {
        for (var i = 0; i < count; i++)
            hubs.Add(DrawHub(i));
        for (var i = 1; i < count; i++)
            Joined(hubs[i - 1], hubs[i]);
    }

    private Hub DrawHub(int i)
    {
        var space = Or($"10.{i}.0.0/16", "10.0.0.0/16", $"10.{i}.0.0/33", $"10.{i}.1.0/16", "0.0.0.0/0", $"10.{i}.0.0");
        var network = Placed(Chance(0.9)
            ? Builder.AddVirtualNetwork(Named("hub", i), Supplied<Cidr>(space))
            : Builder.ExistingVirtualNetwork(Id("virtualNetworks", $"hub{i}"), space));
        if (Chance(0.3))
            network.In(Pick(EuropeanRegions));
        network.WithSubnet(Named("workload", i), Or($"10.{i}.1.0/24", $"10.{i}.0.0/30", "10.250.0.0/24"));
        var appliances = Kept(network.AddSubnet(Or("appliances", "AzureFirewallSubnet"), Or($"10.{i}.2.0/24", $"10.{i}.1.128/25")));
        if (Chance(0.2))
            appliances.WithRouteTable(Kept(Builder.AddRouteTable(Named("appliance-routes", i))).WithRoute("internet", Or("0.0.0.0/0", "203.0.113.0/24"),
                Or(NextHop.Internet, NextHop.None)));
        var subnet = Or($"10.{i}.255.0/26", $"10.{i}.255.0/29", $"10.{i}.255.0/28", $"10.{i}.1.0/27", "172.30.0.0/26");
        if (!Slips())
            DrawGatewaySubnet(network, subnet, i);
        if (Chance(0.2))
            network.WithDnsServers($"10.{i}.2.5", Or($"10.{i}.2.6", "10.0.0"));
        if (Slips())
            network.WithSummarizedGatewayPrefixes(Pick("10.128.0.0/9", "10.0.0.0/9", "10.250.0.0/16"));
        var expressRoute = Chance(0.35) ? DrawExpressRouteGateway(network, i) : null;
        if (!Chance(0.8))
            return new(i, network, null, expressRoute, null);

        // Beside an ExpressRoute gateway Azure wants its default ASN.
        long? asn = !Chance(0.6) ? null : expressRoute is null ? Or(65_100L + i, 65_515, 8074, 0, 64_496, 4_294_967_296) : Or(65_515L, 65_100 + i);
        return new(i, network, DrawVpnGateway(network, i, asn), expressRoute, asn);
    }

    private void DrawGatewaySubnet(VirtualNetwork network, string prefix, int i)
    {
        if (Chance(0.7))
        {
            network.WithGatewaySubnet(Supplied<Cidr>(prefix));
            return;
        }

        var table = Kept(Builder.AddRouteTable(Named("gateway-routes", i)));
        if (Slips())
            table.In(Pick(EuropeanRegions));
        table.WithRoute("spokes", Or("10.128.0.0/9", "0.0.0.0/0"), NextHop.VirtualAppliance($"10.{i}.2.4"));
        if (Slips())
            table.WithoutGatewayRoutes();
        Kept(network.AddGatewaySubnet(prefix)).WithRouteTable(table);
    }

    private ExpressRouteGateway DrawExpressRouteGateway(VirtualNetwork network, int i) => Kept(Chance(0.85)
        ? network.AddExpressRouteGateway(Named("er", i), Or(
            Pick(ExpressRouteGatewaySku.ErGw1AZ, ExpressRouteGatewaySku.ErGw2AZ, ExpressRouteGatewaySku.ErGw3AZ, ExpressRouteGatewaySku.ErGwScale(2, 10)),
            ExpressRouteGatewaySku.Standard, ExpressRouteGatewaySku.HighPerformance, ExpressRouteGatewaySku.UltraPerformance,
            ExpressRouteGatewaySku.ErGwScale(10, 2), ExpressRouteGatewaySku.ErGwScale(0, 99)))
        : network.ExistingExpressRouteGateway(Id("virtualNetworkGateways", $"er{i}"), ExpressRouteGatewaySku.ErGw1AZ));

    private VpnGateway DrawVpnGateway(VirtualNetwork network, int i, long? asn)
    {
        var sku = Or(
            Pick(VpnGatewaySku.VpnGw1AZ, VpnGatewaySku.VpnGw2AZ, VpnGatewaySku.VpnGw3AZ, VpnGatewaySku.VpnGw4AZ, VpnGatewaySku.VpnGw5AZ),
            VpnGatewaySku.Basic, VpnGatewaySku.VpnGw1, VpnGatewaySku.Standard, VpnGatewaySku.HighPerformance);
        if (Slips())
            Kept(network.AddPolicyBasedVpnGateway(Named("policy", i)));
        if (Chance(0.1))
            return Kept(network.ExistingVpnGateway(Id("virtualNetworkGateways", $"vpn{i}"), sku));
        var gateway = Kept(network.AddVpnGateway(Named("vpn", i), sku));
        if (Chance(0.3))
            gateway.WithGeneration(Or(sku == VpnGatewaySku.VpnGw1AZ ? VpnGatewayGeneration.Generation1 : VpnGatewayGeneration.Generation2,
                VpnGatewayGeneration.Generation1, VpnGatewayGeneration.Generation2));
        var activeActive = Chance(0.4);
        if (activeActive && Chance(0.7))
            gateway.WithActiveActive();
        else if (activeActive)
            gateway.WithActiveActive(DrawPublicIp($"vpn{i}-first"), DrawPublicIp($"vpn{i}-second"));
        else if (Chance(0.3))
            gateway.WithPublicIp(DrawPublicIp($"vpn{i}-ip"));
        if (Slips())
            gateway.WithHighBandwidth();
        if (asn is { } number)
            gateway.WithBgp(Supplied<long>(number));
        if (Slips())
            gateway.WithMaintenanceWindow(Or(22, 24), Or(6, 4), "UTC");
        if (asn is not null && Chance(0.3))
            gateway.WithBgpAddresses(activeActive ? Pick(GatewayInstance.First, GatewayInstance.Second) : Or(GatewayInstance.First, GatewayInstance.Second),
                Or($"169.254.21.{4 + (4 * i)}", "169.254.1.1", "10.0.0.1"));
        if (Chance(0.3))
            DrawPointToSite(gateway, i);
        return gateway;
    }

    private PublicIp DrawPublicIp(string name)
    {
        var address = Kept(Chance(0.8) ? Builder.AddPublicIp(Or(name, "shared-ip")) : Builder.ExistingPublicIp(Id("publicIPAddresses", name)));
        if (Chance(0.2))
            address.WithDnsLabel(Or(name, "shared-label", "Label"));
        if (Slips())
            address.WithoutZones();
        return Slips() ? address.WithZones(1, 9) : address;
    }

    private void DrawPointToSite(VpnGateway gateway, int i)
    {
        var pointToSite = Kept(gateway.AddPointToSite(Or($"172.20.{i}.0/24", $"172.20.{i}.0/30", $"10.{i}.1.0/24", "172.20.0.0/24")));
        switch (random.Next(3))
        {
            case 0:
                pointToSite.WithEntraId().WithTunnelType(Or(TunnelType.OpenVpn, TunnelType.IkeV2, TunnelType.Sstp))
                    .WithEntraAudience(Or("c632b3df-fb67-4d84-bdcf-b95ad541b5c8", "41b23e61-6c1e-4545-b367-cd054e0ed4b4"));
                break;
            case 1:
                pointToSite.WithRootCertificate("root", Or("MIIBszCCAVmgAwIBAgIUQ2F0", "-----BEGIN CERTIFICATE-----", "no"));
                break;
            default:
                pointToSite.WithRadiusServer(Or($"10.{i}.1.10", "fd00::1"), Kept(Builder.AddSecret($"radius{i}"))).WithTunnelType(Or(TunnelType.IkeV2AndOpenVpn,
                    TunnelType.IkeV2AndSstp));
                break;
        }
    }

    /// <summary>Tunnels or a peering between two hubs, never both.</summary>
    private void Joined(Hub one, Hub other)
    {
        if (one.Vpn is null || other.Vpn is null || Chance(0.5))
        {
            var peering = Kept(one.Network.PeerWith(Or(other.Network, one.Network)));
            if (Slips())
                peering.WithGatewayTransit();
            if (Chance(0.3))
                Kept(peering.SideOf(one.Network)).WithName(Or("to-the-other", "link one"));
            return;
        }

        var connection = Kept(one.Vpn.ConnectTo(Or(other.Vpn, one.Vpn), Kept(Builder.AddSecret($"hub{one.Number}-psk"))));
        if (one.Asn == other.Asn && one.Asn is not null && !Slips())
            connection.WithoutBgp();
        if (Chance(0.3))
            connection.WithIpsecPolicy(Pick(IpsecPolicy.Aes256Gcm, IpsecPolicy.Aes256Sha256));
    }

    private void DrawSpokes(int count)
    {
        for (var i = 0; i < count; i++)
            DrawSpoke(i, Pick(hubs));
    }

    private void DrawSpoke(int i, Hub hub)
    {
        string[] space = Chance(0.2) ? [$"10.{128 + i}.0.0/16", $"fd00:db8:{i}::/48"]
            : [Or($"10.{128 + i}.0.0/16", $"10.{hub.Number}.0.0/16", "10.128.0.0/15", "10.128.0.0/-1")];
        var spoke = Placed(Builder.AddVirtualNetwork(Named("spoke", i), [.. space]));
        var web = Kept(spoke.AddSubnet("web", Or($"10.{128 + i}.1.0/24", $"10.{hub.Number}.1.0/24", $"10.{128 + i}.1.0/31")));
        spoke.WithSubnet(Or("data", "web"), [Or($"10.{128 + i}.2.0/24", $"10.{128 + i}.1.64/26"), .. space.Length > 1
            ? [$"fd00:db8:{i}::/64"] : Array.Empty<string>()]);
        var peering = Kept(hub.Network.PeerWith(spoke));
        var usesGateways = Or(hub.HasGateway, !hub.HasGateway);
        if (usesGateways)
            peering.WithGatewayTransit();
        if (Chance(0.4))
            peering.WithForwardedTraffic();
        if (Slips())
            Kept(Pick(hubs).Network.PeerWith(spoke)).WithGatewayTransit();
        if (Chance(0.3))
            web.WithNetworkSecurityGroup(DrawSecurityGroup(i));
        if (Chance(0.3))
            web.WithRouteTable(DrawRouteTable(i, hub, usesGateways));
    }

    private NetworkSecurityGroup DrawSecurityGroup(int i)
    {
        var group = Kept(Builder.AddNetworkSecurityGroup(Named("spoke-nsg", i)));
        Kept(group.AllowInbound("https", priority: 100)).WithTcp(Or("443", "443-80")).WithSource(Or("VirtualNetwork", "10.0.0.0/99"));
        Kept(group.AllowOutbound("names", priority: 110)).WithUdp("53").WithDestination("10.0.0.0/8");
        Kept(group.DenyInbound(Or("rest", "https"), priority: Or(4096, 5000, 100)));
        return group;
    }

    private RouteTable DrawRouteTable(int i, Hub hub, bool usesGateways)
    {
        var table = Kept(Builder.AddRouteTable(Named("spoke-routes", i)))
            .WithRoute("internet", "0.0.0.0/0", NextHop.VirtualAppliance(Or($"10.{hub.Number}.2.4", "10.250.0.4", "10.0.0")));
        // Routes lead to a VPN gateway only, and not where an ExpressRoute gateway stands beside it.
        if (usesGateways && Or(hub is { Vpn: not null, ExpressRoute: null }, true) && Chance(0.5))
            table.WithRoute(Or("sites", "internet"), "192.168.0.0/16", NextHop.VirtualNetworkGateway);
        if (Slips())
            table.WithoutGatewayRoutes();
        return table;
    }
}
