namespace Gatewright;

/// <summary>The hardware generation of a VPN gateway.</summary>
public enum VpnGatewayGeneration
{
    /// <summary>For Basic and VpnGw1 to VpnGw3.</summary>
    Generation1,

    /// <summary>For VpnGw2 to VpnGw5.</summary>
    Generation2,
}

/// <summary>One of the two instances of a VPN gateway; with active-active both carry traffic. A method takes one of them, not both.</summary>
public enum GatewayInstance
{
    /// <summary>The first; its IP configuration is <c>default</c>, unless it has another name.</summary>
    First = 1,

    /// <summary>The second, only on an active-active gateway; its IP configuration is <c>activeActive</c>, unless it has another name.</summary>
    Second = 2,
}

/// <summary>The protocols a point-to-site client may connect with: the five combinations Azure offers. Other combinations are findings.</summary>
[Flags]
public enum TunnelType
{
    /// <summary>OpenVPN: Entra ID works over this and <see cref="IkeV2AndOpenVpn"/> only.</summary>
    OpenVpn = 1,

    /// <summary>IKEv2.</summary>
    IkeV2 = 2,

    /// <summary>IKEv2 and OpenVPN.</summary>
    IkeV2AndOpenVpn = IkeV2 | OpenVpn,

    /// <summary>IKEv2 and SSTP. SSTP can't be enabled since 2026-03-31.</summary>
    IkeV2AndSstp = IkeV2 | Sstp,

    /// <summary>SSTP alone. It can't be enabled since 2026-03-31.</summary>
    Sstp = 4,
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
