using Gatewright.Facts;
using static Gatewright.Rules.Rule;
using static Gatewright.VpnGatewaySku;

namespace Gatewright.Rules;

/// <summary>GW2004 and GW2005: what a program demands of a VPN gateway. The connections that it has are counted in <see cref="SkuRules"/>.</summary>
internal static class DemandRules
{
    /// <summary>Those that Azure still creates, from the smallest on. Basic is no suggestion: it can't be resized.</summary>
    private static readonly ImmutableArray<VpnGatewaySku> Current = [VpnGw1AZ, VpnGw2AZ, VpnGw3AZ, VpnGw4AZ, VpnGw5AZ];

    public static Rule SkuSupportsTheDemand { get; } = Error("GW2004",
        "A VPN gateway's SKU must support the tunnels and clients in demand", Sources.VpnSkus, topology =>
        (from gateway in topology.VpnGateways
         let facts = gateway.SkuFacts()
         where facts is not null && gateway.DemandedTunnels.Is(it => it > facts.Tunnels)
         select With(topology, gateway, it => At(gateway.Sku,
             $"'{gateway.Name}' must have {gateway.DemandedTunnels} tunnels, but {gateway.Sku} supports {facts.Tunnels}; "
             + $"{Better(gateway, it, it?.Facts.Tunnels)}")
             .WithRelated(gateway.DemandedTunnels.Origin)))
        .Concat(
         from gateway in topology.VpnGateways
         let facts = gateway.SkuFacts()
         where facts is not null && gateway.PointToSite is not null
         let demand = gateway.PointToSite!.DemandedClients
         let limit = Clients(topology, gateway, facts)
         where demand.Is(it => it > limit)
         select With(topology, gateway, it => At(gateway.Sku,
             $"{demand} clients must connect to '{gateway.Name}' at once, but {gateway.Sku} supports {limit}; "
             + $"{Better(gateway, it, it is null ? null : Clients(topology, gateway, it.Facts))}")
             .WithRelated(demand.Origin))));

    // The figures of throughput, those of one tunnel with the fastest algorithm among them, are what Azure measured and doesn't promise.
    public static Rule SkuCarriesTheDemand { get; } = Warning("GW2005",
        "A VPN gateway's SKU should carry the throughput in demand", Sources.VpnSkus, topology =>
        (from gateway in topology.VpnGateways
         let limit = Mbps(topology, gateway, gateway.SkuFacts())
         from first in Demand.Throughput(gateway, _ => true).Where(it => it.Mbps > limit).Take(1)
         select With(topology, gateway, it => At(gateway.Sku, $"'{gateway.Name}' must carry {Speed.Of(Throughput(gateway))}, but {gateway.Sku} carries "
             + $"{Speed.Of(limit!.Value)}; {(it is null ? Better(gateway, null, null) : $"use {it.Sku}, which carries {Speed.Of(it.Facts.Mbps)}")}")
             .WithRelated(first.Origin)))
        .Concat(
         from connection in topology.SiteToSiteConnections
         let gateway = connection.Gateway
         let facts = gateway.SkuFacts()
         where Mbps(topology, gateway, facts) is not null
         let isOne = !gateway.ActiveActive.IsSet && topology.IsComplete(gateway)
         let limit = facts?.TunnelMbps * (isOne ? 1 : 2)
         where connection.DemandedThroughput.Is(it => it.Megabits > limit)
         select At(connection.DemandedThroughput, $"'{connection.Path}' must carry {connection.DemandedThroughput}, but "
             + $"{(isOne ? "a tunnel" : "two tunnels")} of {gateway.Sku} carried {Speed.Of(limit!.Value)} at most; "
             + $"{(isOne ? "call WithActiveActive, or " : "")}share it among connections to several devices")));

    public static ImmutableArray<Rule> All { get; } = [SkuSupportsTheDemand, SkuCarriesTheDemand];

    /// <summary>The violation with the smallest SKU that meets the whole demand as its fix.</summary>
    private static Violation With(Topology topology, VpnGatewayElement gateway, Func<Suggestion?, Violation> violation)
    {
        var tunnels = Math.Max(Demand.Count(gateway.DemandedTunnels), gateway.Connections.Length);
        var clients = Demand.Count(gateway.PointToSite?.DemandedClients ?? default);
        var found = Current.Select(sku => gateway.PossibleFacts(sku) is { } facts ? new Suggestion(sku, facts) : null).FirstOrDefault(it => it is not null
            && it.Facts.Tunnels >= tunnels && Clients(topology, gateway, it.Facts) >= clients && it.Facts.Mbps >= Throughput(gateway));
        return found is null ? violation(null) : violation(found).WithSkuFix(gateway, found.Sku);
    }

    private static string Better(VpnGatewayElement gateway, Suggestion? it, int? limit) =>
        it is null && gateway.Generation.Is(VpnGatewayGeneration.Generation1)
        ? "no SKU of generation 1 meets the whole demand, use generation 2 or a second gateway in another network"
        : it is null ? "no SKU meets the whole demand, use a second gateway in another network"
        : FormattableString.Invariant($"use {it.Sku}, which supports {limit}");

    private static long Throughput(VpnGatewayElement gateway) => Demand.Greatest(Demand.Throughput(gateway, _ => true));

    /// <summary>High-bandwidth tunnels, which VpnGw5AZ alone has, carry more than the table says.</summary>
    private static int? Mbps(Topology topology, VpnGatewayElement gateway, VpnGatewaySkuFacts? facts) =>
        gateway.Sku.Is(VpnGw5AZ) && (gateway.HighBandwidth.IsSet || !topology.IsComplete(gateway)) ? null : facts?.Mbps;

    /// <summary>
    /// Clients over SSTP are counted apart from the others, so where the protocol may yet be both, both count. Basic has a figure for SSTP alone, which stands
    /// for what else it may support.
    /// </summary>
    private static int Clients(Topology topology, VpnGatewayElement gateway, VpnGatewaySkuFacts facts)
    {
        var type = gateway.PointToSite?.TunnelType ?? default;
        var isOpen = type.IsSet ? !type.TryGetValue(out _) : gateway.PointToSite is { } dialIn && !PointToSiteRules.Complete(topology, dialIn);
        return type.Is(TunnelType.Sstp) ? facts.SstpClients
            : isOpen || type.Is(TunnelType.IkeV2AndSstp) ? facts.SstpClients + (facts.IkeV2Clients ?? 0)
            : facts.IkeV2Clients ?? facts.SstpClients;
    }

    /// <summary>A SKU that meets the demand.</summary>
    private sealed record Suggestion(VpnGatewaySku Sku, VpnGatewaySkuFacts Facts);
}
