namespace Gatewright.Facts;

/// <summary>Regions in which Azure doesn't offer something yet. Its lists get shorter with time, so what rests on them is a warning.</summary>
internal static class RegionsWithout
{
    // https://learn.microsoft.com/azure/expressroute/scalable-gateway, 2025-11-06.
    private static readonly HashSet<string> WithoutScalableGateways = new(StringComparer.Ordinal)
    {
        "belgiumcentral", "eastus2", "japaneast", "qatarcentral", "southcentralus", "southeastasia", "westeurope", "westindia", "westus2",
    };

    // https://learn.microsoft.com/azure/vpn-gateway/site-to-site-high-bandwidth-tunnel, 2026-01-08.
    private static readonly HashSet<string> WithoutHighBandwidth = new(StringComparer.Ordinal)
    {
        "australiacentral", "brazilsouth", "centralus", "denmarkeast", "eastus2", "eastus2euap", "koreacentral", "malaysiasouth", "mexicocentral",
        "northcentralus", "northeurope", "qatarcentral", "southcentralus", "southeastus5", "westeurope", "westindia", "westus2", "westus3",
    };

    /// <summary>Whether there is no ErGwScale.</summary>
    public static bool ScalableGateways(Region region) => WithoutScalableGateways.Contains(region.Name);

    /// <summary>Whether no VPN gateway has high-bandwidth tunnels.</summary>
    public static bool HighBandwidth(Region region) => WithoutHighBandwidth.Contains(region.Name);
}
