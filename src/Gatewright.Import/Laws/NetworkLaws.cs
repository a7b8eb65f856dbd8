using Gatewright.Import.Documents;
using Gatewright.Import.Reading;
using Gatewright.Rules;
using static Gatewright.Rules.Rule;

namespace Gatewright.Import.Laws;

/// <summary>GW954x: peerings, NAT rules, routes and filters.</summary>
internal static class NetworkLaws
{
    public static TemplateLaw PeeringHasBothLinks { get; } = TemplateLaw.Warning("GW9540",
        "A peering is a link in each network", "PE-01", Sources.Peering, reading =>
        from peering in reading.Peerings
        where peering.Links.Length == 1 && peering.Left != peering.Right && !peering.Left.IsExisting && !peering.Right.IsExisting
        select At(peering.Origin,
            $"Network '{peering.Left.Name}' is peered with '{peering.Right.Name}', and nothing leads back, so the peering isn't connected; "
            + $"add a link in '{peering.Right.Name}'"));

    public static TemplateLaw NatRuleHasOnePrefix { get; } = TemplateLaw.Warning("GW9541",
        "A NAT rule has one prefix on each side", "NA-07", Sources.Nat, reading =>
        from properties in NatRules(reading)
        from name in new[] { "internalMappings", "externalMappings" }
        where properties.Value.At(name) is ArmArray { Items.Length: > 1 }
        select At(properties.Node.Origin(properties.Value.At(name)), $"A NAT rule has several '{name}'; Azure documents one, so write a rule for each"));

    public static TemplateLaw OnlyTcpAndUdpHavePorts { get; } = TemplateLaw.Error("GW9542",
        "A security rule without TCP or UDP names no ports", "NS-06", Sources.NetworkSecurityGroups, reading =>
        from rule in SecurityRules(reading)
        let protocol = rule.Value.TextAt("protocol")
        where Written.Is(protocol, "Icmp") || Written.Is(protocol, "Esp") || Written.Is(protocol, "Ah")
        from name in new[] { "sourcePortRange", "destinationPortRange", "sourcePortRanges", "destinationPortRanges" }
        where rule.Value.Says(name) && rule.Value.TextAt(name) is not "*"
        select At(rule.Node.Origin(rule.Value.At(name)), $"A security rule for {protocol} names ports, which {protocol} doesn't have; write '*'"));

    public static TemplateLaw OnlyAppliancesHaveAddresses { get; } = TemplateLaw.Error("GW9543",
        "The next hop of a route has an address if it is an appliance, and else none", "RT-02", Sources.Routing, reading =>
        from route in Routes(reading)
        let type = route.Value.TextAt("nextHopType")
        where type is not null && !Written.Is(type, "VirtualApplianceEcmp") && Written.Is(type, "VirtualAppliance") != route.Value.Says("nextHopIpAddress")
        select At(route.Node.Origin(route.Value.At("nextHopType")), Written.Is(type, "VirtualAppliance")
            ? (MessageText)$"A route leads to an appliance and doesn't name its address; write nextHopIpAddress"
            : $"A route has the next hop {type} and a nextHopIpAddress, which only an appliance has; leave it out"));

    public static ImmutableArray<TemplateLaw> All { get; } = [PeeringHasBothLinks, NatRuleHasOnePrefix, OnlyTcpAndUdpHavePorts, OnlyAppliancesHaveAddresses];

    private static IEnumerable<(ArmNode Node, ArmObject Value)> NatRules(TemplateReading reading) =>
        Parts(reading, "Microsoft.Network/virtualNetworkGateways", "natRules");

    private static IEnumerable<(ArmNode Node, ArmObject Value)> SecurityRules(TemplateReading reading) =>
        Parts(reading, "Microsoft.Network/networkSecurityGroups", "securityRules");

    private static IEnumerable<(ArmNode Node, ArmObject Value)> Routes(TemplateReading reading) => Parts(reading, "Microsoft.Network/routeTables", "routes");

    /// <summary>Parts that are written in their resource, and those that are beside it.</summary>
    private static IEnumerable<(ArmNode Node, ArmObject Value)> Parts(TemplateReading reading, string type, string part) =>
        reading.Of(type).SelectMany(it => it.Node.Properties().Objects(part)).Concat(reading.Of($"{type}/{part}").Select(it => it.Node))
            .Select(node => (node, Resources.PropertiesOf(node.Value)));
}
