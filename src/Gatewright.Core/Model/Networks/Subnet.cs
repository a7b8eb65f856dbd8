namespace Gatewright.Model;

/// <summary>A subnet.</summary>
public sealed class SubnetElement : Element
{
    internal SubnetElement(Gatewright.Subnet handle, VirtualNetworkElement network)
        : base(handle, network)
    {
        Network = network;
        Prefixes = handle.Prefixes.ToImmutableArray();
        IsExisting = handle.IsExisting;
        SecurityGroup = handle.Group.Freeze<Gatewright.NetworkSecurityGroup, NetworkSecurityGroupElement>();
        RouteTable = handle.Table.Freeze<Gatewright.RouteTable, RouteTableElement>();
        NatGateway = handle.Nat.Freeze<Gatewright.NatGateway, NatGatewayElement>();
        ServiceEndpoints = handle.ServiceEndpoints;
        Delegation = handle.Delegation;
        PrivateEndpointPolicies = handle.EndpointPolicies;
        WithoutPrivateLinkServicePolicies = handle.WithoutPrivateLinkServicePoliciesFlag;
        WithoutDefaultOutbound = handle.WithoutDefaultOutboundFlag;
    }

    /// <summary>Its network.</summary>
    public VirtualNetworkElement Network { get; }

    /// <summary>Its blocks.</summary>
    public ImmutableArray<Fact<Cidr>> Prefixes { get; }

    /// <summary>Whether it exists already.</summary>
    public bool IsExisting { get; }

    internal override bool IsEmitted => !IsExisting;

    /// <summary>What filters it.</summary>
    public Link<NetworkSecurityGroupElement>? SecurityGroup { get; }

    /// <summary>What steers it.</summary>
    public Link<RouteTableElement>? RouteTable { get; }

    /// <summary>What leads it out to the internet.</summary>
    public Link<NatGatewayElement>? NatGateway { get; }

    /// <summary>The services that see the subnet itself.</summary>
    public ImmutableArray<Fact<Text>> ServiceEndpoints { get; }

    /// <summary>The service it is left to, if any.</summary>
    public Fact<Text> Delegation { get; }

    /// <summary>What holds for private endpoints, if said.</summary>
    public Fact<PrivateEndpointPolicies> PrivateEndpointPolicies { get; }

    /// <summary>Whether a Private Link service may take addresses here.</summary>
    public Flag WithoutPrivateLinkServicePolicies { get; }

    /// <summary>Whether it has no way out that Azure gives by itself.</summary>
    public Flag WithoutDefaultOutbound { get; }
}
