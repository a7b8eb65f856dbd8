using Gatewright.Arm.Bodies;
using Gatewright.Arm.Template;

namespace Gatewright.Arm.Lowering;

using Gatewright.Model;

/// <summary>Virtual networks with their subnets inline: a subnet of its own would be a write of its own, and a redeployed network would drop it.</summary>
internal static class NetworkLowering
{
    public static void Lower(LoweredTopology lowered)
    {
        Action<ArmResource, BodyWriter> write = (it, to) => Write(lowered, (VirtualNetworkElement)it.Element!, it.Scope, to);
        foreach (var network in lowered.Topology.VirtualNetworks)
        {
            if (network.IsExisting)
                AddSubnets(lowered, network);
            else
                AddNetwork(lowered, network, write);
        }
    }

    private static void AddNetwork(LoweredTopology lowered, VirtualNetworkElement network, Action<ArmResource, BodyWriter> write)
    {
        var scope = lowered.ScopeOf(network.ResourceGroup);
        var resource = new ArmResource(scope, ArmLayer.Networks, "Microsoft.Network/virtualNetworks", Term.Of(network.Name.Value))
        {
            ApiVersion = network.SummarizedGatewayPrefixes.IsEmpty ? null! : ApiVersions.LaterNetwork,
            Location = lowered.LocationOf(network, scope),
            Tags = lowered.TagsOf(network.Tags),
            Properties = write,
        };
        foreach (var subnet in network.Subnets)
            lowered.After(resource, SubnetLowering.Uses(subnet));
        foreach (var subnet in network.GatewaySubnets)
            lowered.After(resource, SubnetLowering.Uses(subnet));
        lowered.Add(network, resource);
    }

    private static void Write(LoweredTopology lowered, VirtualNetworkElement network, ArmScope scope, BodyWriter to)
    {
        WriteBlocks(to, "addressSpace", network.AddressSpace);
        if (!network.DnsServers.IsEmpty)
        {
            using (to.Object("dhcpOptions"))
                to.AddList("dnsServers", network.DnsServers);
        }

        if (network.DdosPlan.IsSet)
        {
            to.AddId("ddosProtectionPlan", Term.Of(network.DdosPlan.Value));
            to.Add("enableDdosProtection", true);
        }

        if (network.Encryption.IsSet)
        {
            using (to.Object("encryption"))
            {
                to.Add("enabled", true);
                // The only way of enforcing it that Azure takes so far.
                to.Add("enforcement", "AllowUnencrypted");
            }
        }

        to.Add("flowTimeoutInMinutes", network.FlowTimeout);
        if (network.Community.IsSet)
            to.AddObject("bgpCommunities", "virtualNetworkCommunity", Term.Of(network.Community.Value));
        if (!network.SummarizedGatewayPrefixes.IsEmpty)
            WriteBlocks(to, "summarizedGatewayPrefixes", network.SummarizedGatewayPrefixes);
        using (to.Array("subnets"))
        {
            foreach (var subnet in network.Subnets)
            {
                using (to.Object())
                    SubnetLowering.Write(lowered, subnet, scope, to);
            }

            foreach (var subnet in network.GatewaySubnets)
            {
                using (to.Object())
                    SubnetLowering.Write(lowered, subnet, scope, to);
            }
        }
    }

    private static void WriteBlocks(BodyWriter to, string name, ImmutableArray<Setting<Cidr>> blocks)
    {
        using (to.Object(name))
            to.AddArray("addressPrefixes", blocks);
    }

    /// <summary>What the program adds to a network that is there: each subnet is a resource under it.</summary>
    private static void AddSubnets(LoweredTopology lowered, VirtualNetworkElement network)
    {
        foreach (var subnet in network.Subnets.Where(it => !it.IsExisting))
            AddSubnet(lowered, network, subnet, Term.Of(subnet.Name.Value), (scope, to) => SubnetLowering.WriteProperties(lowered, subnet, scope, to));
        foreach (var subnet in network.GatewaySubnets.Where(it => !it.IsExisting))
            AddSubnet(lowered, network, subnet, SubnetLowering.GatewaySubnetName, (scope, to) => SubnetLowering.WriteProperties(lowered, subnet, scope, to));
    }

    private static void AddSubnet(LoweredTopology lowered, VirtualNetworkElement network, Element subnet, Term name, Action<ArmScope, BodyWriter> write)
    {
        var scope = lowered.ScopeOfExisting(network.Id);
        var resource = new ArmResource(scope, ArmLayer.Networks, "Microsoft.Network/virtualNetworks/subnets", Term.Of(network.Name.Value), name)
        {
            Properties = (_, to) => write(scope, to),
        };
        lowered.After(resource, SubnetLowering.Uses(subnet));
        lowered.Add(subnet, resource);
        lowered.Write(resource, network);
    }
}
