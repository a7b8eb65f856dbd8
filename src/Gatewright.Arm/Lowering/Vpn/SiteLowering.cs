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
            var scope = lowered.ScopeOf(site.ResourceGroup);
            var resource = new ArmResource(scope, ArmLayer.Networks, "Microsoft.Network/localNetworkGateways", Term.Of(site.Name.Value))
            {
                Location = lowered.LocationOf(site, scope),
                Tags = lowered.TagsOf(site.Tags),
                Properties = (_, to) => Write(lowered, site, scope, to),
            };
            lowered.After(resource, site.PublicIp?.Target);
            lowered.Add(site, resource);
        }
    }

    private static void Write(LoweredTopology lowered, SiteElement site, ArmScope scope, BodyWriter to)
    {
        to.Add("gatewayIpAddress", site.Address);
        if (site.PublicIp is { Target: var device })
            to.Add("gatewayIpAddress", PublicIpLowering.AddressOf(lowered.IdOf(device, scope)));
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
