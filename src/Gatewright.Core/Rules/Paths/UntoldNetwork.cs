using Gatewright.Reachability;

namespace Gatewright.Rules;

/// <summary>A network uses the gateways at one end of a tunnel without BGP, and the other end doesn't learn of it.</summary>
/// <param name="Tunnel">The tunnel.</param>
/// <param name="Gateway">The end that doesn't know the network.</param>
/// <param name="Spoke">The network.</param>
internal sealed record UntoldNetwork(VNetToVNetConnectionElement Tunnel, VpnGatewayElement Gateway, VirtualNetworkElement Spoke)
{
    public static IEnumerable<UntoldNetwork> Find(Topology topology, Lazy<Routing> routing)
    {
        foreach (var connection in topology.Connections)
        {
            if (connection is not VNetToVNetConnectionElement { IsBgpEnabled: false, Resources.Length: 2 } tunnel || !topology.IsComplete(tunnel)
                || !topology.IsComplete(tunnel.First) || !topology.IsComplete(tunnel.Second))
                continue;
            foreach (var gateway in new[] { tunnel.First, tunnel.Second })
            {
                if (VpnRoutes.Other(tunnel, gateway) is not { } other || UnknownRoutes.Of(gateway.Network, Losses.None).Any())
                    continue;
                var near = gateway.Network.Links.Select(link => link.Remote).ToArray();
                foreach (var user in other.Network.Users(Losses.None))
                {
                    if (!near.Contains(user.Network) && user.Network != gateway.Network
                        && !AddressSet.Of(PeeredBlocks.Of(user.Opposite!)).IsEmpty
                        && !AddressSet.Of(routing.Value.Gateways.Known(gateway).Keys).Overlaps(AddressSet.Of(PeeredBlocks.Of(user.Opposite!))))
                        yield return new(tunnel, gateway, user.Network);
                }
            }
        }
    }
}
