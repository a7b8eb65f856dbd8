namespace Gatewright.Model;

/// <summary>What a program allows and demands of itself, beyond what Azure does.</summary>
public sealed class HouseRules
{
    /// <summary>Tags that all that has tags must have.</summary>
    public ImmutableArray<Setting<Text>> RequiredTags { get; internal set; } = [];

    /// <summary>The only regions that anything is created in; all if there are none.</summary>
    public ImmutableArray<Setting<Region>> AllowedRegions { get; internal set; } = [];

    /// <summary>The only SKUs of VPN gateways that are created; all if there are none.</summary>
    public ImmutableArray<Setting<VpnGatewaySku>> AllowedVpnGatewaySkus { get; internal set; } = [];

    /// <summary>The only SKUs of ExpressRoute gateways that are created; all if there are none.</summary>
    public ImmutableArray<Setting<ExpressRouteGatewaySku>> AllowedExpressRouteGatewaySkus { get; internal set; } = [];

    /// <summary>What names look like.</summary>
    public ImmutableArray<NamePattern> NamePatterns { get; internal set; } = [];
}

/// <summary>What the names of one kind of resource look like.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Pattern">The name with <c>*</c> for any letters, none among them.</param>
public readonly record struct NamePattern(Setting<ResourceKind> Kind, Setting<Text> Pattern);
