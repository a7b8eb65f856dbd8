using static Gatewright.Rules.Chapter;

namespace Gatewright.Rules;

/// <summary>All laws, in the order of their ids, and the judgement of a topology by them.</summary>
public static class RuleBook
{
    /// <summary>The date this book was released: what dated rules compare with unless told otherwise, so that the same sources give the same findings
    /// tomorrow.</summary>
    public static DateTime ReleaseDate { get; } = new(2026, 11, 24, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>All chapters, in the order of the ids. Written out, since reflection finds none in a program published ahead of time.</summary>
    private static readonly ImmutableArray<Chapter> Chapters =
    [
        new(ValueRules.All),
        new(NameRules.All),
        new(HouseRuleBook.All),
        new(GatewayRules.All, HasGateways),
        new(GatewaySettingRules.All, HasGateways),
        new(GatewaySubnetRules.All),
        new(GatewaySubnetRouteRules.All, topology => !topology.RouteTables.IsEmpty),
        new(DualStackRules.All, HasVpnGateways),
        new(SkuRules.All, HasVpnGateways),
        new(DemandRules.All, HasVpnGateways),
        new(BasicSkuRules.All, topology => topology.VpnGateways.Any(BasicSkuRules.IsBasic)),
        new(PublicIpRules.All, topology => !topology.PublicIps.IsEmpty),
        new(PublicIpPrefixRules.All, topology => !topology.PublicIpPrefixes.IsEmpty || !topology.PublicIps.IsEmpty),
        new(NatGatewayRules.All, topology => !topology.NatGateways.IsEmpty),
        new(AddressRules.All),
        new(SiteRules.All, topology => !topology.Sites.IsEmpty),
        new(ConnectionRules.All, HasVpnGateways),
        new(TunnelRules.All, HasConnections),
        new(ProtocolRules.All, HasConnections),
        new(NatRules.All, topology => topology.VpnGateways.Any(gateway => !gateway.NatRules.IsEmpty)),
        new(HighBandwidthRules.All, topology => HasHighBandwidth(topology) || HasExpressRoute(topology)),
        new(PrivateTunnelRules.All, HasConnections),
        new(AsnRules.All),
        new(BgpRules.All, HasVpnOrSites),
        new(PeeringRules.All, topology => !topology.Peerings.IsEmpty),
        new(RoutingRules.All, HasSubnetParts),
        new(SecurityGroupRules.All, topology => !topology.NetworkSecurityGroups.IsEmpty),
        new(SubnetPartRules.All, HasSubnetParts),
        new(RoutePrecedenceRules.All, HasSubnetParts),
        new(RouteServerRules.All, topology => !topology.RouteServers.IsEmpty || !topology.RouteTables.IsEmpty),
        new(PromiseRules.All, topology => !topology.Promises.IsEmpty),
        new(PathRules.All, topology => !topology.RouteTables.IsEmpty || !topology.Gateways.IsEmpty || !topology.RouteServers.IsEmpty),
        new(PointToSiteRules.All, HasClients),
        new(ClientSettingRules.All, HasClients),
        new(ClientPoolRules.All, HasClients),
        new(UserGroupRules.All, HasClients),
        new(ExpressRouteRules.All, HasExpressRoute),
        new(ExpressRouteConnectionRules.All, HasExpressRoute),
        new(ExpressRouteGatewayRules.All, HasExpressRoute),
        new(FastPathRules.All, HasExpressRoute),
        new(ExpressRouteDemandRules.All, HasExpressRoute),
        new(CircuitRules.All, HasExpressRoute),
        new(MicrosoftPeeringRules.All, HasExpressRoute),
        new(DirectRules.All, HasExpressRoute),
        new(GlobalReachRules.All, HasExpressRoute),
        new(RouteFilterRules.All, HasExpressRoute),
        new(CoexistenceRules.All, HasExpressRoute),
        new(TemplateRules.All),
        new(GroupRules.All),
        new(TagRules.All),
        new(PatchRules.All, topology => !topology.Laid.IsEmpty),
        new(ExtensionRules.All),
    ];

    /// <summary>Rules that read one value and nothing else. What they report is wrong whatever else the topology has.</summary>
    private static readonly ImmutableArray<Rule> OfOneValue =
    [
        ValueRules.ValueIsWellFormed, NameRules.NameHasTheRightLength, NameRules.NameHasTheRightLetters, SkuRules.SkuCanBeCreated,
        AsnRules.AsnIsInRange, AsnRules.SiteAsnIsNotAzures, AsnRules.AsnIsNotIanas, AsnRules.SiteAsnIsUsable,
    ];

    /// <summary>All rules.</summary>
    public static ImmutableArray<Rule> Rules { get; } = [.. Chapters.SelectMany(chapter => chapter.Rules)];

    /// <summary>Finds the rule of an id, or null.</summary>
    /// <param name="id">Such as <c>GW1101</c>.</param>
    public static Rule? Find(string id) => Rules.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase));

    /// <summary>Judges a topology, by its own rules as well.</summary>
    /// <param name="topology">What a program described.</param>
    /// <param name="asOf">The date that dated rules compare with; by default <see cref="ReleaseDate"/>.</param>
    /// <returns>Findings in the order of the program, accepted ones and information among them.</returns>
    public static ImmutableArray<Finding> Check(Topology topology, DateTime? asOf = null)
    {
        var date = asOf ?? ReleaseDate;
        var judgement = new FindingCollector(topology);
        foreach (var chapter in Chapters)
        {
            if (chapter.Concerns?.Invoke(topology) is not false)
                judgement.Add(chapter.Rules, date);
        }

        judgement.Add([.. topology.OwnRules.Select(own => own.Rule).OfType<Rule>()], date);
        return judgement.Findings();
    }

    /// <summary>Judges a topology by the rules that read one value and nothing else.</summary>
    internal static ImmutableArray<Finding> CheckValues(Topology topology, DateTime? asOf)
    {
        var judgement = new FindingCollector(topology);
        judgement.Add(OfOneValue, asOf ?? ReleaseDate);
        return judgement.Findings();
    }

    /// <summary>Whether a rule reads one value and nothing else.</summary>
    internal static bool ReadsOneValue(Rule rule) => OfOneValue.Contains(rule);
}
