using Gatewright.Emit.Arm;

namespace Gatewright.Emit.Lowering;

using Gatewright.Model;

/// <summary>Virtual networks with their subnets inline: a subnet of its own would be a write of its own, and a redeployed network would drop it.</summary>
internal static class NetworkLowering
{
    public static void Lower(Estate estate)
    {
        foreach (var network in estate.Topology.Networks)
        {
            if (network.IsExisting)
                AddSubnets(estate, network);
            else
                AddNetwork(estate, network);
        }
    }

    private static void AddNetwork(Estate estate, VirtualNetworkElement network)
    {
        var scope = estate.ScopeOf(network.Group);
        var resource = new ArmResource(scope, ArmLayer.Networks, "Microsoft.Network/virtualNetworks", ArmTerm.Of(network.Name.Value))
        {
            ApiVersion = network.SummarizedGatewayPrefixes.IsEmpty ? null : ApiVersions.LaterNetwork,
            Location = estate.LocationOf(network, scope),
            Tags = estate.TagsOf(network.Tags),
            Properties = new()
            {
                { "addressSpace", AddressSpace(network.AddressSpace) },
                { "dhcpOptions", network.DnsServers.IsEmpty ? null : new ArmObject { { "dnsServers", network.DnsServers.Select(it => ArmNode.Of(it.Value)) } } },
                { "ddosProtectionPlan", network.DdosPlan.IsSaid ? new ArmObject { { "id", ArmNode.Of(network.DdosPlan.Value) } } : null },
                { "enableDdosProtection", network.DdosPlan.IsSaid ? true : (ArmNode?)null },
                { "encryption", network.Encryption.IsSaid ? Encryption() : null },
                { "flowTimeoutInMinutes", network.FlowTimeout.IsSaid ? ArmNode.Of(network.FlowTimeout.Value) : null },
                { "bgpCommunities", network.Community.IsSaid ? new ArmObject { { "virtualNetworkCommunity", ArmNode.Of(network.Community.Value) } } : null },
                { "summarizedGatewayPrefixes", network.SummarizedGatewayPrefixes.IsEmpty ? null : AddressSpace(network.SummarizedGatewayPrefixes) },
                { "subnets", new ArmArray([.. Subnets(estate, network, scope)]) },
            },
        };
        foreach (var subnet in network.Subnets)
            estate.After(resource, SubnetLowering.Uses(subnet));
        foreach (var subnet in network.GatewaySubnets)
            estate.After(resource, SubnetLowering.Uses(subnet));
        estate.Add(network, resource);
    }

    private static ArmObject AddressSpace(ImmutableArray<Fact<Cidr>> blocks) =>
        new() { { "addressPrefixes", new ArmArray(blocks.Select(block => ArmNode.Of(block.Value))) } };

    /// <summary>The only way of enforcing it that Azure takes so far.</summary>
    private static ArmObject Encryption() => new() { { "enabled", true }, { "enforcement", "AllowUnencrypted" } };

    private static IEnumerable<ArmNode> Subnets(Estate estate, VirtualNetworkElement network, ArmScope scope)
    {
        foreach (var subnet in network.Subnets)
            yield return subnet.Patches.Over(new ArmObject { { "name", ArmNode.Of(subnet.Name.Value) }, { "properties", SubnetLowering.Properties(estate, subnet, scope) } });
        foreach (var subnet in network.GatewaySubnets)
            yield return subnet.Patches.Over(new ArmObject { { "name", SubnetLowering.GatewaySubnetName }, { "properties", SubnetLowering.Properties(estate, subnet, scope) } });
    }

    /// <summary>What the program adds to a network that is there: each subnet is a resource under it.</summary>
    private static void AddSubnets(Estate estate, VirtualNetworkElement network)
    {
        var added = network.Subnets.Where(it => !it.IsExisting).Select(it => (Element: (Element)it, Name: ArmTerm.Of(it.Name.Value)))
            .Concat(network.GatewaySubnets.Where(it => !it.IsExisting).Select(it => (Element: (Element)it, Name: (ArmTerm)SubnetLowering.GatewaySubnetName)));
        foreach (var (element, name) in added)
        {
            var scope = estate.ScopeOfExisting(network.Id);
            var resource = new ArmResource(scope, ArmLayer.Networks, "Microsoft.Network/virtualNetworks/subnets", ArmTerm.Of(network.Name.Value), name)
            {
                Properties = element is SubnetElement subnet ? SubnetLowering.Properties(estate, subnet, scope) : SubnetLowering.Properties(estate, (GatewaySubnetElement)element, scope),
            };
            estate.After(resource, SubnetLowering.Uses(element));
            estate.Add(element, resource);
            estate.Write(resource, network);
        }
    }
}
