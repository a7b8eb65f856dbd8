namespace Gatewright;

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
    /// <summary>OpenVPN: Entra ID works over this and <see cref="IkeV2AndOpenVpn"/> only.</summary>
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
