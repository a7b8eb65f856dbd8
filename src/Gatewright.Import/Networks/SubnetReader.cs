using Gatewright.Facts;
using Gatewright.Import.Documents;
using Gatewright.Import.Reading;

namespace Gatewright.Import.Networks;

/// <summary>Subnets; the GatewaySubnet is one with a meaning of its own, whatever the case of its name.</summary>
internal sealed class SubnetReader(TemplateReading reading)
{
    private readonly Dictionary<VirtualNetworkElement, List<SubnetElement>> subnets = new(ReferenceEqualityComparer.Instance);

    /// <summary>A subnet may be written in its network and once more beside it: what is written the second time is what it is in the end.</summary>
    public void Read(VirtualNetworkElement network, string networkKey, Setting<Name> name, ArmNode node)
    {
        var key = $"{networkKey}/subnets/{name}".ToLowerInvariant();
        var known = reading.Find<Element>(key);
        if (known is SubnetElement subnet)
            Read(subnet, node.Properties());
        else if (known is GatewaySubnetElement gateways)
            Read(gateways, node.Properties());
        else
            reading.Add(key, First(network, name, node));
    }

    /// <summary>Puts all that were read into their networks; there may be thousands of them.</summary>
    public void Add()
    {
        foreach (var (network, its) in subnets)
            network.Subnets = network.Subnets.AddRange(its);
    }

    private Element First(VirtualNetworkElement network, Setting<Name> name, ArmNode node)
    {
        if (name.Is(it => it.Value.Equals(ReservedSubnets.GatewaySubnet, StringComparison.OrdinalIgnoreCase)))
        {
            var gateways = new GatewaySubnetElement(network, node.Place);
            network.GatewaySubnets = network.GatewaySubnets.Add(gateways);
            return Read(gateways, node.Properties());
        }

        var subnet = new SubnetElement(network, node.Place) { Name = name };
        if (!subnets.TryGetValue(network, out var its))
            subnets[network] = its = [];
        its.Add(subnet);
        return Read(subnet, node.Properties());
    }

    private SubnetElement Read(SubnetElement subnet, ArmNode properties)
    {
        subnet.Prefixes = Prefixes(properties, subnet.Prefixes);
        subnet.NetworkSecurityGroup = reading.Link(properties.Reference("networkSecurityGroup"), reading.Existing.SecurityGroup) ?? subnet.NetworkSecurityGroup;
        subnet.RouteTable = reading.Link(properties.Reference("routeTable"), reading.Existing.RouteTable) ?? subnet.RouteTable;
        subnet.NatGateway = reading.Link(properties.Reference("natGateway"), reading.Existing.NatGateway) ?? subnet.NatGateway;
        subnet.ServiceEndpoints = Services(properties);
        foreach (var delegation in properties.Objects("delegations"))
        {
            delegation.Skip("name");
            if (!subnet.Delegation.IsSet)
                subnet.Delegation = delegation.Properties().Setting<Text>("serviceName");
        }

        subnet.PrivateEndpointPolicies = properties.Setting<PrivateEndpointPolicies>("privateEndpointNetworkPolicies");
        subnet.WithoutPrivateLinkServicePolicies = properties.Flag("privateLinkServiceNetworkPolicies", when: "Disabled");
        subnet.WithoutDefaultOutbound = properties.FlagUnless("defaultOutboundAccess");
        properties.Skip("name", "ipConfigurations");
        return subnet;
    }

    private GatewaySubnetElement Read(GatewaySubnetElement subnet, ArmNode properties)
    {
        subnet.Prefixes = Prefixes(properties, subnet.Prefixes);
        subnet.RouteTable = reading.Link(properties.Reference("routeTable"), reading.Existing.RouteTable) ?? subnet.RouteTable;
        subnet.ServiceEndpoints = Services(properties);
        properties.Skip("name", "ipConfigurations", "privateEndpointNetworkPolicies", "privateLinkServiceNetworkPolicies", "defaultOutboundAccess");
        return subnet;
    }

    private static ImmutableArray<Setting<Cidr>> Prefixes(ArmNode properties, ImmutableArray<Setting<Cidr>> otherwise) =>
        properties.Settings<Cidr>("addressPrefixes") is { IsEmpty: false } several ? Alone(several, properties)
        : properties.Has("addressPrefix") ? [properties.Setting<Cidr>("addressPrefix")]
        : otherwise;

    /// <summary>Exports have the first of several prefixes once more.</summary>
    private static ImmutableArray<Setting<Cidr>> Alone(ImmutableArray<Setting<Cidr>> several, ArmNode properties)
    {
        properties.Skip("addressPrefix");
        return several;
    }

    private static ImmutableArray<Setting<Text>> Services(ArmNode properties) =>
        [.. properties.Objects("serviceEndpoints").Select(Service).Where(service => service.IsSet)];

    private static Setting<Text> Service(ArmNode endpoint)
    {
        endpoint.Skip("locations");
        return endpoint.Setting<Text>("service");
    }
}
