namespace Gatewright;

/// <content>The regions that were open on 2026-03-12; Government and China clouds from their own lists.</content>
public readonly partial record struct Region
{
    /// <summary>Australia Central: Canberra, no availability zones. Access on request only.</summary>
    public static Region AustraliaCentral { get; } = new("australiacentral");

    /// <summary>Australia Central 2: Canberra, no availability zones. Access on request only.</summary>
    public static Region AustraliaCentral2 { get; } = new("australiacentral2");

    /// <summary>Australia East: New South Wales, three availability zones.</summary>
    public static Region AustraliaEast { get; } = new("australiaeast");

    /// <summary>Australia Southeast: Victoria, no availability zones.</summary>
    public static Region AustraliaSoutheast { get; } = new("australiasoutheast");

    /// <summary>Austria East: Vienna, three availability zones.</summary>
    public static Region AustriaEast { get; } = new("austriaeast");

    /// <summary>Belgium Central: Brussels, three availability zones.</summary>
    public static Region BelgiumCentral { get; } = new("belgiumcentral");

    /// <summary>Brazil South: Sao Paulo State, three availability zones.</summary>
    public static Region BrazilSouth { get; } = new("brazilsouth");

    /// <summary>Brazil Southeast: Rio, no availability zones. Access on request only.</summary>
    public static Region BrazilSoutheast { get; } = new("brazilsoutheast");

    /// <summary>Canada Central: Toronto, three availability zones.</summary>
    public static Region CanadaCentral { get; } = new("canadacentral");

    /// <summary>Canada East: Quebec, no availability zones.</summary>
    public static Region CanadaEast { get; } = new("canadaeast");

    /// <summary>Central India: Pune, three availability zones.</summary>
    public static Region CentralIndia { get; } = new("centralindia");

    /// <summary>Central US: Iowa, three availability zones.</summary>
    public static Region CentralUS { get; } = new("centralus");

    /// <summary>Chile Central: Santiago, three availability zones.</summary>
    public static Region ChileCentral { get; } = new("chilecentral");

    /// <summary>Denmark East: Copenhagen, three availability zones.</summary>
    public static Region DenmarkEast { get; } = new("denmarkeast");

    /// <summary>East Asia: Hong Kong, three availability zones.</summary>
    public static Region EastAsia { get; } = new("eastasia");

    /// <summary>East US: Virginia, three availability zones.</summary>
    public static Region EastUS { get; } = new("eastus");

    /// <summary>East US 2: Virginia, three availability zones.</summary>
    public static Region EastUS2 { get; } = new("eastus2");

    /// <summary>France Central: Paris, three availability zones.</summary>
    public static Region FranceCentral { get; } = new("francecentral");

    /// <summary>France South: Marseille, no availability zones. Access on request only.</summary>
    public static Region FranceSouth { get; } = new("francesouth");

    /// <summary>Germany North: Berlin, no availability zones. Access on request only.</summary>
    public static Region GermanyNorth { get; } = new("germanynorth");

    /// <summary>Germany West Central: Frankfurt, three availability zones.</summary>
    public static Region GermanyWestCentral { get; } = new("germanywestcentral");

    /// <summary>Indonesia Central: Jakarta, three availability zones.</summary>
    public static Region IndonesiaCentral { get; } = new("indonesiacentral");

    /// <summary>Israel Central: Israel, three availability zones.</summary>
    public static Region IsraelCentral { get; } = new("israelcentral");

    /// <summary>Italy North: Milan, three availability zones.</summary>
    public static Region ItalyNorth { get; } = new("italynorth");

    /// <summary>Japan East: Tokyo, Saitama, three availability zones.</summary>
    public static Region JapanEast { get; } = new("japaneast");

    /// <summary>Japan West: Osaka, three availability zones.</summary>
    public static Region JapanWest { get; } = new("japanwest");

    /// <summary>Jio India Central: Nagpur, no availability zones. Access on request only.</summary>
    public static Region JioIndiaCentral { get; } = new("jioindiacentral");

    /// <summary>Jio India West: Jamnagar, no availability zones. Access on request only.</summary>
    public static Region JioIndiaWest { get; } = new("jioindiawest");

    /// <summary>Korea Central: Seoul, three availability zones.</summary>
    public static Region KoreaCentral { get; } = new("koreacentral");

    /// <summary>Korea South: Busan, no availability zones. Access on request only.</summary>
    public static Region KoreaSouth { get; } = new("koreasouth");

    /// <summary>Malaysia West: Kuala Lumpur, three availability zones.</summary>
    public static Region MalaysiaWest { get; } = new("malaysiawest");

    /// <summary>Mexico Central: Querétaro State, three availability zones.</summary>
    public static Region MexicoCentral { get; } = new("mexicocentral");

    /// <summary>New Zealand North: Auckland, three availability zones.</summary>
    public static Region NewZealandNorth { get; } = new("newzealandnorth");

    /// <summary>North Central US: Illinois, no availability zones.</summary>
    public static Region NorthCentralUS { get; } = new("northcentralus");

    /// <summary>North Europe: Ireland, three availability zones.</summary>
    public static Region NorthEurope { get; } = new("northeurope");

    /// <summary>Norway East: Norway, three availability zones.</summary>
    public static Region NorwayEast { get; } = new("norwayeast");

    /// <summary>Norway West: Norway, no availability zones. Access on request only.</summary>
    public static Region NorwayWest { get; } = new("norwaywest");

    /// <summary>Poland Central: Warsaw, three availability zones.</summary>
    public static Region PolandCentral { get; } = new("polandcentral");

    /// <summary>Qatar Central: Doha, three availability zones.</summary>
    public static Region QatarCentral { get; } = new("qatarcentral");

    /// <summary>South Africa North: Johannesburg, three availability zones.</summary>
    public static Region SouthAfricaNorth { get; } = new("southafricanorth");

    /// <summary>South Africa West: Cape Town, no availability zones. Access on request only.</summary>
    public static Region SouthAfricaWest { get; } = new("southafricawest");

    /// <summary>South Central US: Texas, three availability zones.</summary>
    public static Region SouthCentralUS { get; } = new("southcentralus");

    /// <summary>Southeast Asia: Singapore, three availability zones.</summary>
    public static Region SoutheastAsia { get; } = new("southeastasia");

    /// <summary>South India: Chennai, no availability zones.</summary>
    public static Region SouthIndia { get; } = new("southindia");

    /// <summary>Spain Central: Madrid, three availability zones.</summary>
    public static Region SpainCentral { get; } = new("spaincentral");

    /// <summary>Sweden Central: Gävle, three availability zones.</summary>
    public static Region SwedenCentral { get; } = new("swedencentral");

    /// <summary>Sweden South: Sweden, no availability zones. Access on request only.</summary>
    public static Region SwedenSouth { get; } = new("swedensouth");

    /// <summary>Switzerland North: Zurich, three availability zones.</summary>
    public static Region SwitzerlandNorth { get; } = new("switzerlandnorth");

    /// <summary>Switzerland West: Geneva, no availability zones. Access on request only.</summary>
    public static Region SwitzerlandWest { get; } = new("switzerlandwest");

    /// <summary>Taiwan North: Taipei. Access on request only.</summary>
    public static Region TaiwanNorth { get; } = new("taiwannorth");

    /// <summary>Taiwan Northwest: Taiwan. Access on request only.</summary>
    public static Region TaiwanNorthwest { get; } = new("taiwannorthwest");

    /// <summary>UAE Central: Abu Dhabi, no availability zones. Access on request only.</summary>
    public static Region UAECentral { get; } = new("uaecentral");

    /// <summary>UAE North: Dubai, three availability zones.</summary>
    public static Region UAENorth { get; } = new("uaenorth");

    /// <summary>UK South: London, three availability zones.</summary>
    public static Region UKSouth { get; } = new("uksouth");

    /// <summary>UK West: Cardiff, no availability zones.</summary>
    public static Region UKWest { get; } = new("ukwest");

    /// <summary>West Central US: Wyoming, no availability zones.</summary>
    public static Region WestCentralUS { get; } = new("westcentralus");

    /// <summary>West Europe: Netherlands, three availability zones.</summary>
    public static Region WestEurope { get; } = new("westeurope");

    /// <summary>West India: Mumbai, no availability zones.</summary>
    public static Region WestIndia { get; } = new("westindia");

    /// <summary>West US: California, no availability zones.</summary>
    public static Region WestUS { get; } = new("westus");

    /// <summary>West US 2: Washington, three availability zones.</summary>
    public static Region WestUS2 { get; } = new("westus2");

    /// <summary>West US 3: Phoenix, three availability zones.</summary>
    public static Region WestUS3 { get; } = new("westus3");

    /// <summary>US DoD Central: Iowa, no availability zones. Of the US Government cloud. Access on request only.</summary>
    public static Region USDoDCentral { get; } = new("usdodcentral");

    /// <summary>US DoD East: Virginia, no availability zones. Of the US Government cloud. Access on request only.</summary>
    public static Region USDoDEast { get; } = new("usdodeast");

    /// <summary>US Gov Arizona: Arizona, three availability zones. Of the US Government cloud.</summary>
    public static Region USGovArizona { get; } = new("usgovarizona");

    /// <summary>US Gov Texas: Texas, no availability zones. Of the US Government cloud.</summary>
    public static Region USGovTexas { get; } = new("usgovtexas");

    /// <summary>US Gov Virginia: Virginia, three availability zones. Of the US Government cloud.</summary>
    public static Region USGovVirginia { get; } = new("usgovvirginia");

    /// <summary>China East: China, no availability zones. Of the China cloud.</summary>
    public static Region ChinaEast { get; } = new("chinaeast");

    /// <summary>China East 2: China, no availability zones. Of the China cloud.</summary>
    public static Region ChinaEast2 { get; } = new("chinaeast2");

    /// <summary>China East 3: China, no availability zones. Of the China cloud. Access on request only.</summary>
    public static Region ChinaEast3 { get; } = new("chinaeast3");

    /// <summary>China North: China, no availability zones. Of the China cloud.</summary>
    public static Region ChinaNorth { get; } = new("chinanorth");

    /// <summary>China North 2: China, no availability zones. Of the China cloud.</summary>
    public static Region ChinaNorth2 { get; } = new("chinanorth2");

    /// <summary>China North 3: China, three availability zones. Of the China cloud.</summary>
    public static Region ChinaNorth3 { get; } = new("chinanorth3");
}
