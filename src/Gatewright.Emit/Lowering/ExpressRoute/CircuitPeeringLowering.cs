using Gatewright.Emit.Arm;

namespace Gatewright.Emit.Lowering;

using Gatewright.Model;

/// <summary>Private and Microsoft peering of a circuit.</summary>
internal static class CircuitPeeringLowering
{
    public const string Private = "AzurePrivatePeering";

    public static ArmTerm NameOf(CircuitPeeringElement peering) => peering is MicrosoftPeeringElement ? "MicrosoftPeering" : Private;

    public static ArmObject Inline(Estate estate, CircuitPeeringElement peering, ArmScope scope) =>
        peering.Patches.Over(new ArmObject { { "name", NameOf(peering) }, { "properties", Properties(estate, peering, scope) } });

    public static ArmObject Properties(Estate estate, CircuitPeeringElement peering, ArmScope scope)
    {
        var microsoft = peering as MicrosoftPeeringElement;
        var filter = microsoft?.RouteFilter?.Target;
        return new()
        {
            { "peeringType", NameOf(peering) },
            { "state", peering.WithoutTraffic.IsSaid ? (ArmNode)"Disabled" : null },
            { "vlanId", ArmNode.Of(peering.Vlan.Value) },
            { "peerASN", ArmNode.Of(peering.Asn.Value) },
            { "primaryPeerAddressPrefix", ArmNode.Of(peering.Primary.Value) },
            { "secondaryPeerAddressPrefix", ArmNode.Of(peering.Secondary.Value) },
            { "sharedKey", peering.SharedKey is { } key ? ArmTerm.Parameter(key.Target.ArmName) : (ArmNode?)null },
            { "microsoftPeeringConfig", microsoft is null ? null : Advertisement(microsoft, microsoft.Advertised) },
            { "routeFilter", filter is null ? null : estate.Reference(filter, scope) },
            { "ipv6PeeringConfig", peering.PrimaryIPv6.IsSaid ? IPv6(estate, peering, filter, scope) : null },
        };
    }

    private static ArmObject IPv6(Estate estate, CircuitPeeringElement peering, RouteFilterElement? filter, ArmScope scope) => new()
    {
        { "state", peering.WithoutTraffic.IsSaid ? (ArmNode)"Disabled" : null },
        { "primaryPeerAddressPrefix", ArmNode.Of(peering.PrimaryIPv6.Value) },
        { "secondaryPeerAddressPrefix", ArmNode.Of(peering.SecondaryIPv6.Value) },
        { "microsoftPeeringConfig", peering is MicrosoftPeeringElement microsoft ? Advertisement(microsoft, microsoft.AdvertisedIPv6) : null },
        { "routeFilter", filter is null ? null : estate.Reference(filter, scope) },
    };

    private static ArmObject Advertisement(MicrosoftPeeringElement peering, ImmutableArray<Fact<Cidr>> prefixes) => new()
    {
        { "advertisedPublicPrefixes", prefixes.Select(block => ArmNode.Of(block.Value)) },
        { "customerASN", peering.CustomerAsn.IsSaid ? ArmNode.Of(peering.CustomerAsn.Value) : null },
        { "routingRegistryName", peering.Registry.TryGet(out var registry) ? registry.ToString().ToUpperInvariant() : (ArmNode?)null },
    };
}
