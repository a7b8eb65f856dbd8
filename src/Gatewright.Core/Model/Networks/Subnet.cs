namespace Gatewright.Model;

/// <summary>A subnet.</summary>
public sealed class Subnet : Element
{
    internal Subnet(Gatewright.Subnet handle, VirtualNetwork network)
        : base(handle, network)
    {
        Network = network;
        Prefixes = handle.Prefixes.ToImmutableArray();
        IsExisting = handle.IsExisting;
        SecurityGroup = handle.Group.Freeze<Gatewright.NetworkSecurityGroup, NetworkSecurityGroup>();
        RouteTable = handle.Table.Freeze<Gatewright.RouteTable, RouteTable>();
    }

    /// <summary>Its network.</summary>
    public VirtualNetwork Network { get; }

    /// <summary>Its blocks.</summary>
    public ImmutableArray<Fact<Cidr>> Prefixes { get; }

    /// <summary>Whether it exists already.</summary>
    public bool IsExisting { get; }

    internal override bool IsEmitted => !IsExisting;

    /// <summary>What filters it.</summary>
    public Link<NetworkSecurityGroup>? SecurityGroup { get; }

    /// <summary>What steers it.</summary>
    public Link<RouteTable>? RouteTable { get; }
}
