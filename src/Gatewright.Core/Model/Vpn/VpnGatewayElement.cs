namespace Gatewright.Model;

/// <summary>A VPN gateway (<c>gatewayType</c> is <c>Vpn</c>), route-based or policy-based.</summary>
public sealed class VpnGatewayElement : GatewayElement
{
    internal VpnGatewayElement(VirtualNetworkElement network, Statement declared) : base(network, declared) { }

    /// <summary>Its SKU (<c>sku.name</c>).</summary>
    public Setting<VpnGatewaySku> Sku { get; internal set; }

    /// <summary>How many connections it is to have, as the program states it, those to come among them. It isn't deployed.</summary>
    public Setting<int> DemandedTunnels { get; internal set; }

    /// <summary>Whether it is policy-based (<c>vpnType</c> is <c>PolicyBased</c>): SKU Basic, IKEv1, one site.</summary>
    public bool IsPolicyBased { get; internal set; }
}
