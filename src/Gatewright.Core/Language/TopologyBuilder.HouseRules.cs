namespace Gatewright;

/// <content>What a program allows and demands of itself.</content>
public sealed partial class TopologyBuilder
{
    /// <summary>
    /// Demands a tag of everything that has tags, resource groups among it: one of its own or one of the topology. Addresses that are made for gateways
    /// have the topology's tags alone.
    /// </summary>
    /// <param name="name">The tag's name.</param>
    /// <example><c>topology.WithRequiredTag("cost-centre").WithTag("cost-centre", "4711")</c></example>
    public TopologyBuilder WithRequiredTag(Value<Text> name) => Set(It.House.RequiredTags = More(It.House.RequiredTags, RecordCall().Setting(name)));

    /// <summary>Allows only these regions for what is created.</summary>
    /// <param name="regions">The regions; another call adds to them.</param>
    /// <example><c>topology.WithAllowedRegions(Region.WestEurope, Region.NorthEurope)</c></example>
    public TopologyBuilder WithAllowedRegions(params IEnumerable<Value<Region>> regions) =>
        Set(It.House.AllowedRegions = More(It.House.AllowedRegions, regions));

    /// <summary>Allows only these SKUs for VPN gateways that are created.</summary>
    /// <param name="skus">The SKUs; another call adds to them.</param>
    /// <example><c>topology.WithAllowedVpnGatewaySkus(VpnGatewaySku.VpnGw1AZ, VpnGatewaySku.VpnGw2AZ)</c></example>
    public TopologyBuilder WithAllowedVpnGatewaySkus(params IEnumerable<Value<VpnGatewaySku>> skus) =>
        Set(It.House.AllowedVpnGatewaySkus = More(It.House.AllowedVpnGatewaySkus, skus));

    /// <summary>Allows only these SKUs for ExpressRoute gateways that are created.</summary>
    /// <param name="skus">The SKUs; another call adds to them. Of a scalable one its range counts, too.</param>
    /// <example><c>topology.WithAllowedExpressRouteGatewaySkus(ExpressRouteGatewaySku.ErGw1AZ)</c></example>
    public TopologyBuilder WithAllowedExpressRouteGatewaySkus(params IEnumerable<Value<ExpressRouteGatewaySku>> skus) =>
        Set(It.House.AllowedExpressRouteGatewaySkus = More(It.House.AllowedExpressRouteGatewaySkus, skus));

    /// <summary>Demands that names of one kind look alike. Generated names must match, too, except those of public addresses.</summary>
    /// <param name="kind">What the names are of.</param>
    /// <param name="pattern">The name with <c>*</c> for any letters; upper and lower case count. Of several for one kind a name must match one.</param>
    /// <example><c>topology.WithNamePattern(ResourceKind.VirtualNetwork, "vnet-*")</c></example>
    public TopologyBuilder WithNamePattern(ResourceKind kind, Value<Text> pattern) => WithNamePattern((Value<ResourceKind>)kind, pattern);

    internal TopologyBuilder WithNamePattern(Value<ResourceKind> kind, Value<Text> pattern)
    {
        var call = RecordCall();
        return Set(It.House.NamePatterns = More(It.House.NamePatterns, new NamePattern(call.Setting(kind), call.Setting(pattern))));
    }
}
