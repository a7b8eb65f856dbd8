namespace Gatewright.Model;

/// <summary>
/// Tunnels between two gateways (<c>connectionType</c> is <c>Vnet2Vnet</c>): a connection from each to the other. A document may have one direction alone,
/// or two that disagree.
/// </summary>
public sealed class VNetToVNetConnectionElement : ConnectionElement
{
    internal VNetToVNetConnectionElement(VpnGatewayElement first, VpnGatewayElement second, Statement declared)
        : base(first, declared)
    {
        Second = second;
        Resources = [new(this, first, second, declared), new(this, second, first, declared)];
    }

    /// <summary>The gateway that called <c>ConnectTo</c>; in a document the one of the first direction.</summary>
    public VpnGatewayElement First => (VpnGatewayElement)Parent!;

    /// <summary>The other gateway.</summary>
    public VpnGatewayElement Second { get; }

    /// <summary>Whether the connection of an existing gateway is created, too. By default its owner creates it.</summary>
    public Flag BothSides { get; internal set; }

    /// <summary>Whether both gateways use BGP and no direction turns it off.</summary>
    public bool IsBgpEnabled => Resources.All(it => it.IsBgpEnabled);
}
