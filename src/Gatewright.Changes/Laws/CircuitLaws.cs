using Gatewright.Model;
using Gatewright.Rules;

namespace Gatewright.Changes.Laws;

/// <summary>What Azure does about changes of circuits and ports.</summary>
internal static class CircuitLaws
{
    private const string Circuit = "circuit";

    private const int StandardLinks = 10;

    public static ImmutableArray<ChangeLaw> All { get; } =
    [
        new("circuit-bandwidth-grows", "Azure raises a circuit's bandwidth while it runs, if the port has room; the provider raises its own",
            ChangeEffect.Update, Sources.ExpressRouteFaq, static it => IsBandwidth(it) && Megabits(it) is (var before, var after) && after > before)
            { Affects = static _ => [] },
        new("circuit-bandwidth-never-shrinks", "Azure never lowers a circuit's bandwidth: order another circuit",
            ChangeEffect.Refusal, Sources.ExpressRouteFaq, static it => IsBandwidth(it) && Megabits(it) is (var before, var after) && after < before),
        new("unlimited-data-stays", "Azure changes metered data to unlimited data, and never back",
            ChangeEffect.Refusal, Sources.ExpressRouteFaq, static it => it.Is(Circuit, "sku.family") && it.Change.Before == "UnlimitedData"),
        new("metered-to-unlimited", "Azure changes the billing while the circuit runs; it can't be changed back",
            ChangeEffect.Update, Sources.ExpressRouteFaq, static it => it.Is(Circuit, "sku.family") && it.Change.After == "UnlimitedData")
            { Affects = static _ => [] },
        new("premium-on", "Azure turns Premium on while the circuit runs",
            ChangeEffect.Update, Sources.ExpressRouteFaq, static it => it.Is(Circuit, "sku.tier") && it.Change is { Before: "Standard", After: "Premium" })
            { Affects = static _ => [] },
        new("premium-off-within-limits", "Azure turns Premium off only where links and routes are within the limits of Standard; these links aren't",
            ChangeEffect.Refusal, Sources.ExpressRouteFaq, static it => IsPremiumOff(it) && LinksOf(it) > StandardLinks),
        new("premium-off", "Azure turns Premium off while the circuit runs, and refuses it where links, routes or regions exceed what Standard has",
            ChangeEffect.Update, Sources.ExpressRouteFaq, static it => IsPremiumOff(it) && LinksOf(it) <= StandardLinks) { Affects = static _ => [] },
        new("circuit-place-is-fixed", "A circuit keeps its provider, its location and its ports: order another one, with another service key",
            ChangeEffect.Replacement, Sources.NetworkTypes, static it => it.Is(Circuit, "serviceProviderProperties.serviceProviderName",
                "serviceProviderProperties.peeringLocation", "expressRoutePort")),
        new("circuit-peering-sessions", "The BGP sessions of the peering end and come up again when both routers have the new values",
            ChangeEffect.Interruption, Sources.RouteFilters, static it => it.Is("circuit peering", "vlanId", "peerASN", "primaryPeerAddressPrefix",
                "secondaryPeerAddressPrefix", "ipv6PeeringConfig.primaryPeerAddressPrefix", "ipv6PeeringConfig.secondaryPeerAddressPrefix", "sharedKey")),
        new("circuit-peering-off", "A peering that is shut down carries no traffic",
            ChangeEffect.Interruption, Sources.ExpressRoutePeerings, static it => it.Is("circuit peering", "state") && it.Change.After == "off"),
        new("advertised-prefixes-are-validated", "Microsoft checks whose the new prefixes are before it takes them",
            ChangeEffect.Update, Sources.ExpressRouteRouting, static it =>
                it.Change.Property?.EndsWith("advertisedPublicPrefixes", StringComparison.Ordinal) == true)
            { Affects = static _ => [] },
        new("encapsulation-is-fixed", "Direct ports keep their encapsulation: order others",
            ChangeEffect.Refusal, Sources.ExpressRouteDirect, static it => it.Is("ExpressRoute Direct ports", "encapsulation")),
        new("ports-are-fixed", "Direct ports keep their location and their bandwidth: order others",
            ChangeEffect.Replacement, Sources.ExpressRouteDirect, static it => it.Is("ExpressRoute Direct ports", "peeringLocation", "bandwidthInGbps")),
        new("macsec-keys", "A link with MACsec is down until the router has the same key and cipher; change one link after the other",
            ChangeEffect.Interruption, Sources.ExpressRouteDirect, static it => it.Change.ElementKind == "ExpressRoute Direct ports"
                && it.Change.Property?.Contains("macSecConfig", StringComparison.Ordinal) == true),
        new("circuit-joins-network", "The network's gateway learns routes of the circuit; others stay as they are",
            ChangeEffect.Update, Sources.ExpressRouteLinks,
            static it => it.IsAdded("connection")
                && it.ElementAfter<ConnectionResourceElement>()?.Other is ExpressRouteCircuitElement) { Affects = static _ => [] },
    ];

    private static bool IsBandwidth(ChangeView change) => change.Is(Circuit, "serviceProviderProperties.bandwidthInMbps");

    private static (long Before, long After)? Megabits(ChangeView change) =>
        change.ElementBefore<ExpressRouteCircuitElement>()?.Bandwidth.TryGetValue(out var before) == true && before.Megabits is { } one
        && change.ElementAfter<ExpressRouteCircuitElement>()?.Bandwidth.TryGetValue(out var after) == true && after.Megabits is { } other ? (one, other) : null;

    private static bool IsPremiumOff(ChangeView change) => change.Is(Circuit, "sku.tier") && change.Change is { Before: "Premium", After: "Standard" };

    /// <summary>Networks and circuits that are joined to it.</summary>
    private static int LinksOf(ChangeView change) =>
        change.ElementAfter<ExpressRouteCircuitElement>() is { } circuit ? circuit.Connections.Length + circuit.GlobalReaches.Length : 0;
}
