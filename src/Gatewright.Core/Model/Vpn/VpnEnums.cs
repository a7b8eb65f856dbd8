namespace Gatewright;

/// <summary>The SKU of a VPN gateway. Throughput, tunnels and price follow from it.</summary>
/// <remarks>
/// Retired members can still be written, so that a rule can say what replaces them. See
/// https://learn.microsoft.com/azure/vpn-gateway/about-gateway-skus.
/// </remarks>
public enum VpnGatewaySku
{
    /// <summary>10 tunnels, 100 Mbps, no BGP, not for production.</summary>
    Basic,

    /// <summary>30 tunnels, 650 Mbps.</summary>
    VpnGw1AZ,

    /// <summary>30 tunnels, 1.25 Gbps in generation 2.</summary>
    VpnGw2AZ,

    /// <summary>30 tunnels, 2.5 Gbps in generation 2.</summary>
    VpnGw3AZ,

    /// <summary>100 tunnels, 5 Gbps.</summary>
    VpnGw4AZ,

    /// <summary>100 tunnels, 10 Gbps.</summary>
    VpnGw5AZ,

    /// <summary>Retired; not creatable since November 2025. Use <see cref="VpnGw1AZ"/>.</summary>
    VpnGw1,

    /// <summary>Retired; not creatable since November 2025. Use <see cref="VpnGw2AZ"/>.</summary>
    VpnGw2,

    /// <summary>Retired; not creatable since November 2025. Use <see cref="VpnGw3AZ"/>.</summary>
    VpnGw3,

    /// <summary>Retired; not creatable since November 2025. Use <see cref="VpnGw4AZ"/>.</summary>
    VpnGw4,

    /// <summary>Retired; not creatable since November 2025. Use <see cref="VpnGw5AZ"/>.</summary>
    VpnGw5,

    /// <summary>Retired; not creatable since 2024. Use <see cref="VpnGw1AZ"/>.</summary>
    Standard,

    /// <summary>Retired; not creatable since 2024. Use <see cref="VpnGw2AZ"/>.</summary>
    HighPerformance,
}

/// <summary>The hardware generation of a VPN gateway.</summary>
public enum VpnGatewayGeneration
{
    /// <summary>For Basic and VpnGw1 to VpnGw3.</summary>
    Generation1,

    /// <summary>For VpnGw2 to VpnGw5.</summary>
    Generation2,
}

/// <summary>One of the two machines of a VPN gateway; with active-active both carry traffic.</summary>
public enum GatewayInstance
{
    /// <summary>The first, ipConfiguration <c>default</c>.</summary>
    First,

    /// <summary>The second, ipConfiguration <c>activeActive</c>; only on an active-active gateway.</summary>
    Second,
}

/// <summary>The protocols a point-to-site client may dial in with: the five combinations Azure offers.</summary>
public enum TunnelType
{
    /// <summary>OpenVPN; the only one besides <see cref="IkeV2AndOpenVpn"/> that Entra ID works over.</summary>
    OpenVpn,

    /// <summary>IKEv2.</summary>
    IkeV2,

    /// <summary>IKEv2 and OpenVPN.</summary>
    IkeV2AndOpenVpn,

    /// <summary>IKEv2 and SSTP. SSTP can't be enabled since 2026-03-31.</summary>
    IkeV2AndSstp,

    /// <summary>SSTP alone. It can't be enabled since 2026-03-31.</summary>
    Sstp,
}

/// <summary>How far an ExpressRoute circuit reaches.</summary>
public enum CircuitTier
{
    /// <summary>The one or two regions at the peering location; data is not metered.</summary>
    Local,

    /// <summary>All regions of the geopolitical area.</summary>
    Standard,

    /// <summary>All regions of the cloud.</summary>
    Premium,
}

/// <summary>Which end of a tunnel begins it.</summary>
public enum ConnectionMode
{
    /// <summary>Either.</summary>
    Default,

    /// <summary>The gateway.</summary>
    InitiatorOnly,

    /// <summary>The other end, such as a device behind an address that changes.</summary>
    ResponderOnly,
}
