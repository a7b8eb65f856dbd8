using Gatewright.Emit.Arm;
using Gatewright.Facts;

namespace Gatewright.Emit.Lowering;

using Gatewright.Model;

/// <summary>What is peculiar to VPN gateways: addresses, instances, BGP.</summary>
internal static class VpnGatewayLowering
{
    /// <summary>The names Azure itself gives; connections and BGP settings refer to them.</summary>
    private static readonly string[] Instances = ["default", "activeActive", "pointToSite"];

    public static ArmObject Properties(Estate estate, VpnGateway gateway, ArmScope scope, List<ArmResource> addresses)
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
            { "bgpSettings", gateway.Asn.IsSaid ? Bgp(gateway, scope) : null },
            { "ipConfigurations", IpConfigurations(estate, gateway, scope, addresses) },
            { "vpnClientConfiguration", gateway.PointToSite is { } dialIn ? PointToSiteLowering.Configuration(dialIn) : null },
        };
    }

    private static ArmNode? Generation(VpnGateway gateway)
    {
        if (gateway.Generation.IsSaid)
            return ArmNode.Of(gateway.Generation.Value);
        return gateway.Sku.TryGet(out var sku) ? (ArmNode)VpnGatewaySkus.DefaultGeneration(sku).ToString() : null;
    }

    private static IEnumerable<ArmNode> IpConfigurations(Estate estate, VpnGateway gateway, ArmScope scope, List<ArmResource> addresses)
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

    private static ArmObject Bgp(VpnGateway gateway, ArmScope scope)
    {
        var self = new ArmResource(scope, ArmLayer.Gateways, GatewayLowering.Type, ArmTerm.Of(gateway.Name.Value)) { Properties = [] };
        return new()
        {
            { "asn", ArmNode.Of(gateway.Asn.Value) },
            { "bgpPeeringAddresses", gateway.BgpAddresses.Where(it => it.Instance.TryGet(out _)).GroupBy(it => Instance(it)).OrderBy(it => it.Key).Select(Addresses) },
        };

        ArmNode Addresses(IGrouping<GatewayInstance, InstanceBgpAddresses> own) => new ArmObject
        {
            { "ipconfigurationId", self.PartFrom(scope, "ipConfigurations", Instances[(int)own.Key]) },
            { "customBgpIpAddresses", own.SelectMany(it => it.Addresses).Select(address => ArmNode.Of(address.Value)) },
        };
    }

    private static GatewayInstance Instance(InstanceBgpAddresses addresses) => addresses.Instance.TryGet(out var it) ? it : default;
}
