namespace Gatewright.Tests;

internal sealed partial class RandomTopology
{
    private static readonly string[] PeeringLocations = ["Amsterdam", "London", "Frankfurt"];

    private void DrawSites(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var gateways = hubs.Where(hub => hub.Vpn is not null).ToArray();
            if (gateways.Length > 0)
                DrawSite(i, Pick(gateways));
        }
    }

    private void DrawSite(int i, Hub hub)
    {
        var key = Kept(Builder.AddSecret($"site{i}-psk"));
        if (Slips())
        {
            Kept(hub.Vpn!.ConnectTo(Kept(Builder.AddClassicNetwork(Named("classic", i), $"203.0.113.{i}", $"192.168.{i}.0/24")), key));
            return;
        }

        var prefix = Or($"192.168.{i}.0/24", "192.168.0.0/16", $"10.{hub.Number}.0.0/16", $"192.168.{i}.0/23", $"fd00:db8:ff{i:x2}::/48", $"192.168.{i}");
        var site = Kept(random.Next(8) switch
        {
            0 => Builder.AddSiteByFqdn(Named("site", i), Or($"site{i}.contoso.com", "site"), prefix),
            1 => Builder.ExistingSite(Id("localNetworkGateways", $"site{i}"), prefix),
            _ => Builder.AddSite(Named("site", i), Supplied<IpAddress>(Or($"203.0.113.{10 + i}", "203.0.113.10", "10.0.0.4", "203.0.113.256")), prefix),
        });
        if (hub.Asn is not null && Chance(0.5))
            site.WithBgp(Or(65_010L + i, hub.Asn!.Value, 65_515, 23_456),
                Or($"192.168.{i}.254", $"203.0.113.{10 + i}", $"10.{hub.Number}.1.4")).WithPeerWeight(Or(50, 101));
        var connection = Kept(hub.Vpn!.ConnectTo(site, key));
        if (Slips())
            connection.WithHighBandwidthTunnel(Pick($"192.168.{i}.1", "203.0.113.9"), Pick($"192.168.{i}.254", "169.254.21.9"));
        if (Slips())
            connection.WithPrivateAddresses();
        if (Chance(0.3))
            connection.WithIpsecPolicy(Pick(IpsecPolicy.Aes256Gcm, IpsecPolicy.Aes256Sha256 with { SaLifetimeSeconds = Or(14_400, 100) }));
        if (Chance(0.2))
            connection.WithName(Named("tunnel", i));
        if (Chance(0.2))
            connection.WithTag("site", $"{i}");
        if (Chance(0.1))
            connection.WithIkeV1();
        if (Chance(0.3))
            DrawNat(hub.Vpn!, connection, i);
        if (Slips())
            Kept(Pick(hubs).Vpn?.ConnectTo(site, key) ?? connection);
        if (Slips())
            connection.WithPrivateAddresses();
    }

    private void DrawNat(VpnGateway gateway, SiteToSiteConnection connection, int i)
    {
        var site = Kept(gateway.AddIngressNatRule(Named("in", i), Or($"192.168.{i}.0/24", "192.168.0.0/24"),
            Or($"100.64.{i}.0/24", "100.64.0.0/24", $"192.168.{i}.0/25", "fd00::/24")));
        var hub = Kept(gateway.AddEgressNatRule(Named("out", i), Or($"10.{100 + i}.1.0/24", "10.100.1.0/24"),
            Or($"100.65.{i}.0/26", "100.65.0.0/26", "10.0.0.0/16"))).WithDynamicMapping();
        if (Slips())
            hub.WithInstance(Pick(GatewayInstance.First, GatewayInstance.Second));
        connection.WithNatRules(site, hub);
        if (Slips())
            connection.WithNatRules(Kept(gateway.AddEgressNatRule(Named("more", i), $"10.{100 + i}.1.0/25", $"100.66.{i}.0/25")));
    }

    private void DrawCircuits(int count)
    {
        var gateways = hubs.Where(hub => hub.ExpressRoute is not null).ToArray();
        for (var i = 0; i < Math.Min(count, 4); i++)
        {
            var circuit = Kept(Chance(0.8)
                ? Builder.AddExpressRouteCircuit(Named("circuit", i), "Equinix", Or(Pick(PeeringLocations), "westeurope"),
                    Or(Bandwidth.Gbps(Pick(1, 2, 5, 10)), Bandwidth.Mbps(70), Bandwidth.Gbps(3)))
                : Builder.ExistingExpressRouteCircuit(Id("expressRouteCircuits", $"circuit{i}")));
            if (gateways.Length == 0 && createsGroups)
                circuit.In(Pick(groups));
            DrawPeering(circuit, i);
            if (Chance(0.3))
                circuit.WithTier(Pick(CircuitTier.Standard, CircuitTier.Premium));

            // A circuit of another subscription needs a key; whose is whose isn't drawn here, so all but the first bring one.
            foreach (var hub in gateways.Take(1 + random.Next(2)))
            {
                var connection = Kept(hub == gateways[0] && Chance(0.5) ? hub.ExpressRoute!.ConnectTo(circuit) : hub.ExpressRoute!.ConnectTo(circuit,
                    Kept(Builder.AddSecret($"circuit{i}-key{hub.Number}"))));
                if (Slips())
                    connection.WithFastPath();
            }
        }
    }

    private void DrawPeering(ExpressRouteCircuit circuit, int i)
    {
        if (Chance(0.2))
            DrawMicrosoftPeering(circuit, i);
        if (Slips())
            return;
        var vlan = Or(100 + i, 0, 4095);
        var asn = Or(65_020L + i, 65_515, 0);
        var (primary, secondary) = (Or($"172.31.{i}.0/30", $"172.31.{i}.0/29", "10.0.0.0/30"), Or($"172.31.{i}.4/30", $"172.31.{i}.0/30", "172.31"));
        if (Chance(0.5))
            circuit.WithPrivatePeering(vlan, asn, primary, secondary);
        else
            Kept(circuit.AddPrivatePeering(vlan, asn, primary, secondary));
    }

    private void DrawMicrosoftPeering(ExpressRouteCircuit circuit, int i)
    {
        var filter = Kept(Builder.AddRouteFilter(Named("filter", i))).WithCommunities("12076:51002", Or("12076:51003", "65000:1"));
        if (Slips())
            filter.In(Pick(EuropeanRegions));
        var peering = Kept(circuit.AddMicrosoftPeering(
            vlan: 200 + i, asn: Or(3333L, 64_500, 64_700), primary: $"203.0.113.{8 * i}/30",
            secondary: Or($"203.0.113.{(8 * i) + 4}/30", $"203.0.113.{8 * i}/30"), Or("198.51.100.0/24", "10.0.0.0/8")));
        peering.WithRouteFilter(filter);
        if (Chance(0.5))
            peering.WithIPv6("2001:db8::/126", Or("2001:db8::4/126", "2001:db8::/126"), Or("2001:db8:1::/48", "fd00:db8::/48"));
    }
}
