using Gatewright.Import.Documents;
using Gatewright.Import.Reading;

namespace Gatewright.Import.Networks;

/// <summary>Network security groups, with the rules that are written in them or beside them.</summary>
internal static class SecurityGroupReader
{
    private const string Type = "Microsoft.Network/networkSecurityGroups";

    public static void Read(TemplateReading reading)
    {
        var beside = new PartsBeside(reading, $"{Type}/securityRules");
        foreach (var resource in reading.Of(Type))
        {
            var properties = resource.Node.Properties();
            var group = reading.Topology.Add(new NetworkSecurityGroupElement(reading.Topology, resource.Place) { Name = resource.Name });
            reading.Add(resource.Key, group);
            group.FlushedConnections = properties.Flag("flushConnection");
            group.Rules = [.. beside.LeftOutOf(resource.Key, properties.Objects("securityRules"))
                .Select(rule => Read(reading, group, rule.PartName(), rule))];
            properties.Skip("subnets");
            reading.Places.Put(group, resource);
        }

        foreach (var resource in reading.Of($"{Type}/securityRules"))
        {
            if (reading.Find<NetworkSecurityGroupElement>(resource.ParentKey) is { } group)
                group.Rules = group.Rules.Add(Read(reading, group, resource.Name, resource.Node));
            else
                reading.Notes.LeftOut(resource.Place, "is a rule of a security group that the template doesn't have");
        }
    }

    private static SecurityRuleElement Read(TemplateReading reading, NetworkSecurityGroupElement group, Setting<Name> name, ArmNode node)
    {
        var properties = node.Properties();
        properties.Skip("name");
        return new SecurityRuleElement(group, node.Place)
        {
            Name = name,
            Priority = properties.Setting<int>("priority"),
            IsAllowed = properties.Is("access", "Allow"),
            IsInbound = properties.Is("direction", "Inbound"),
            Protocol = properties.Read("protocol") is { } protocol and not ArmString { Value: "*" } ? Protocol(properties, protocol) : default,
            Description = properties.Setting<Text>("description"),
            Sources = Some<AddressPrefix>(properties, "sourceAddressPrefix", "sourceAddressPrefixes"),
            SourceGroups = Groups(reading, properties, "sourceApplicationSecurityGroups"),
            DestinationGroups = Groups(reading, properties, "destinationApplicationSecurityGroups"),
            SourcePorts = Some<PortRange>(properties, "sourcePortRange", "sourcePortRanges"),
            Destinations = Some<AddressPrefix>(properties, "destinationAddressPrefix", "destinationAddressPrefixes"),
            Ports = Some<PortRange>(properties, "destinationPortRange", "destinationPortRanges"),
        };
    }

    private static ImmutableArray<Link<ApplicationSecurityGroupElement>> Groups(TemplateReading reading, ArmNode properties, string name) =>
        [.. properties.References(name).Select(it => new Link<ApplicationSecurityGroupElement>(reading.Existing.ApplicationSecurityGroup(it), new(it.Place)))];

    private static Setting<SecurityProtocol> Protocol(ArmNode properties, ArmValue value) => properties.Setting<SecurityProtocol>(value);

    /// <summary>ARM has a property for one value, where all is an asterisk, and one for several.</summary>
    private static ImmutableArray<Setting<T>> Some<T>(ArmNode properties, string one, string many)
    {
        var single = properties.Read(one) is null or ArmString { Value: "*" or "" } ? default : properties.Setting<T>(one);
        return [.. single.IsSet ? [single] : Array.Empty<Setting<T>>(), .. properties.Settings<T>(many)];
    }
}
