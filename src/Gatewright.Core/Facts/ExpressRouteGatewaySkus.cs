namespace Gatewright.Facts;

/// <summary>What Azure says of each ExpressRoute gateway SKU.</summary>
internal static class ExpressRouteGatewaySkus
{
    /// <summary>A scaling gateway learns as many routes however many units it has.</summary>
    private const int ScaleRoutes = 9500;

    // https://learn.microsoft.com/azure/expressroute/expressroute-about-virtual-network-gateways, 2026-09-05.
    private static readonly Dictionary<string, ExpressRouteGatewaySkuFacts> Table = new(StringComparer.Ordinal)
    {
        ["Standard"] = new(Mbps: 1000, PacketsPerSecond: 100_000, Machines: 2000, Flows: 200_000, Routes: 4000, Circuits: 4),
        ["HighPerformance"] = new(2000, 200_000, 4500, 400_000, 9500, 8),
        ["UltraPerformance"] = new(10_000, 1_000_000, 11_000, 1_000_000, 9500, 16) { FastPath = true, HighBandwidth = true },
        ["ErGw1AZ"] = new(1000, 100_000, 2000, 200_000, 4000, 4) { ZoneRedundant = true },
        ["ErGw2AZ"] = new(2000, 200_000, 4500, 400_000, 9500, 8) { ZoneRedundant = true },
        ["ErGw3AZ"] = new(10_000, 1_000_000, 11_000, 1_000_000, 9500, 16) { ZoneRedundant = true, FastPath = true, HighBandwidth = true },
    };

    /// <summary>The figures of a SKU with fixed figures, or null: ErGwScale has some only with its units.</summary>
    public static ExpressRouteGatewaySkuFacts? Of(ExpressRouteGatewaySku sku) =>
        Table.TryGetValue(sku.Name, out var facts) ? facts : null;

    /// <summary>The figures of ErGwScale with 1 to 40 units.</summary>
    public static ExpressRouteGatewaySkuFacts OfScale(int units)
    {
        // Units beyond the tenth carry twice the packets and half the machines.
        var (low, high) = (Math.Min(units, 10), Math.Max(units - 10, 0));
        return new(
            Mbps: 1000 * units,
            PacketsPerSecond: (100_000 * low) + (200_000 * high),
            Machines: (2000 * low) + (1000 * high),
            Flows: 100_000 * units,
            Routes: ScaleRoutes,
            Circuits: units < 2 ? 4 : units < 10 ? 8 : 16)
        {
            ZoneRedundant = true,
            FastPath = units >= 10,
            HighBandwidth = units >= 20,
        };
    }
}

/// <summary>The figures of an ExpressRoute gateway SKU.</summary>
/// <param name="Mbps">Throughput.</param>
/// <param name="PacketsPerSecond">Packets a second.</param>
/// <param name="Machines">Virtual machines in the network and its spokes.</param>
/// <param name="Flows">Flows at a time.</param>
/// <param name="Routes">Routes it learns.</param>
/// <param name="Circuits">Circuits it connects to at most.</param>
internal sealed record ExpressRouteGatewaySkuFacts(int Mbps, int PacketsPerSecond, int Machines, int Flows, int Routes, int Circuits)
{
    /// <summary>Whether its machines stand in several zones, where the region has them.</summary>
    public bool ZoneRedundant { get; init; }

    /// <summary>Whether a connection may pass the gateway by (FastPath).</summary>
    public bool FastPath { get; init; }

    /// <summary>
    /// Whether a VPN gateway beside it may have high-bandwidth tunnels:
    /// https://learn.microsoft.com/azure/vpn-gateway/site-to-site-high-bandwidth-tunnel, 2026-01-08.
    /// </summary>
    public bool HighBandwidth { get; init; }
}
