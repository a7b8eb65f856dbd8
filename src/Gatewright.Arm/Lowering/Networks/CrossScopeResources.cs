using Gatewright.Arm.Template;

namespace Gatewright.Arm.Lowering;

using Gatewright.Model;

/// <summary>
/// What stands in one scope and is used in another: route tables, security groups and NAT gateways of networks, addresses of NAT gateways
/// and of sites, prefixes of addresses, application security groups.
/// It comes a layer earlier, or deployments of the two scopes could wait for each other.
/// </summary>
internal static class CrossScopeResources
{
    public static HashSet<ResourceElement> Of(LoweredTopology lowered)
    {
        var shared = new HashSet<ResourceElement>();
        foreach (var network in lowered.Topology.VirtualNetworks)
        {
            foreach (var part in network.Subnets.Concat<Element>(network.GatewaySubnets).SelectMany(SubnetLowering.Uses))
            {
                if (lowered.ScopeOf(part.ResourceGroup) != ScopeOf(network))
                    shared.Add(part);
            }
        }

        foreach (var gateway in lowered.Topology.NatGateways)
        {
            foreach (var address in gateway.PublicIps)
            {
                if (shared.Contains(gateway) || lowered.ScopeOf(address.Target.ResourceGroup) != lowered.ScopeOf(gateway.ResourceGroup))
                    shared.Add(address.Target);
            }
        }

        foreach (var site in lowered.Topology.Sites)
        {
            if (site.PublicIp is { } device)
                Share(device.Target, site);
        }

        foreach (var gateway in lowered.Topology.NatGateways)
        {
            foreach (var prefix in gateway.OwnPrefixes)
                Share(prefix.Target, gateway);
        }

        foreach (var address in lowered.Topology.PublicIps)
        {
            if (address.OwnPrefix is { } prefix)
                Share(prefix.Target, address);
        }

        foreach (var group in lowered.Topology.NetworkSecurityGroups)
        {
            foreach (var members in group.Rules.SelectMany(rule => rule.SourceGroups.AddRange(rule.DestinationGroups)))
                Share(members.Target, group);
        }

        return shared;

        void Share(ResourceElement used, ResourceElement user)
        {
            if (shared.Contains(user) || lowered.ScopeOf(used.ResourceGroup) != lowered.ScopeOf(user.ResourceGroup))
                shared.Add(used);
        }

        // What is added to an existing network is deployed to the group in its id.
        ArmScope ScopeOf(VirtualNetworkElement network) =>
            network.IsExisting ? lowered.ScopeOfExisting(network.Id) : lowered.ScopeOf(network.ResourceGroup);
    }
}
