namespace Gatewright.Model;

/// <summary>The subnet that gateways live in.</summary>
public sealed class GatewaySubnet : Element
{
    internal GatewaySubnet(Gatewright.GatewaySubnet handle, VirtualNetwork network)
        : base(handle, network)
    {
        Network = network;
        Prefixes = handle.Prefixes.ToImmutableArray();
        IsExisting = handle.IsExisting;
        RouteTable = handle.Table.Freeze<Gatewright.RouteTable, RouteTable>();
        ServiceEndpoints = handle.ServiceEndpoints;
    }

    /// <summary>Its network.</summary>
    public VirtualNetwork Network { get; }

    /// <summary>Its blocks.</summary>
    public ImmutableArray<Fact<Cidr>> Prefixes { get; }

    /// <summary>Whether it exists already.</summary>
    public bool IsExisting { get; }

    internal override bool IsEmitted => !IsExisting;

    /// <summary>What steers it.</summary>
    public Link<RouteTable>? RouteTable { get; }

    /// <summary>The services that see the subnet itself.</summary>
    public ImmutableArray<Fact<Text>> ServiceEndpoints { get; }
}
