using Gatewright.Emit.Arm;
using Gatewright.Facts;

namespace Gatewright.Emit.Lowering;

using Gatewright.Model;

/// <summary>What is peculiar to VPN gateways: addresses, instances, BGP.</summary>
internal static class VpnGatewayLowering
{
    /// <summary>The names Azure itself gives; connections and BGP settings refer to them.</summary>
    private static readonly string[] Instances = ["default", "activeActive", "pointToSite"];

    public static ArmObject Properties(Estate estate, VpnGatewayElement gateway, ArmScope scope, List<ArmResource> addresses)
    {
        var sku = ArmNode.Of(gateway.Sku.Value);
        return new()
        {
            { "gatewayType", "Vpn" },
            { "vpnType", gateway.IsPolicyBased ? "PolicyBased" : "RouteBased" },
            { "vpnGatewayGeneration", Generation(gateway) },
            { "sku", new ArmObject { { "name", sku }, { "tier", sku } } },
            { "activeActive", gateway.ActiveActive.IsSaid },
            { "enableBgp", gateway.Asn.IsSaid },
            { "bgpSettings", gateway.Asn.IsSaid ? Bgp(estate, gateway, scope) : null },
            { "ipConfigurations", IpConfigurations(estate, gateway, scope, addresses) },
            { "enablePrivateIpAddress", Raised(gateway.PrivateAddresses) },
            { "enableHighBandwidthVpnGateway", Raised(gateway.HighBandwidth) },
            { "disableIPSecReplayProtection", Raised(gateway.WithoutReplayProtection) },
            { "gatewayDefaultSite", gateway.DefaultSite is { } site ? estate.Reference(site.Target, scope) : null },
            { "enableBgpRouteTranslationForNat", Raised(gateway.BgpRouteTranslation) },
            { "natRules", NatLowering.Inline(estate, gateway, scope) },
            { "customRoutes", gateway.PointToSite is { Routes: { IsEmpty: false } routes } ? new ArmObject { { "addressPrefixes", routes.Select(block => ArmNode.Of(block.Value)) } } : null },
            { "virtualNetworkGatewayPolicyGroups", gateway.PointToSite is { } clients ? UserGroupLowering.Groups(clients) : [] },
            { "vpnClientConfiguration", gateway.PointToSite is { } dialIn ? PointToSiteLowering.Configuration(estate, dialIn, scope) : null },
        };
    }

    private static ArmNode? Generation(VpnGatewayElement gateway)
    {
        if (gateway.Generation.IsSaid)
            return ArmNode.Of(gateway.Generation.Value);
        return gateway.Sku.TryGet(out var sku) ? (ArmNode)VpnGatewaySkus.DefaultGeneration(sku).ToString() : null;
    }

    private static IEnumerable<ArmNode> IpConfigurations(Estate estate, VpnGatewayElement gateway, ArmScope scope, List<ArmResource> addresses)
    {
        var subnet = GatewayLowering.SubnetId(estate, gateway.Network, "GatewaySubnet", scope);
        var count = !gateway.ActiveActive.IsSaid ? 1 : gateway.PointToSite is null ? 2 : 3;
        for (var number = 1; number <= count; number++)
        {
            var own = number == 3 ? gateway.PointToSite!.PublicIp?.Target
                : number <= gateway.PublicIps.Length ? gateway.PublicIps[number - 1].Target
                : null;
            var (id, resource) = PublicIpLowering.For(estate, gateway, number, own, scope);
            if (resource is not null)
                addresses.Add(resource);
            yield return GatewayLowering.IpConfiguration(Instances[number - 1], subnet, id);
        }
    }

    /// <summary>The id of one machine's ipConfiguration.</summary>
    public static ArmTerm IpConfigurationId(Estate estate, GatewayElement gateway, GatewayInstance instance, ArmScope viewer) =>
        PartOf(estate, gateway, viewer, "ipConfigurations", Instances[(int)instance]);

    /// <summary>The id of a part of a gateway, whether the gateway exists, is created, or is about to be.</summary>
    public static ArmTerm PartOf(Estate estate, GatewayElement gateway, ArmScope viewer, string type, ArmTerm name) => gateway.IsExisting
        ? ArmTerm.Concat([ArmTerm.Of(gateway.Id.Value), $"/{type}/", name])
        : new ArmResource(estate.ScopeOf(gateway.Group), ArmLayer.Gateways, GatewayLowering.Type, ArmTerm.Of(gateway.Name.Value)) { Properties = [] }.PartFrom(viewer, type, name);

    private static ArmObject Bgp(Estate estate, VpnGatewayElement gateway, ArmScope scope)
    {
        return new()
        {
            { "asn", ArmNode.Of(gateway.Asn.Value) },
            { "peerWeight", gateway.PeerWeight.IsSaid ? ArmNode.Of(gateway.PeerWeight.Value) : null },
            { "bgpPeeringAddresses", gateway.BgpAddresses.Where(it => it.Instance.TryGet(out _)).GroupBy(it => Instance(it)).OrderBy(it => it.Key).Select(Addresses) },
        };

        ArmNode Addresses(IGrouping<GatewayInstance, InstanceBgpAddresses> own) => new ArmObject
        {
            { "ipconfigurationId", IpConfigurationId(estate, gateway, own.Key, scope) },
            { "customBgpIpAddresses", own.SelectMany(it => it.Addresses).Select(address => ArmNode.Of(address.Value)) },
        };
    }

    private static GatewayInstance Instance(InstanceBgpAddresses addresses) => addresses.Instance.TryGet(out var it) ? it : default;

    private static ArmNode? Raised(Flag flag) => flag.IsSaid ? true : (ArmNode?)null;
}
