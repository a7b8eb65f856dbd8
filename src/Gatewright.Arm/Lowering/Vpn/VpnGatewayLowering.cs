using Gatewright.Arm.Bodies;
using Gatewright.Arm.Template;
using Gatewright.Facts;

namespace Gatewright.Arm.Lowering;

using Gatewright.Model;

/// <summary>What is peculiar to VPN gateways: addresses, instances, BGP.</summary>
internal static class VpnGatewayLowering
{
    /// <summary>A public address for each instance: the program's own, or one that is made.</summary>
    public static ImmutableArray<(Term Id, ArmResource? Made)> Addresses(LoweredTopology lowered, VpnGatewayElement gateway, ArmScope scope)
    {
        var addresses = ImmutableArray.CreateBuilder<(Term, ArmResource?)>();
        var count = !gateway.ActiveActive.IsSet ? 1 : gateway.PointToSite is null ? 2 : 3;
        for (var number = 1; number <= count; number++)
        {
            var own = number == 3 ? gateway.PointToSite!.PublicIp?.Target
                : number <= gateway.PublicIps.Length ? gateway.PublicIps[number - 1].Target
                : null;
            addresses.Add(PublicIpLowering.For(lowered, gateway, number, own, scope));
        }

        return addresses.ToImmutable();
    }

    public static void Write(
        LoweredTopology lowered, VpnGatewayElement gateway, ArmScope scope, ImmutableArray<(Term Id, ArmResource? Made)> addresses, BodyWriter to)
    {
        to.Add("gatewayType", "Vpn");
        to.Add("vpnType", gateway.IsPolicyBased ? "PolicyBased" : "RouteBased");
        if (gateway.Generation.IsSet)
            to.Add("vpnGatewayGeneration", gateway.Generation);
        else if (gateway.Sku.TryGetValue(out var sku) && VpnGatewaySkus.DefaultGeneration(sku) is { } generation)
            to.Add("vpnGatewayGeneration", generation.ToString());
        using (to.Object("sku"))
        {
            to.Add("name", gateway.Sku);
            to.Add("tier", gateway.Sku);
        }

        to.Add("activeActive", gateway.ActiveActive.IsSet);
        to.Add("enableBgp", gateway.Asn.IsSet);
        if (gateway.Asn.IsSet)
            WriteBgp(lowered, gateway, scope, to);
        var subnet = GatewayLowering.SubnetId(lowered, gateway.Network, "GatewaySubnet", scope);
        using (to.Array("ipConfigurations"))
        {
            foreach (var (index, address) in addresses.Index())
                GatewayLowering.WriteIpConfiguration(to, NameOf(gateway, index), subnet, address.Id);
        }

        to.Add("allowRemoteVnetTraffic", gateway.RemoteNetworkTraffic);
        to.Add("enablePrivateIpAddress", gateway.PrivateAddresses);
        to.Add("enableHighBandwidthVpnGateway", gateway.HighBandwidth);
        to.Add("disableIPSecReplayProtection", gateway.WithoutReplayProtection);
        to.AddId("gatewayDefaultSite", gateway.DefaultSite is { } site ? lowered.IdOf(site.Target, scope) : null);
        to.Add("enableBgpRouteTranslationForNat", gateway.BgpRouteTranslation);
        NatLowering.WriteInline(lowered, gateway, scope, to);
        if (gateway.PointToSite is { } clients)
            WriteClients(lowered, clients, scope, to);
    }

    /// <summary>The id of one machine's ipConfiguration.</summary>
    public static Term IpConfigurationId(LoweredTopology lowered, GatewayElement gateway, GatewayInstance instance, ArmScope viewer) =>
        PartOf(lowered, gateway, viewer, "ipConfigurations", GatewayLowering.IpConfigurationName(gateway, instance));

    /// <summary>First, second, point-to-site: the order of the addresses.</summary>
    private static Term NameOf(VpnGatewayElement gateway, int index) => index switch
    {
        0 => GatewayLowering.IpConfigurationName(gateway, GatewayInstance.First),
        1 => GatewayLowering.IpConfigurationName(gateway, GatewayInstance.Second),
        _ => gateway.PointToSite!.IpConfigurationName.Value is { } name ? Term.Of(name) : IpConfigurationNames.PointToSite,
    };

    /// <summary>The id of a part of a gateway, whether the gateway exists or is created.</summary>
    public static Term PartOf(LoweredTopology lowered, GatewayElement gateway, ArmScope viewer, string type, Term name) =>
        lowered.Find(gateway)?.PartFrom(viewer, type, name) ?? Term.Concat(Term.Of(gateway.Id.Value), $"/{type}/", name);

    private static void WriteClients(LoweredTopology lowered, PointToSiteElement clients, ArmScope scope, BodyWriter to)
    {
        if (!clients.Routes.IsEmpty)
        {
            using (to.Object("customRoutes"))
                to.AddList("addressPrefixes", clients.Routes);
        }

        UserGroupLowering.WriteGroups(clients, to);
        PointToSiteLowering.Write(lowered, clients, scope, to);
    }

    private static void WriteBgp(LoweredTopology lowered, VpnGatewayElement gateway, ArmScope scope, BodyWriter to)
    {
        using (to.Object("bgpSettings"))
        {
            to.Add("asn", gateway.Asn);
            to.Add("peerWeight", gateway.PeerWeight);
            var instances = gateway.BgpAddresses.Where(it => it.Instance.TryGetValue(out _)).GroupBy(Instance).OrderBy(it => it.Key);
            to.AddList("bgpPeeringAddresses", [.. instances], (inner, own) =>
            {
                inner.Add("ipconfigurationId", IpConfigurationId(lowered, gateway, own.Key, scope));
                inner.AddList("customBgpIpAddresses", [.. own.SelectMany(it => it.Addresses)]);
            });
        }
    }

    private static GatewayInstance Instance(InstanceBgpAddresses addresses) => addresses.Instance.TryGetValue(out var it) ? it : default;
}
