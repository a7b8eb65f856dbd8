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

    private static void AddNetwork(Estate estate, VirtualNetwork network)
    {
        var scope = estate.ScopeOf(network.Group);
        var resource = new ArmResource(scope, ArmLayer.Networks, "Microsoft.Network/virtualNetworks", ArmTerm.Of(network.Name.Value))
        {
            Location = estate.LocationOf(network, scope),
            Tags = estate.TagsOf(network.Tags),
            Properties = new()
            {
                { "addressSpace", new ArmObject { { "addressPrefixes", new ArmArray(network.AddressSpace.Select(block => ArmNode.Of(block.Value))) } } },
                { "dhcpOptions", network.DnsServers.IsEmpty ? null : new ArmObject { { "dnsServers", network.DnsServers.Select(it => ArmNode.Of(it.Value)) } } },
                { "subnets", new ArmArray([.. Subnets(estate, network, scope)]) },
            },
        };
        foreach (var subnet in network.Subnets)
            estate.After(resource, subnet.SecurityGroup?.Target, subnet.RouteTable?.Target);
        foreach (var subnet in network.GatewaySubnets)
            estate.After(resource, subnet.RouteTable?.Target);
        estate.Add(network, resource);
    }

    private static IEnumerable<ArmNode> Subnets(Estate estate, VirtualNetwork network, ArmScope scope)
    {
        foreach (var subnet in network.Subnets)
            yield return subnet.Patches.Over(new ArmObject { { "name", ArmNode.Of(subnet.Name.Value) }, { "properties", Properties(estate, subnet, scope) } });
        foreach (var subnet in network.GatewaySubnets)
            yield return subnet.Patches.Over(new ArmObject { { "name", "GatewaySubnet" }, { "properties", Properties(estate, subnet, scope) } });
    }

    /// <summary>What the program adds to a network that is there: each subnet is a resource under it.</summary>
    private static void AddSubnets(Estate estate, VirtualNetwork network)
    {
        var added = network.Subnets.Where(it => !it.IsExisting).Select(it => (Element: (Element)it, Name: ArmTerm.Of(it.Name.Value)))
            .Concat(network.GatewaySubnets.Where(it => !it.IsExisting).Select(it => (Element: (Element)it, Name: (ArmTerm)"GatewaySubnet")));
        foreach (var (element, name) in added)
        {
            var scope = estate.ScopeOfExisting(network.Id);
            var resource = new ArmResource(scope, ArmLayer.Networks, "Microsoft.Network/virtualNetworks/subnets", ArmTerm.Of(network.Name.Value), name)
            {
                Properties = element is Subnet subnet ? Properties(estate, subnet, scope) : Properties(estate, (GatewaySubnet)element, scope),
            };
            estate.After(resource, (element as Subnet)?.SecurityGroup?.Target, (element as Subnet)?.RouteTable?.Target, (element as GatewaySubnet)?.RouteTable?.Target);
            estate.Add(element, resource);
            estate.Write(resource, network);
        }
    }

    private static ArmObject Properties(Estate estate, Subnet subnet, ArmScope scope)
    {
        var properties = Addresses(subnet.Prefixes);
        properties.Add("networkSecurityGroup", subnet.SecurityGroup is { } group ? estate.Reference(group.Target, scope) : null);
        properties.Add("routeTable", subnet.RouteTable is { } table ? estate.Reference(table.Target, scope) : null);
        return properties;
    }

    private static ArmObject Properties(Estate estate, GatewaySubnet subnet, ArmScope scope)
    {
        var properties = Addresses(subnet.Prefixes);
        properties.Add("routeTable", subnet.RouteTable is { } table ? estate.Reference(table.Target, scope) : null);
        return properties;
    }

    private static ArmObject Addresses(ImmutableArray<Fact<Cidr>> prefixes) => prefixes.Length == 1
        ? new() { { "addressPrefix", ArmNode.Of(prefixes[0].Value) } }
        : new() { { "addressPrefixes", prefixes.Select(block => ArmNode.Of(block.Value)) } };
}
