namespace Gatewright.Emit.Costs;

using Gatewright.Facts;
using Gatewright.Model;

/// <summary>Which regions and peering locations share a price.</summary>
internal static class PriceZones
{
    // Zones of traffic between regions: regions for which published lists of the bandwidth price page agree, 2026-11. Newer regions aren't in them.
    private static readonly string[][] Regional =
    [
        [
            "australiacentral", "australiacentral2", "canadacentral", "canadaeast", "centralus", "eastus", "eastus2", "francecentral", "francesouth",
            "germanynorth", "germanywestcentral", "italynorth", "northcentralus", "northeurope", "norwayeast", "norwaywest", "polandcentral",
            "southcentralus", "swedencentral", "switzerlandnorth", "switzerlandwest", "uksouth", "ukwest", "westcentralus", "westeurope", "westus",
            "westus2", "westus3",
        ],
        [
            "australiaeast", "australiasoutheast", "centralindia", "eastasia", "japaneast", "japanwest", "koreacentral", "koreasouth", "southeastasia",
            "southindia", "westindia",
        ],
        ["brazilsouth", "brazilsoutheast", "southafricanorth", "southafricawest", "uaecentral", "uaenorth"],
    ];

    // https://learn.microsoft.com/azure/expressroute/expressroute-locations-providers, 2026-04-28, column Zone, by geopolitical area.
    private static readonly Dictionary<string, int> OfAreas = new(StringComparer.Ordinal)
    {
        ["North America"] = 1, ["Europe"] = 1, ["Australia Government"] = 1,
        ["Asia"] = 2, ["Oceania"] = 2, ["Japan"] = 2, ["South Korea"] = 2, ["India"] = 2, ["Israel"] = 2,
        ["South America"] = 3, ["South Africa"] = 3, ["UAE"] = 3, ["Qatar"] = 3,
    };

    /// <summary>The zone of traffic between regions: 1 to 3, or null where it isn't known.</summary>
    public static int? Of(Setting<Region> region) =>
        region.TryGetValue(out var it) && Array.FindIndex(Regional, zone => zone.Contains(it.Name)) is >= 0 and var index ? index + 1 : null;

    /// <summary>The price group of what a region sends to the Internet, or null where no price is known.</summary>
    public static string? Internet(Setting<Region> region) => region.TryGetValue(out var it) ? Internet(Regions.Find(it)) : null;

    /// <summary>The zone of circuits and ports: 1 to 4, or null where the place isn't known.</summary>
    /// <param name="location">A peering location, such as <c>Amsterdam2</c>, or the place of ports, such as <c>Equinix-Amsterdam-AM5</c>.</param>
    public static int? Of(Setting<Text> location)
    {
        if (!location.TryGetValue(out var text))
            return null;
        string name = $"{text}";
        if (name.StartsWith("Queretaro", StringComparison.OrdinalIgnoreCase))
            return 4;
        return name.Split('-').Prepend(name).Select(part => PeeringLocations.Find("AzureCloud", part)).FirstOrDefault(it => it is not null) is { } known
            && OfAreas.TryGetValue(known.Area, out var zone) ? zone : null;
    }

    private static string? Internet(RegionFacts? region) => region switch
    {
        { Cloud: not "AzureCloud" } => null,
        { Area: "North America" or "Europe" } => "internet/na-eu",
        { Area: "South America" } => "internet/south-america",
        _ => null,
    };
}
