namespace Gatewright.Model;

/// <summary>The subnet of a network's gateways, <c>GatewaySubnet</c>.</summary>
public sealed class GatewaySubnetElement : Element
{
    internal GatewaySubnetElement(VirtualNetworkElement network, Statement declared) : base(network, declared) { }

    /// <summary>Its network.</summary>
    public VirtualNetworkElement Network => (VirtualNetworkElement)Parent!;

    /// <summary>Its prefixes: /27 or larger is advised.</summary>
    public ImmutableArray<Setting<Cidr>> Prefixes { get; internal set; } = [];

    /// <summary>Whether it exists already.</summary>
    public bool IsExisting { get; internal set; }

    internal override bool IsEmitted => !IsExisting;

    /// <summary>The route table for what arrives through the gateways (<c>routeTable</c>), if any.</summary>
    public Link<RouteTableElement>? RouteTable { get; internal set; }

    /// <summary>Services that see the subnet itself and no public address (<c>serviceEndpoints</c>).</summary>
    public ImmutableArray<Setting<Text>> ServiceEndpoints { get; internal set; } = [];
}
