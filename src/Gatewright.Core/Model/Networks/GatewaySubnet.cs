namespace Gatewright.Model;

/// <summary>The subnet that gateways live in.</summary>
public sealed class GatewaySubnetElement : Element
{
    internal GatewaySubnetElement(Gatewright.GatewaySubnet handle, VirtualNetworkElement network)
        : base(handle, network)
    {
        Network = network;
        Prefixes = handle.Prefixes.ToImmutableArray();
        IsExisting = handle.IsExisting;
        RouteTable = handle.Table.Freeze<Gatewright.RouteTable, RouteTableElement>();
        ServiceEndpoints = handle.ServiceEndpoints;
    }

    /// <summary>Its network.</summary>
    public VirtualNetworkElement Network { get; }

    /// <summary>Its blocks.</summary>
    public ImmutableArray<Fact<Cidr>> Prefixes { get; }

    /// <summary>Whether it exists already.</summary>
    public bool IsExisting { get; }

    internal override bool IsEmitted => !IsExisting;

    /// <summary>What steers it.</summary>
    public Link<RouteTableElement>? RouteTable { get; }

    /// <summary>The services that see the subnet itself.</summary>
    public ImmutableArray<Fact<Text>> ServiceEndpoints { get; }
}
