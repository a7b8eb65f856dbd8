using Gatewright.Import.Documents;
using Gatewright.Import.Reading;

namespace Gatewright.Import.Vpn;

/// <summary>Rules by which a VPN gateway translates addresses.</summary>
internal static class NatRuleReader
{
    public static void Add(TemplateReading reading, GatewayElement gateway, Setting<Name> name, ArmNode node, string key)
    {
        var properties = node.Properties();
        var rule = new NatRuleElement(gateway, node.Place) { Name = name };
        rule.IsIngress = properties.Is("mode", "IngressSnat");
        rule.DynamicMapping = properties.Flag("type", when: "Dynamic");
        (rule.From, rule.FromPorts) = Mapping(reading, properties, "internalMappings");
        (rule.To, rule.ToPorts) = Mapping(reading, properties, "externalMappings");
        if (properties.Id("ipConfigurationId") is { Text: not "" } configuration)
            rule.Instance = IpConfigurationReader.Instance(gateway, configuration);
        gateway.NatRules = gateway.NatRules.Add(rule);
        reading.Add(key, rule);
    }

    /// <summary>A topology has one prefix on each side, as Azure's documentation asks.</summary>
    private static (Setting<Cidr> Prefix, Setting<PortRange> Ports) Mapping(TemplateReading reading, ArmNode properties, string name)
    {
        var mappings = properties.Objects(name);
        foreach (var another in mappings.Skip(1))
            reading.Notes.LeftOut(another.Place, "is another prefix of a NAT rule; a topology has one on each side");
        return mappings is [var first, ..] ? (first.Setting<Cidr>("addressSpace"), first.Setting<PortRange>("portRange")) : default;
    }
}
