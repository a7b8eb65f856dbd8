namespace Gatewright.Facts;

/// <summary>
/// Connectivity providers by the names under which Microsoft lists them: https://learn.microsoft.com/azure/expressroute/expressroute-locations, 2019-07-30.
/// New ones come, so a name that isn't here is no mistake unless it is nearly one of them.
/// </summary>
internal static class ExpressRouteProviders
{
    private static readonly string[] Names =
    [
        "AARNet", "Airtel", "Aryaka Networks", "Ascenty Data Centers", "AT&T NetBond", "Bell Canada", "British Telecom", "C3ntro",
        "CenturyLink Cloud Connect", "Chief Telecom", "China Telecom Global", "Cologix", "Comcast", "CoreSite", "DE-CIX", "Devoli", "du datamena",
        "Epsilon Global Communications", "Equinix", "Etisalat UAE", "euNetworks", "FarEasTone", "Global Cloud Xchange (GCX)", "InterCloud", "Internet2",
        "Internet Initiative Japan Inc. - IIJ", "Internet Solutions - Cloud Connect", "Interxion", "IX Reach", "Jaguar Network", "Kordia",
        "Level 3 Communications", "LG CNS", "Liquid Telecom", "Megaport", "Neutrona Networks", "Next Generation Data", "NEXTDC", "NTT Communications",
        "NTT EAST", "NTT SmartConnect", "Orange", "Orixcom", "PacketFabric", "PCCW Global Limited", "Sejong Telecom", "SingTel", "Softbank", "Spark NZ",
        "Sprint", "Tata Communications", "Telecity Group", "Telefonica", "Telehouse - KDDI", "Telenor", "Telia Carrier", "Telmex Uninet",
        "Telstra Corporation", "Teraco", "TIME dotCom", "Transtelco", "UOLDIVEO", "Verizon", "Vocus Group NZ", "Vodafone", "Zayo Group",
    ];

    /// <summary>The provider that a name is probably a slip of; null if it is one, or may be another.</summary>
    public static string? Meant(string name) =>
        Names.Any(it => string.Equals(it.Replace(" ", ""), name.Replace(" ", ""), StringComparison.OrdinalIgnoreCase)) ? null : Skus.MeantName(name, Names);
}
