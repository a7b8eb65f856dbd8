namespace Gatewright.Model;

/// <summary>A VPN gateway (<c>gatewayType</c> is <c>Vpn</c>), route-based or policy-based.</summary>
public sealed class VpnGatewayElement : GatewayElement
{
    internal VpnGatewayElement(VirtualNetworkElement network, Statement declared) : base(network, declared) { }

    /// <summary>Its SKU (<c>sku.name</c>).</summary>
    public Setting<VpnGatewaySku> Sku { get; internal set; }

    /// <summary>Whether it is policy-based (<c>vpnType</c> is <c>PolicyBased</c>): SKU Basic, IKEv1, one site.</summary>
    public bool IsPolicyBased { get; internal set; }
}
