namespace Gatewright.Reachability;

/// <summary>What would bring a route where none is: the first of what is usually missing.</summary>
internal static class Diagnosis
{
    /// <summary>Why a subnet has no route to some addresses.</summary>
    public static (LateText Why, Element At, Origin Origin) NoRoute(Element at, VirtualNetworkElement network, AddressSet to, Routing routing)
    {
        if (at is SubnetElement { RouteTable.Target: { WithoutGatewayRoutes: { IsSet: true } flag } table } && Knows(network, to, routing))
            return ($"table '{table.Path}' keeps the gateways' route to {to} out of '{at.Path}'; remove WithoutGatewayRoutes, or give it a route", at,
                flag.Origin);
        foreach (var link in routing.Lost.Left(network.Links))
        {
            // What a network borrows itself it can't lend.
            if (link.Opposite is not null && link.Remote != network && !PeeredBlocks.Borrows(link) && routing.Gateways.Lender(link.Remote) == link.Remote
                && Knows(link.Remote, to, routing))
                return ($"'{network.Path}' doesn't use the gateways of '{link.Remote.Path}', which know a way to {to}; {Lend(link.Opposite)}",
                    link.Peering, link.Peering.Origin);
        }

        foreach (var other in routing.Networks.Overlaps(to) ? routing.Topology.VirtualNetworks : [])
        {
            if (other != network && AddressSet.Of(other.AddressSpace).Overlaps(to))
                return ($"neither a peering nor another route leads from '{network.Path}' to '{other.Path}'; call PeerWith, or lead it over an appliance", at,
                    at.Origin);
        }

        return ($"nothing brings '{at.Path}' a route to {to}, so Azure drops it", at, at.Origin);
    }

    /// <summary>Why a place outside Azure knows no way to some addresses; null where nothing more is to be said.</summary>
    public static (LateText Why, Element At, Origin Origin)? NotTold(
        Element from, IEnumerable<VirtualNetworkElement> networks, AddressSet to, Losses lost)
    {
        foreach (var network in networks)
        {
            foreach (var link in lost.Left(network.Links))
            {
                if (link.Opposite is { } back && link.Remote != network && !PeeredBlocks.Borrows(back) && AddressSet.Of(link.Remote.AddressSpace).Overlaps(to))
                    return ($"'{link.Remote.Path}' doesn't use the gateways of '{network.Path}', so '{from.Path}' isn't told of it; {Lend(link)}",
                        link.Peering, link.Peering.Origin);
            }
        }

        return null;
    }

    /// <summary>
    /// What lets the other network use the gateways of a link's own: of a peering the first network lends, and one with gateways or a Route Server borrows
    /// none.
    /// </summary>
    public static string Lend(PeeringLinkElement lender) => !lender.Remote.Gateways.IsEmpty
        ? $"'{lender.Remote.Path}' has gateways of its own, so join these by a tunnel with BGP"
        : !lender.Remote.RouteServers.IsEmpty
        ? $"'{lender.Remote.Path}' has a Route Server of its own and can't use them, so give it a gateway, too, and join both by a tunnel with BGP"
        : lender.Network == lender.Peering.Left ? "add WithGatewayTransit to their peering"
        : $"call PeerWith on '{lender.Network.Path}' with WithGatewayTransit";

    private static bool Knows(VirtualNetworkElement network, AddressSet to, Routing routing) =>
        routing.Gateways.Of(network) is { } brought && brought.Chosen.Any(it => AddressSet.Of(it.Prefix).Overlaps(to));
}
