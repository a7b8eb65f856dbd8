using Gatewright.Emit.Arm;

namespace Gatewright.Emit.Lowering;

using Gatewright.Model;

/// <summary>
/// What stands in one scope and is used in another: route tables, security groups and NAT gateways of networks, addresses of NAT gateways.
/// It comes a layer earlier, or deployments of the two scopes could wait for each other.
/// </summary>
internal static class SharedParts
{
    public static HashSet<ResourceElement> Of(Estate estate)
    {
        var shared = new HashSet<ResourceElement>();
        foreach (var network in estate.Topology.Networks)
        {
            foreach (var part in network.Subnets.Concat<Element>(network.GatewaySubnets).SelectMany(SubnetLowering.Uses))
            {
                if (estate.ScopeOf(part.Group) != ScopeOf(network))
                    shared.Add(part);
            }
        }

        foreach (var gateway in estate.Topology.NatGateways)
        {
            foreach (var address in gateway.PublicIps)
            {
                if (shared.Contains(gateway) || estate.ScopeOf(address.Target.Group) != estate.ScopeOf(gateway.Group))
                    shared.Add(address.Target);
            }
        }

        return shared;

        // What is added to an existing network is deployed to the group in its id.
        ArmScope ScopeOf(VirtualNetworkElement network) =>
            network.IsExisting ? estate.ScopeOfExisting(network.Id) : estate.ScopeOf(network.Group);
    }
}
