using Gatewright.Model;

namespace Gatewright.Rules;

/// <summary>All laws, in the order of their ids, and the judgement of a topology by them.</summary>
public static class RuleBook
{
    /// <summary>The date this book was released: what dated rules compare with unless told otherwise, so that the same sources give the same findings tomorrow.</summary>
    public static DateTime Released { get; } = new(2026, 11, 24, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>All rules. Written out, since reflection finds none in a program published ahead of time.</summary>
    public static ImmutableArray<Rule> Rules { get; } =
    [
        .. ValueRules.All,
        .. NameRules.All,
        .. GatewayRules.All,
        .. GatewaySettingRules.All,
        .. GatewaySubnetRules.All,
        .. SkuRules.All,
        .. PublicIpRules.All,
        .. NatGatewayRules.All,
        .. AddressRules.All,
        .. SiteRules.All,
        .. ConnectionRules.All,
        .. TunnelRules.All,
        .. ProtocolRules.All,
        .. NatRules.All,
        .. HighBandwidthRules.All,
        .. PrivateTunnelRules.All,
        .. AsnRules.All,
        .. BgpRules.All,
        .. PeeringRules.All,
        .. RoutingRules.All,
        .. SecurityGroupRules.All,
        .. SubnetPartRules.All,
        .. RouteServerRules.All,
        .. PointToSiteRules.All,
        .. ClientSettingRules.All,
        .. ClientPoolRules.All,
        .. UserGroupRules.All,
        .. ExpressRouteRules.All,
        .. LineRules.All,
        .. ExpressRouteGatewayRules.All,
        .. FastPathRules.All,
        .. CircuitRules.All,
        .. MicrosoftPeeringRules.All,
        .. DirectRules.All,
        .. GlobalReachRules.All,
        .. RouteFilterRules.All,
        .. CoexistenceRules.All,
        .. TemplateRules.All,
        .. GroupRules.All,
        .. TagRules.All,
        .. PatchRules.All,
    ];

    /// <summary>Finds the rule of an id, or null.</summary>
    /// <param name="id">Such as <c>GW1101</c>.</param>
    public static Rule? Find(string id) => Rules.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase));

    /// <summary>Judges a topology.</summary>
    /// <param name="topology">What a program described.</param>
    /// <param name="asOf">The date that dated rules compare with; by default <see cref="Released"/>.</param>
    /// <returns>Findings in the order of the program, accepted ones and information among them.</returns>
    public static ImmutableArray<Finding> Check(Topology topology, DateTime? asOf = null)
    {
        var date = asOf ?? Released;
        var judgement = new Judgement(topology);
        foreach (var rule in Rules)
        {
            foreach (var breach in rule.BreachesIn(topology, date))
                judgement.Add(rule, breach);
        }

        return judgement.Findings();
    }
}
