using Gatewright.Arm.Bodies;
using Gatewright.Arm.Template;

namespace Gatewright.Arm.Lowering;

using Gatewright.Model;

/// <summary>Sites and classic networks: local network gateways.</summary>
internal static class SiteLowering
{
    public static void Lower(LoweredTopology lowered)
    {
        foreach (var site in lowered.Topology.Sites.Where(it => !it.IsExisting))
        {
            lowered.Add(site, new(lowered.ScopeOf(site.ResourceGroup), ArmLayer.Networks, "Microsoft.Network/localNetworkGateways", Term.Of(site.Name.Value))
            {
                Location = lowered.LocationOf(site, lowered.ScopeOf(site.ResourceGroup)),
                Tags = lowered.TagsOf(site.Tags),
                Properties = (_, to) => Write(site, to),
            });
        }
    }

    private static void Write(SiteElement site, BodyWriter to)
    {
        to.Add("gatewayIpAddress", site.Address);
        to.Add("fqdn", site.Fqdn);
        using (to.Object("localNetworkAddressSpace"))
            to.AddArray("addressPrefixes", site.Prefixes);
        if (!site.Asn.IsSet)
            return;
        using (to.Object("bgpSettings"))
        {
            to.Add("asn", site.Asn);
            to.Add("bgpPeeringAddress", site.BgpPeeringAddress);
            to.Add("peerWeight", site.PeerWeight);
        }
    }
}
