using Gatewright.Emit.Arm;

namespace Gatewright.Emit.Lowering;

using Gatewright.Model;

/// <summary>Sites and classic networks: local network gateways.</summary>
internal static class SiteLowering
{
    public static void Lower(Estate estate)
    {
        foreach (var site in estate.Topology.Sites.Where(it => !it.IsExisting))
        {
            estate.Add(site, new(estate.ScopeOf(site.Group), ArmLayer.Networks, "Microsoft.Network/localNetworkGateways", ArmTerm.Of(site.Name.Value))
            {
                Location = estate.LocationOf(site, estate.ScopeOf(site.Group)),
                Tags = estate.TagsOf(site.Tags),
                Properties = new()
                {
                    { "gatewayIpAddress", site.Address.IsSaid ? ArmNode.Of(site.Address.Value) : null },
                    { "fqdn", site.Device.IsSaid ? ArmNode.Of(site.Device.Value) : null },
                    { "localNetworkAddressSpace", new ArmObject { { "addressPrefixes", new ArmArray(site.Prefixes.Select(block => ArmNode.Of(block.Value))) } } },
                    { "bgpSettings", Bgp(site) },
                },
            });
        }
    }

    private static ArmObject? Bgp(SiteElement site) => !site.Asn.IsSaid ? null : new()
    {
        { "asn", ArmNode.Of(site.Asn.Value) },
        { "bgpPeeringAddress", ArmNode.Of(site.BgpPeer.Value) },
        { "peerWeight", site.PeerWeight.IsSaid ? ArmNode.Of(site.PeerWeight.Value) : null },
    };
}
