namespace Gatewright.Model;

/// <summary>A subnet (<c>virtualNetworks/subnets</c>).</summary>
public sealed class SubnetElement : Element
{
    internal SubnetElement(VirtualNetworkElement network, Statement declared) : base(network, declared) { }

    /// <summary>Its network.</summary>
    public VirtualNetworkElement Network => (VirtualNetworkElement)Parent!;

    /// <summary>Its prefixes (<c>addressPrefix</c> or <c>addressPrefixes</c>): IPv4 of /29 or larger and, for dual stack, an IPv6 /64.</summary>
    public ImmutableArray<Setting<Cidr>> Prefixes { get; internal set; } = [];

    /// <summary>Whether it exists already.</summary>
    public bool IsExisting { get; internal set; }

    internal override bool IsEmitted => !IsExisting;

    /// <summary>The network security group that filters what enters and leaves it (<c>networkSecurityGroup</c>), if any.</summary>
    public Link<NetworkSecurityGroupElement>? NetworkSecurityGroup { get; internal set; }

    /// <summary>The route table for what leaves it (<c>routeTable</c>), if any.</summary>
    public Link<RouteTableElement>? RouteTable { get; internal set; }

    /// <summary>The NAT gateway to the internet (<c>natGateway</c>), if any.</summary>
    public Link<NatGatewayElement>? NatGateway { get; internal set; }

    /// <summary>Services that see the subnet itself and no public address (<c>serviceEndpoints</c>), such as <c>Microsoft.Storage</c>.</summary>
    public ImmutableArray<Setting<Text>> ServiceEndpoints { get; internal set; } = [];

    /// <summary>The service that it is delegated to (<c>delegations</c>), such as <c>Microsoft.Web/serverFarms</c>, if any.</summary>
    public Setting<Text> Delegation { get; internal set; }

    /// <summary>What applies to private endpoints in it (<c>privateEndpointNetworkPolicies</c>). The default is <c>Disabled</c>.</summary>
    public Setting<PrivateEndpointPolicies> PrivateEndpointPolicies { get; internal set; }

    /// <summary>
    /// The addresses that private endpoints have here. The endpoints are made beside their services, so nothing is emitted for them; they say where
    /// packets go.
    /// </summary>
    public ImmutableArray<Setting<IpAddress>> PrivateEndpoints { get; internal set; } = [];

    /// <summary>
    /// Whether a Private Link service may take addresses here (<c>privateLinkServiceNetworkPolicies</c> is <c>Disabled</c>). It may not by default.
    /// </summary>
    public Flag WithoutPrivateLinkServicePolicies { get; internal set; }

    /// <summary>Whether Azure gives machines here no outbound access of its own (<c>defaultOutboundAccess</c> is false). It does by default.</summary>
    public Flag WithoutDefaultOutbound { get; internal set; }
}
