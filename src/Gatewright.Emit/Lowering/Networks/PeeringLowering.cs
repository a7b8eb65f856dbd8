using Gatewright.Emit.Arm;

namespace Gatewright.Emit.Lowering;

using Gatewright.Model;

/// <summary>Peerings: a link in each network. A link that uses remote gateways follows the hub's gateway and the hub's own link.</summary>
internal static class PeeringLowering
{
    public static void Lower(Estate estate)
    {
        var links = estate.Topology.Peerings.SelectMany(peering => peering.Links).Where(link => link.IsCreated).ToArray();
        var placed = new List<(PeeringLinkElement Link, ArmScope Scope, bool IsReturn)>();
        foreach (var link in links)
        {
            var scope = link.Network.IsExisting ? estate.ScopeOfExisting(link.Network.Id) : estate.ScopeOf(link.Network.Group);
            placed.Add((link, scope, link.Network == link.Peering.Right));
        }

        // Within one scope a peering's two links follow each other. Across scopes all first links of a scope come before
        // all links back, scope by scope, so that no deployment waits for one that waits for it.
        var isOneScope = placed.Select(it => it.Scope).Distinct().Count() <= 1;
        var ordered = isOneScope ? placed : [.. placed.OrderBy(it => it.IsReturn).ThenBy(it => estate.OrderOf(it.Scope))];
        foreach (var (link, scope, isReturn) in ordered)
            Add(estate, link, scope, isReturn && !isOneScope ? ArmLayer.ReturnPeerings : ArmLayer.Peerings);
    }

    private static void Add(Estate estate, PeeringLinkElement link, ArmScope scope, ArmLayer layer)
    {
        var resource = new ArmResource(
            scope, layer, "Microsoft.Network/virtualNetworks/virtualNetworkPeerings", ArmTerm.Of(link.Network.Name.Value), ArmTerm.Of(MadeNames.Of(link)))
        {
            Properties = new()
            {
                { "remoteVirtualNetwork", estate.Reference(link.Remote, scope) },
                { "allowVirtualNetworkAccess", !link.WithoutAccess.IsSaid },
                { "allowForwardedTraffic", link.ForwardedTraffic.IsSaid },
                { "allowGatewayTransit", link.OffersGateways },
                { "useRemoteGateways", link.UsesGateways },
                { "doNotVerifyRemoteGateways", link.WithoutGatewayVerification.IsSaid ? true : (ArmNode?)null },
                { "peerCompleteVnets", link.Peering.Subnets.IsEmpty ? (ArmNode?)null : false },
                { "localSubnetNames", Names(link.Subnets) },
                { "remoteSubnetNames", Names(link.RemoteSubnets) },
                { "enableOnlyIPv6Peering", link.OnlyIPv6.IsSaid ? true : (ArmNode?)null },
            },
        };
        estate.Add(link, resource);
        estate.Write(resource, link.Network, link.Remote);
    }

    private static ArmArray? Names(IEnumerable<Link<SubnetElement>> subnets)
    {
        ArmNode[] names = [.. subnets.Select(subnet => ArmNode.Of(subnet.Target.Name.Value))];
        return names.Length == 0 ? null : new(names);
    }
}
