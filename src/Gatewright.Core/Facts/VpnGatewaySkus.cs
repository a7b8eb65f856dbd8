using static Gatewright.VpnGatewayGeneration;
using static Gatewright.VpnGatewaySku;

namespace Gatewright.Facts;

/// <summary>What Azure says of each VPN gateway SKU in each generation it comes in.</summary>
internal static class VpnGatewaySkus
{
    /// <summary>Connections that the price of a gateway includes: https://azure.microsoft.com/pricing/details/vpn-gateway, 2026-10.</summary>
    public const int IncludedTunnels = 10;

    /// <summary>Point-to-site clients at a time that it includes: the same page.</summary>
    public const int IncludedClients = 128;

    /// <summary>New VpnGw1 to VpnGw5 are refused since then: https://learn.microsoft.com/azure/vpn-gateway/gateway-sku-consolidation, 2026-02-03.</summary>
    private static readonly DateTime Consolidated = new(2025, 11, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Gateways that still have VpnGw1 to VpnGw5 take no change since then, at the latest: the same article; it also names 2026-09-16.</summary>
    private static readonly DateTime Frozen = new(2026, 9, 30, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>
    /// New Standard and HighPerformance are refused since some day of 2024: https://learn.microsoft.com/azure/vpn-gateway/whats-new, 2026-05-26.
    /// </summary>
    private static readonly DateTime LegacyEnded = new(2024, 12, 31, 0, 0, 0, DateTimeKind.Utc);

    // https://learn.microsoft.com/azure/vpn-gateway/about-gateway-skus, 2026-06-11. Basic is said to take no IKEv2 clients there, and to take them
    // in the SSTP retirement article; Standard and HighPerformance have the figures of their last article, October 2016.
    private static readonly Dictionary<(VpnGatewaySku Sku, VpnGatewayGeneration Generation), VpnGatewaySkuFacts> Table = new()
    {
        [(Basic, Generation1)] = new(Tunnels: 10, SstpClients: 128, IkeV2Clients: null, Mbps: 100, Machines: 200, Bgp: false),
        [(VpnGw1AZ, Generation1)] = new(30, 128, 250, 650, 1000) { TunnelMbps = 650, ZoneRedundant = true },
        [(VpnGw2AZ, Generation1)] = new(30, 128, 500, 1000, 2000) { TunnelMbps = 1200, ZoneRedundant = true },
        [(VpnGw3AZ, Generation1)] = new(30, 128, 1000, 1250, 5000) { TunnelMbps = 1250, ZoneRedundant = true },
        [(VpnGw2AZ, Generation2)] = new(30, 128, 500, 1250, 2000) { TunnelMbps = 1250, ZoneRedundant = true },
        [(VpnGw3AZ, Generation2)] = new(30, 128, 1000, 2500, 3300) { TunnelMbps = 1500, ZoneRedundant = true },
        [(VpnGw4AZ, Generation2)] = new(100, 128, 5000, 5000, 4400) { TunnelMbps = 2300, ZoneRedundant = true },
        [(VpnGw5AZ, Generation2)] = new(100, 128, 10000, 10000, 9000) { TunnelMbps = 2300, ZoneRedundant = true },
        [(VpnGw1, Generation1)] = new(30, 128, 250, 650, 450) { TunnelMbps = 650, Retired = new(Consolidated, VpnGw1AZ, Frozen) },
        [(VpnGw2, Generation1)] = new(30, 128, 500, 1000, 1300) { TunnelMbps = 1200, Retired = new(Consolidated, VpnGw2AZ, Frozen) },
        [(VpnGw3, Generation1)] = new(30, 128, 1000, 1250, 4000) { TunnelMbps = 1250, Retired = new(Consolidated, VpnGw3AZ, Frozen) },
        [(VpnGw2, Generation2)] = new(30, 128, 500, 1250, 685) { TunnelMbps = 1250, Retired = new(Consolidated, VpnGw2AZ, Frozen) },
        [(VpnGw3, Generation2)] = new(30, 128, 1000, 2500, 2240) { TunnelMbps = 1500, Retired = new(Consolidated, VpnGw3AZ, Frozen) },
        [(VpnGw4, Generation2)] = new(100, 128, 5000, 5000, 5300) { TunnelMbps = 2300, Retired = new(Consolidated, VpnGw4AZ, Frozen) },
        [(VpnGw5, Generation2)] = new(100, 128, 10000, 10000, 6700) { TunnelMbps = 2300, Retired = new(Consolidated, VpnGw5AZ, Frozen) },
        [(Standard, Generation1)] = new(10, 128, null, 100, null) { Retired = new(LegacyEnded, VpnGw1AZ) },
        [(HighPerformance, Generation1)] = new(30, 128, null, 200, null) { Retired = new(LegacyEnded, VpnGw2AZ) },
    };

    /// <summary>Whether the address of a gateway of a SKU takes zones: those of AZ SKUs and of Basic do, and so does one that isn't known.</summary>
    public static bool TakesZones(VpnGatewaySku? sku) => sku is null || sku == Basic || sku.Name.EndsWith("AZ", StringComparison.Ordinal);

    /// <summary>All SKUs of the table.</summary>
    public static IEnumerable<VpnGatewaySku> Known => Table.Keys.Select(it => it.Sku).Distinct();

    /// <summary>Generation 1 for what exists in no other and for VpnGw1 and VpnGw1AZ, 2 for the rest; null for a SKU that is newer than this table.</summary>
    public static VpnGatewayGeneration? DefaultGeneration(VpnGatewaySku sku) =>
        Table.ContainsKey((sku, Generation2)) ? Generation2 : Table.ContainsKey((sku, Generation1)) ? Generation1 : null;

    /// <summary>The figures of a SKU, or null where it doesn't come in that generation.</summary>
    public static VpnGatewaySkuFacts? Of(VpnGatewaySku sku, VpnGatewayGeneration generation) =>
        Table.TryGetValue((sku, generation), out var facts) ? facts : null;

    /// <summary>The figures of a SKU in the generation it has unless another is said; null for one that is newer than this table.</summary>
    public static VpnGatewaySkuFacts? Of(VpnGatewaySku sku) => DefaultGeneration(sku) is { } generation ? Table[(sku, generation)] : null;
}

/// <summary>The figures of a VPN gateway SKU in one generation.</summary>
/// <param name="Tunnels">Site-to-site and VNet-to-VNet connections together.</param>
/// <param name="SstpClients">Point-to-site clients over SSTP, counted apart from the others.</param>
/// <param name="IkeV2Clients">Point-to-site clients over IKEv2 and OpenVPN; null where Azure's pages give none or disagree.</param>
/// <param name="Mbps">What all tunnels and clients share.</param>
/// <param name="Machines">Virtual machines in the network and its spokes; null where Azure gives no figure.</param>
/// <param name="Bgp">Whether it speaks BGP.</param>
internal sealed record VpnGatewaySkuFacts(int Tunnels, int SstpClients, int? IkeV2Clients, int Mbps, int? Machines, bool Bgp = true)
{
    /// <summary>What one tunnel carried with the fastest algorithm, GCMAES256, where it was measured; null where the article has no figure.</summary>
    public int? TunnelMbps { get; init; }

    /// <summary>Whether its machines stand in several zones, where the region has them.</summary>
    public bool ZoneRedundant { get; init; }

    /// <summary>Since when no new one can be created, and what replaces it; null for a current one.</summary>
    public SkuRetirement? Retired { get; init; }
}

/// <summary>The end of a SKU.</summary>
/// <param name="Since">From this day Azure refuses to create one.</param>
/// <param name="Replacement">What Azure moves existing ones to.</param>
/// <param name="Frozen">From this day Azure refuses to change one; null where no page says so.</param>
internal sealed record SkuRetirement(DateTime Since, VpnGatewaySku Replacement, DateTime? Frozen = null);
