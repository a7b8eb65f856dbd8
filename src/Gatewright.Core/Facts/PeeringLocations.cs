namespace Gatewright.Facts;

/// <summary>What is known of a place where circuits meet Microsoft's network.</summary>
/// <param name="Area">The geopolitical area, whose regions a Standard circuit reaches.</param>
/// <param name="LocalRegions">The regions a Local circuit reaches; none where Local isn't offered.</param>
internal sealed record PeeringLocationFacts(string Area, params string[] LocalRegions);

/// <summary>
/// The peering locations whose geopolitical area Microsoft documents:
/// https://learn.microsoft.com/azure/expressroute/expressroute-locations-providers, 2026-04-28. Others are left out.
/// </summary>
internal static class PeeringLocations
{
    private const string Public = "AzureCloud";
    private const string Government = "AzureUSGovernment";
    private const string China = "AzureChinaCloud";

    /// <summary>A name is here once for each cloud that has it.</summary>
    private static readonly Dictionary<(string Cloud, string Name), PeeringLocationFacts> Table = new(new IgnoringCase())
    {
        [(Public, "Abu Dhabi")] = new("UAE", "uaecentral"),
        [(Public, "Amsterdam")] = new("Europe", "westeurope"),
        [(Public, "Amsterdam2")] = new("Europe", "westeurope"),
        [(Public, "Atlanta")] = new("North America"),
        [(Public, "Atlanta2")] = new("North America"),
        [(Public, "Auckland")] = new("Oceania", "newzealandnorth"),
        [(Public, "Bangkok")] = new("Asia"),
        [(Public, "Berlin")] = new("Europe", "germanynorth"),
        [(Public, "Busan")] = new("South Korea", "koreasouth"),
        [(Public, "Campinas")] = new("South America", "brazilsouth"),
        [(Public, "Canberra")] = new("Australia Government", "australiacentral"),
        [(Public, "Canberra2")] = new("Australia Government", "australiacentral2"),
        [(Public, "Cape Town")] = new("South Africa", "southafricawest"),
        [(Public, "Chennai")] = new("India", "southindia"),
        [(Public, "Chennai2")] = new("India", "southindia"),
        [(Public, "Chicago")] = new("North America", "northcentralus"),
        [(Public, "Chicago2")] = new("North America", "northcentralus"),
        [(Public, "Copenhagen")] = new("Europe"),
        [(Public, "Dallas")] = new("North America"),
        [(Public, "Dallas2")] = new("North America"),
        [(Public, "Denver")] = new("North America", "westcentralus"),
        [(Public, "Doha")] = new("Qatar", "qatarcentral"),
        [(Public, "Doha2")] = new("Qatar", "qatarcentral"),
        [(Public, "Dubai")] = new("UAE", "uaenorth"),
        [(Public, "Dubai2")] = new("UAE", "uaenorth"),
        [(Public, "Dublin")] = new("Europe", "northeurope"),
        [(Public, "Dublin2")] = new("Europe", "northeurope"),
        [(Public, "Frankfurt")] = new("Europe", "germanywestcentral"),
        [(Public, "Frankfurt2")] = new("Europe", "germanywestcentral"),
        [(Public, "Geneva")] = new("Europe", "switzerlandwest"),
        [(Public, "Hong Kong")] = new("Asia", "eastasia"),
        [(Public, "Hong Kong2")] = new("Asia", "eastasia"),
        [(Public, "Jakarta")] = new("Asia", "indonesiacentral"),
        [(Public, "Johannesburg")] = new("South Africa", "southafricanorth"),
        [(Public, "Kuala Lumpur")] = new("Asia", "malaysiawest"),
        [(Public, "Las Vegas")] = new("North America"),
        [(Public, "London")] = new("Europe", "uksouth"),
        [(Public, "London2")] = new("Europe", "uksouth"),
        [(Public, "Los Angeles")] = new("North America"),
        [(Public, "Los Angeles2")] = new("North America"),
        [(Public, "Madrid")] = new("Europe", "spaincentral"),
        [(Public, "Madrid2")] = new("Europe", "spaincentral"),
        [(Public, "Marseille")] = new("Europe", "francesouth"),
        [(Public, "Melbourne")] = new("Oceania", "australiasoutheast"),
        [(Public, "Miami")] = new("North America"),
        [(Public, "Milan")] = new("Europe", "italynorth"),
        [(Public, "Milan2")] = new("Europe", "italynorth"),
        [(Public, "Minneapolis")] = new("North America"),
        [(Public, "Montreal")] = new("North America"),
        [(Public, "Mumbai")] = new("India", "westindia"),
        [(Public, "Mumbai2")] = new("India", "westindia"),
        [(Public, "Munich")] = new("Europe"),
        [(Public, "New York")] = new("North America"),
        [(Public, "Newport(Wales)")] = new("Europe", "ukwest"),
        [(Public, "Osaka")] = new("Japan", "japanwest"),
        [(Public, "Oslo")] = new("Europe", "norwayeast"),
        [(Public, "Paris")] = new("Europe", "francecentral"),
        [(Public, "Paris2")] = new("Europe", "francecentral"),
        [(Public, "Perth")] = new("Oceania"),
        [(Public, "Phoenix")] = new("North America", "westus3"),
        [(Public, "Phoenix2")] = new("North America", "westus3"),
        [(Public, "Pune")] = new("India", "centralindia"),
        [(Public, "Quebec City")] = new("North America", "canadaeast"),
        [(Public, "Queretaro(Mexico)")] = new("North America", "mexicocentral"),
        [(Public, "Quincy")] = new("North America", "westus2"),
        [(Public, "Rio de Janeiro")] = new("South America", "brazilsoutheast"),
        [(Public, "San Antonio")] = new("North America", "southcentralus"),
        [(Public, "Santiago")] = new("South America"),
        [(Public, "Sao Paulo")] = new("South America", "brazilsouth"),
        [(Public, "Sao Paulo2")] = new("South America", "brazilsouth"),
        [(Public, "Seattle")] = new("North America", "westus2"),
        [(Public, "Seoul")] = new("South Korea", "koreacentral"),
        [(Public, "Seoul2")] = new("South Korea", "koreacentral"),
        [(Public, "Silicon Valley")] = new("North America", "westus"),
        [(Public, "Silicon Valley2")] = new("North America", "westus"),
        [(Public, "Singapore")] = new("Asia", "southeastasia"),
        [(Public, "Singapore2")] = new("Asia", "southeastasia"),
        [(Public, "Stavanger")] = new("Europe", "norwaywest"),
        [(Public, "Stockholm")] = new("Europe", "swedencentral"),
        [(Public, "Sydney")] = new("Oceania", "australiaeast"),
        [(Public, "Sydney2")] = new("Oceania", "australiaeast"),
        [(Public, "Taipei")] = new("Asia", "taiwannorth"),
        [(Public, "Taipei2")] = new("Asia", "taiwannorth"),
        [(Public, "Tel Aviv")] = new("Israel", "israelcentral"),
        [(Public, "Tel Aviv2")] = new("Israel", "israelcentral"),
        [(Public, "Tokyo")] = new("Japan", "japaneast"),
        [(Public, "Tokyo2")] = new("Japan", "japaneast"),
        [(Public, "Tokyo3")] = new("Japan", "japaneast"),
        [(Public, "Toronto")] = new("North America", "canadacentral"),
        [(Public, "Toronto2")] = new("North America", "canadacentral"),
        [(Public, "Vancouver")] = new("North America"),
        [(Public, "Warsaw")] = new("Europe", "polandcentral"),
        [(Public, "Washington DC")] = new("North America", "eastus", "eastus2"),
        [(Public, "Washington DC2")] = new("North America", "eastus", "eastus2"),
        [(Public, "Zurich")] = new("Europe", "switzerlandnorth"),
        [(Public, "Zurich2")] = new("Europe", "switzerlandnorth"),
        [(Government, "Atlanta")] = new("US Government cloud"),
        [(Government, "Chicago")] = new("US Government cloud"),
        [(Government, "Dallas")] = new("US Government cloud"),
        [(Government, "New York")] = new("US Government cloud"),
        [(Government, "Phoenix")] = new("US Government cloud", "usgovarizona"),
        [(Government, "San Antonio")] = new("US Government cloud", "usgovtexas"),
        [(Government, "Silicon Valley")] = new("US Government cloud"),
        [(Government, "Seattle")] = new("US Government cloud"),
        [(Government, "Washington DC")] = new("US Government cloud", "usdodeast", "usgovvirginia"),
        [(China, "Beijing")] = new("China North"),
        [(China, "Beijing2")] = new("China North"),
        [(China, "Shanghai")] = new("China East"),
        [(China, "Shanghai2")] = new("China East"),
    };

    /// <summary>What is known of a location in one cloud, or null.</summary>
    /// <param name="cloud">As in <see cref="RegionFacts"/>.</param>
    /// <param name="name">Such as <c>Amsterdam2</c>.</param>
    public static PeeringLocationFacts? Find(string cloud, string name) =>
        Table.TryGetValue((cloud, name), out var facts) ? facts : null;

    /// <summary>The location that a name is probably a slip of; null if it is one, or may be a new one.</summary>
    public static string? Meant(string name) => Names.Value.Any(it => it.IsAs(name)) ? null : Skus.MeantName(name, Names.Value);

    private static readonly Lazy<string[]> Names = new(() => [.. Table.Keys.Select(it => it.Name)]);

    /// <summary>Microsoft's pages differ in blanks.</summary>
    private static bool IsAs(this string name, string other) =>
        string.Equals(name.Replace(" ", ""), other.Replace(" ", ""), StringComparison.OrdinalIgnoreCase);

    private sealed class IgnoringCase : IEqualityComparer<(string Cloud, string Name)>
    {
        public bool Equals((string Cloud, string Name) x, (string Cloud, string Name) y) =>
            x.Cloud == y.Cloud && x.Name.IsAs(y.Name);

        public int GetHashCode((string Cloud, string Name) it) => StringComparer.OrdinalIgnoreCase.GetHashCode(it.Name.Replace(" ", ""));
    }
}
