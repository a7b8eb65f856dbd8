using Gatewright.Facts;
using Gatewright.Model;

namespace Gatewright.CSharp.Programs;

/// <summary>What a document writes out and a topology has anyway: names that are made, and what Azure takes by default. It needn't be said.</summary>
internal static class Anyway
{
    public static Setting<Name> Name(PeeringLinkElement link) => Unless(link.Name, Known(link.Remote.Name));

    public static Setting<Name> Name(ConnectionElement connection) =>
        Unless(connection.Name, Between(connection.Resources[0].Gateway, connection.Resources[0].Other));

    public static Setting<Name> Name(ConnectionResourceElement part) => Unless(part.Name, Between(part.Gateway, part.Other));

    public static Setting<Name> Name(GlobalReachElement reach) => Unless(reach.Name, Between(reach.Circuit, reach.Other));

    public static Setting<VpnGatewayGeneration> Generation(VpnGatewayElement gateway) => IsOfDocument(gateway.Generation.Origin)
        && gateway.Sku.TryGetValue(out var sku) && VpnGatewaySkus.DefaultGeneration(sku) is { } generation && gateway.Generation.Is(generation)
            ? default : gateway.Generation;

    public static Setting<CircuitTier> Tier(ExpressRouteCircuitElement circuit) =>
        IsOfDocument(circuit.Tier.Origin) && circuit.Tier.Is(CircuitTier.Standard) ? default : circuit.Tier;

    /// <summary>FastPath to private endpoints brings FastPath.</summary>
    public static Flag FastPath(ExpressRouteConnectionElement connection) =>
        IsOfDocument(connection.FastPath.Origin) && connection.PrivateLinkFastPath.IsSet ? default : connection.FastPath;

    private static Setting<Name> Unless(Setting<Name> name, string? made) =>
        made is not null && IsOfDocument(name.Origin) && Known(name) == made ? default : name;

    private static string? Between(Element one, Element other) => Known(one.Name) is { } first && Known(other.Name) is { } last ? $"{first}-to-{last}" : null;

    private static string? Known(Setting<Name> name) => name.TryGetValue(out var it) ? it.Value : null;

    private static bool IsOfDocument(Origin origin) => origin.Place is not null;
}
