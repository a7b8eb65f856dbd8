using Gatewright.Arm.Template;

namespace Gatewright.Arm.Lowering;

using Gatewright.Model;

/// <summary>
/// What stands in one scope and is used in another: route tables, security groups and NAT gateways of networks, addresses of NAT gateways.
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

        return shared;

        // What is added to an existing network is deployed to the group in its id.
        ArmScope ScopeOf(VirtualNetworkElement network) =>
            network.IsExisting ? lowered.ScopeOfExisting(network.Id) : lowered.ScopeOf(network.ResourceGroup);
    }
}
