using Gatewright.Arm.Bodies;
using Gatewright.Arm.Template;

namespace Gatewright.Arm.Lowering;

using Gatewright.Model;

/// <summary>Peerings: a link in each network. A link that uses remote gateways follows the hub's gateway and the hub's own link.</summary>
internal static class PeeringLowering
{
    public static void Lower(LoweredTopology lowered)
    {
        var placed = new List<(PeeringLinkElement Link, ArmScope Scope, bool IsReturn)>(2 * lowered.Topology.Peerings.Length);
        foreach (var peering in lowered.Topology.Peerings)
        {
            foreach (var link in peering.Links)
            {
                if (link.IsCreated)
                    placed.Add((link, ScopeOf(lowered, link.Network), link.Network == peering.Right));
            }
        }

        // Within one scope a peering's two links follow each other. Across scopes all first links of a scope come before
        // all links back, scope by scope, so that no deployment waits for one that waits for it.
        var isOneScope = placed.TrueForAll(it => it.Scope == placed[0].Scope);
        var ordered = isOneScope ? placed : [.. placed.OrderBy(it => it.IsReturn).ThenBy(it => lowered.OrderOf(it.Scope))];
        foreach (var (link, scope, isReturn) in ordered)
            Add(lowered, link, scope, isReturn && !isOneScope ? ArmLayer.ReturnPeerings : ArmLayer.Peerings);
    }

    private static ArmScope ScopeOf(LoweredTopology lowered, VirtualNetworkElement network) =>
        network.IsExisting ? lowered.ScopeOfExisting(network.Id) : lowered.ScopeOf(network.ResourceGroup);

    private static void Add(LoweredTopology lowered, PeeringLinkElement link, ArmScope scope, ArmLayer layer)
    {
        var resource = new ArmResource(
            scope, layer, "Microsoft.Network/virtualNetworks/virtualNetworkPeerings", Term.Of(link.Network.Name.Value), Term.Of(GeneratedNames.Of(link)))
        {
            Properties = to => Write(lowered, link, scope, to),
        };
        lowered.Add(link, resource);
        lowered.Write(resource, link.Network, link.Remote);
    }

    private static void Write(LoweredTopology lowered, PeeringLinkElement link, ArmScope scope, BodyWriter to)
    {
        to.AddId("remoteVirtualNetwork", lowered.IdOf(link.Remote, scope));
        to.Add("allowVirtualNetworkAccess", !link.WithoutVirtualNetworkAccess.IsSet);
        to.Add("allowForwardedTraffic", link.ForwardedTraffic.IsSet);
        to.Add("allowGatewayTransit", link.OffersGateways);
        to.Add("useRemoteGateways", link.UsesGateways);
        to.Add("doNotVerifyRemoteGateways", link.WithoutGatewayVerification);
        if (link.Peering.IsOfSubnets)
        {
            to.Add("peerCompleteVnets", false);
            to.AddList("localSubnetNames", [.. link.SubnetNames]);
            to.AddList("remoteSubnetNames", [.. link.RemoteSubnetNames]);
        }

        to.Add("enableOnlyIPv6Peering", link.OnlyIPv6);
    }
}
