using Gatewright.Arm.Bodies;
using Gatewright.Arm.Template;

namespace Gatewright.Arm.Lowering;

using Gatewright.Model;

/// <summary>Peerings: a link in each network. A link that uses remote gateways follows the hub's gateway and the hub's own link.</summary>
internal static class PeeringLowering
{
    public static void Lower(LoweredTopology lowered)
    {
        // Within one scope a peering's two links follow each other. Across scopes all first links of a scope come before
        // all links back, scope by scope, so that no deployment waits for one that waits for it.
        ArmScope? first = null;
        var placed = Placed(lowered);
        var isOneScope = placed.All(it => it.Scope == (first ??= it.Scope));
        var ordered = isOneScope ? placed : placed.OrderBy(it => it.IsReturn).ThenBy(it => lowered.OrderOf(it.Scope));
        Action<ArmResource, BodyWriter> write = (it, to) => Write(lowered, (PeeringLinkElement)it.Element!, it.Scope, to);
        foreach (var (link, scope, isReturn) in ordered)
            Add(lowered, link, scope, isReturn && !isOneScope ? ArmLayer.ReturnPeerings : ArmLayer.Peerings, write);
    }

    private static IEnumerable<(PeeringLinkElement Link, ArmScope Scope, bool IsReturn)> Placed(LoweredTopology lowered)
    {
        foreach (var peering in lowered.Topology.Peerings)
        {
            foreach (var link in peering.Links)
            {
                if (link.IsCreated)
                    yield return (link, ScopeOf(lowered, link.Network), link.Network == peering.Right);
            }
        }
    }

    private static ArmScope ScopeOf(LoweredTopology lowered, VirtualNetworkElement network) =>
        network.IsExisting ? lowered.ScopeOfExisting(network.Id) : lowered.ScopeOf(network.ResourceGroup);

    private static void Add(LoweredTopology lowered, PeeringLinkElement link, ArmScope scope, ArmLayer layer, Action<ArmResource, BodyWriter> write)
    {
        var name = GeneratedNames.Of(link);
        var resource = new ArmResource(
            scope, layer, "Microsoft.Network/virtualNetworks/virtualNetworkPeerings",
            lowered.NameOf(link.Network), name == link.Remote.Name.Value ? lowered.NameOf(link.Remote) : Term.Of(name))
        {
            Properties = write,
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
