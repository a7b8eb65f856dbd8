namespace Gatewright;

/// <summary>Where the owner of public prefixes is registered.</summary>
public enum RoutingRegistry
{
    /// <summary>North America.</summary>
    Arin,

    /// <summary>Asia and the Pacific.</summary>
    Apnic,

    /// <summary>Africa.</summary>
    Afrinic,

    /// <summary>Latin America and the Caribbean.</summary>
    Lacnic,

    /// <summary>Europe, the Middle East and Central Asia.</summary>
    RipeNcc,

    /// <summary>The Routing Assets Database.</summary>
    Radb,

    /// <summary>The free registry ALTDB.</summary>
    Altdb,

    /// <summary>Level 3.</summary>
    Level3,
}

/// <summary>How many peering locations an ExpressRoute gateway is meant to be joined from.</summary>
public enum ResiliencyModel
{
    /// <summary>Circuits of one location.</summary>
    SingleHomed,

    /// <summary>Circuits of several locations.</summary>
    MultiHomed,
}

/// <summary>One of the two physical links of a pair of ExpressRoute ports. A method takes one of them, not both.</summary>
public enum PortLink
{
    /// <summary>Azure's <c>link1</c>.</summary>
    First = 1,

    /// <summary>Azure's <c>link2</c>.</summary>
    Second = 2,
}

/// <summary>How MACsec encrypts a link of a pair of ports. The key must be as long as the cipher's.</summary>
public enum MacSecCipher
{
    /// <summary>AES-GCM with 256 bits.</summary>
    GcmAes256,

    /// <summary>AES-GCM with 128 bits.</summary>
    GcmAes128,

    /// <summary>AES-GCM with 256 bits and extended packet numbers, for fast ports.</summary>
    GcmAesXpn256,

    /// <summary>AES-GCM with 128 bits and extended packet numbers, for fast ports.</summary>
    GcmAesXpn128,
}

/// <summary>Which of several routes to the same prefix a Route Server prefers.</summary>
public enum RoutingPreference
{
    /// <summary>Those learned over ExpressRoute.</summary>
    ExpressRoute,

    /// <summary>Those learned over VPN and from network appliances.</summary>
    VpnGateway,

    /// <summary>Those with the shortest AS path, wherever they were learned.</summary>
    AsPath,
}
