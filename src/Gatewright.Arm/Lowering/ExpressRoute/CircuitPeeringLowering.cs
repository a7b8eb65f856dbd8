using Gatewright.Arm.Bodies;
using Gatewright.Arm.Template;

namespace Gatewright.Arm.Lowering;

using Gatewright.Model;

/// <summary>Private and Microsoft peering of a circuit.</summary>
internal static class CircuitPeeringLowering
{
    public const string Private = "AzurePrivatePeering";

    public static Term NameOf(CircuitPeeringElement peering) => peering is MicrosoftPeeringElement ? "MicrosoftPeering" : Private;

    public static void WriteInline(LoweredTopology lowered, CircuitPeeringElement peering, ArmScope scope, BodyWriter to) =>
        to.Patched(peering.Patches, inner =>
        {
            inner.Add("name", NameOf(peering));
            using (inner.Object("properties"))
                Write(lowered, peering, scope, inner);
        });

    public static void Write(LoweredTopology lowered, CircuitPeeringElement peering, ArmScope scope, BodyWriter to)
    {
        var microsoft = peering as MicrosoftPeeringElement;
        var filter = microsoft?.RouteFilter is { Target: var target } ? lowered.IdOf(target, scope) : null;
        var state = peering.WithoutTraffic.IsSet ? "Disabled" : null;
        to.Add("peeringType", NameOf(peering));
        to.Add("state", state);
        to.Add("vlanId", peering.Vlan);
        to.Add("peerASN", peering.Asn);
        to.Add("primaryPeerAddressPrefix", peering.Primary);
        to.Add("secondaryPeerAddressPrefix", peering.Secondary);
        to.Add("sharedKey", peering.SharedKey is { } key ? new Term.Parameter(key.Target.ArmName) : null);
        WriteAdvertisement(microsoft, microsoft?.Advertised ?? [], to);
        to.AddId("routeFilter", filter);
        if (!peering.PrimaryIPv6.IsSet)
            return;
        using (to.Object("ipv6PeeringConfig"))
        {
            to.Add("state", state);
            to.Add("primaryPeerAddressPrefix", peering.PrimaryIPv6);
            to.Add("secondaryPeerAddressPrefix", peering.SecondaryIPv6);
            WriteAdvertisement(microsoft, microsoft?.AdvertisedIPv6 ?? [], to);
            to.AddId("routeFilter", filter);
        }
    }

    private static void WriteAdvertisement(MicrosoftPeeringElement? peering, ImmutableArray<Setting<Cidr>> prefixes, BodyWriter to)
    {
        if (peering is null)
            return;
        using (to.Object("microsoftPeeringConfig"))
        {
            to.AddList("advertisedPublicPrefixes", prefixes);
            to.Add("customerASN", peering.CustomerAsn);
            to.Add("routingRegistryName", peering.Registry.TryGetValue(out var registry) ? registry.ToString().ToUpperInvariant() : null);
        }
    }
}
