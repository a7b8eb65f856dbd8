namespace Gatewright.Facts;

/// <summary>What is known of a region.</summary>
/// <param name="DisplayName">As the portal shows it.</param>
/// <param name="Cloud">AzureCloud, AzureUSGovernment or AzureChinaCloud.</param>
/// <param name="HasZones">Whether it has availability zones; null where no source tells.</param>
/// <param name="Area">The geopolitical area that a Standard circuit reaches, or null where no source tells.</param>
internal sealed record RegionFacts(string DisplayName, string Cloud, bool? HasZones, string? Area);

/// <summary>
/// The regions of Azure: the locations API of 2026-03-12; areas from Microsoft's ExpressRoute table of 2024-04-05, null where that table lacks the
/// region.
/// </summary>
internal static class Regions
{
    private const string Public = "AzureCloud";
    private const string Government = "AzureUSGovernment";
    private const string China = "AzureChinaCloud";

    private static readonly Dictionary<string, RegionFacts> ByName = new(StringComparer.Ordinal)
    {
        ["australiacentral"] = new("Australia Central", Public, false, "Australia Government"),
        ["australiacentral2"] = new("Australia Central 2", Public, false, "Australia Government"),
        ["australiaeast"] = new("Australia East", Public, true, "Oceania"),
        ["australiasoutheast"] = new("Australia Southeast", Public, false, "Oceania"),
        ["austriaeast"] = new("Austria East", Public, true, null),
        ["belgiumcentral"] = new("Belgium Central", Public, true, null),
        ["brazilsouth"] = new("Brazil South", Public, true, "South America"),
        ["brazilsoutheast"] = new("Brazil Southeast", Public, false, null),
        ["canadacentral"] = new("Canada Central", Public, true, "North America"),
        ["canadaeast"] = new("Canada East", Public, false, "North America"),
        ["centralindia"] = new("Central India", Public, true, "India"),
        ["centralus"] = new("Central US", Public, true, "North America"),
        ["chilecentral"] = new("Chile Central", Public, true, null),
        ["denmarkeast"] = new("Denmark East", Public, true, null),
        ["eastasia"] = new("East Asia", Public, true, "Asia"),
        ["eastus"] = new("East US", Public, true, "North America"),
        ["eastus2"] = new("East US 2", Public, true, "North America"),
        ["francecentral"] = new("France Central", Public, true, "Europe"),
        ["francesouth"] = new("France South", Public, false, "Europe"),
        ["germanynorth"] = new("Germany North", Public, false, "Europe"),
        ["germanywestcentral"] = new("Germany West Central", Public, true, "Europe"),
        ["indonesiacentral"] = new("Indonesia Central", Public, true, null),
        ["israelcentral"] = new("Israel Central", Public, true, "Israel"),
        ["italynorth"] = new("Italy North", Public, true, "Europe"),
        ["japaneast"] = new("Japan East", Public, true, "Japan"),
        ["japanwest"] = new("Japan West", Public, true, "Japan"),
        ["jioindiacentral"] = new("Jio India Central", Public, false, null),
        ["jioindiawest"] = new("Jio India West", Public, false, null),
        ["koreacentral"] = new("Korea Central", Public, true, "South Korea"),
        ["koreasouth"] = new("Korea South", Public, false, "South Korea"),
        ["malaysiawest"] = new("Malaysia West", Public, true, null),
        ["mexicocentral"] = new("Mexico Central", Public, true, "North America"),
        ["newzealandnorth"] = new("New Zealand North", Public, true, null),
        ["northcentralus"] = new("North Central US", Public, false, "North America"),
        ["northeurope"] = new("North Europe", Public, true, "Europe"),
        ["norwayeast"] = new("Norway East", Public, true, "Europe"),
        ["norwaywest"] = new("Norway West", Public, false, "Europe"),
        ["polandcentral"] = new("Poland Central", Public, true, "Europe"),
        ["qatarcentral"] = new("Qatar Central", Public, true, "Qatar"),
        ["southafricanorth"] = new("South Africa North", Public, true, "South Africa"),
        ["southafricawest"] = new("South Africa West", Public, false, "South Africa"),
        ["southcentralus"] = new("South Central US", Public, true, "North America"),
        ["southeastasia"] = new("Southeast Asia", Public, true, "Asia"),
        ["southindia"] = new("South India", Public, false, "India"),
        ["spaincentral"] = new("Spain Central", Public, true, null),
        ["swedencentral"] = new("Sweden Central", Public, true, "Europe"),
        ["swedensouth"] = new("Sweden South", Public, false, null),
        ["switzerlandnorth"] = new("Switzerland North", Public, true, "Europe"),
        ["switzerlandwest"] = new("Switzerland West", Public, false, "Europe"),
        ["taiwannorth"] = new("Taiwan North", Public, null, null),
        ["taiwannorthwest"] = new("Taiwan Northwest", Public, null, null),
        ["uaecentral"] = new("UAE Central", Public, false, "UAE"),
        ["uaenorth"] = new("UAE North", Public, true, "UAE"),
        ["uksouth"] = new("UK South", Public, true, "Europe"),
        ["ukwest"] = new("UK West", Public, false, "Europe"),
        ["westcentralus"] = new("West Central US", Public, false, "North America"),
        ["westeurope"] = new("West Europe", Public, true, "Europe"),
        ["westindia"] = new("West India", Public, false, "India"),
        ["westus"] = new("West US", Public, false, "North America"),
        ["westus2"] = new("West US 2", Public, true, "North America"),
        ["westus3"] = new("West US 3", Public, true, "North America"),
        ["usdodcentral"] = new("US DoD Central", Government, false, "US Government cloud"),
        ["usdodeast"] = new("US DoD East", Government, false, "US Government cloud"),
        ["usgovarizona"] = new("US Gov Arizona", Government, true, "US Government cloud"),
        ["usgovtexas"] = new("US Gov Texas", Government, false, "US Government cloud"),
        ["usgovvirginia"] = new("US Gov Virginia", Government, true, "US Government cloud"),
        ["chinaeast"] = new("China East", China, false, "China East"),
        ["chinaeast2"] = new("China East 2", China, false, "China East"),
        ["chinaeast3"] = new("China East 3", China, false, null),
        ["chinanorth"] = new("China North", China, false, "China North"),
        ["chinanorth2"] = new("China North 2", China, false, "China North"),
        ["chinanorth3"] = new("China North 3", China, true, "China North"),
    };

    /// <summary>What is known of a region, or null for one that is newer than this table.</summary>
    public static RegionFacts? Find(Region region) => ByName.TryGetValue(region.Name, out var facts) ? facts : null;

    /// <summary>All names, in the table's order.</summary>
    public static IEnumerable<string> Names => ByName.Keys;
}
