namespace Gatewright.Reachability;

/// <summary>Private endpoints of subnets: who has routes to them, and what of their subnet holds for them.</summary>
internal static class PrivateEndpoints
{
    /// <summary>Their addresses in a subnet, as far as they are known.</summary>
    public static AddressSet Of(SubnetElement subnet) =>
        subnet.PrivateEndpoints.IsEmpty ? AddressSet.None : AddressSet.Of(subnet.PrivateEndpoints.Known().Select(address => Alone(address.Value)));

    public static AddressSet Of(VirtualNetworkElement network) => AddressSet.Of(network.Subnets.Select(Of));

    /// <summary>The block of one address.</summary>
    public static Cidr Alone(IpAddress address) => new(address, IpAddress.Width(address.Version));

    /// <summary>Those that a network has routes to: its own, and those that a peering link leads to.</summary>
    public static IEnumerable<(SubnetElement Subnet, Setting<IpAddress> Address, PeeringLinkElement? Link)> SeenFrom(VirtualNetworkElement network, Losses lost)
    {
        foreach (var subnet in network.Subnets)
        {
            foreach (var address in subnet.PrivateEndpoints)
                yield return (subnet, address, null);
        }

        foreach (var link in lost.Left(network.Links))
        {
            if (link.Opposite is null || link.Remote == network || link.Remote.Subnets.All(subnet => subnet.PrivateEndpoints.IsEmpty))
                continue;
            var blocks = AddressSet.Of(PeeredBlocks.Of(link));
            foreach (var subnet in link.Remote.Subnets)
            {
                foreach (var address in subnet.PrivateEndpoints)
                {
                    if (!address.TryGetValue(out var known) || blocks.Contains(known))
                        yield return (subnet, address, link);
                }
            }
        }
    }

    /// <summary>Whether routes of tables win over those to the endpoints of a subnet; null where that isn't known.</summary>
    public static bool? FollowTables(SubnetElement subnet) => Holds(subnet, PrivateEndpointPolicies.RouteTableEnabled);

    /// <summary>Whether the group of a subnet filters what is for its endpoints; null where that isn't known.</summary>
    public static bool? AreFiltered(SubnetElement subnet) => Holds(subnet, PrivateEndpointPolicies.NetworkSecurityGroupEnabled);

    private static bool? Holds(SubnetElement subnet, PrivateEndpointPolicies one) => !subnet.PrivateEndpointPolicies.IsSet ? false
        : subnet.PrivateEndpointPolicies.TryGetValue(out var policies) ? policies == PrivateEndpointPolicies.Enabled || policies == one : null;
}
