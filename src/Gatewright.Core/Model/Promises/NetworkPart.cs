namespace Gatewright;

/// <summary>What may fail in a network that goes on without it, one at a time.</summary>
public enum NetworkPart
{
    /// <summary>
    /// A tunnel over the internet. A connection of an active-active gateway has two, so it survives that; the connection of any other gateway is lost with
    /// its only tunnel.
    /// </summary>
    Tunnel,

    /// <summary>
    /// One of the two machines of a VPN gateway. An active-active gateway goes on with the other one. The standby of any other gateway takes up to three
    /// minutes until it has taken over, and until then all that the gateway carries is lost.
    /// </summary>
    GatewayInstance,

    /// <summary>An ExpressRoute circuit, with all its connections and Global Reach.</summary>
    Circuit,

    /// <summary>The VPN device of a site, with all its tunnels. What is behind it may have another device, or a circuit: each with the same prefixes.</summary>
    SiteDevice,

    /// <summary>A peering location of ExpressRoute, with all circuits that are handed over there.</summary>
    PeeringLocation,
}
