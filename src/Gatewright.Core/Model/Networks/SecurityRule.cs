namespace Gatewright.Model;

/// <summary>A rule of a network security group.</summary>
public sealed class SecurityRuleElement : Element
{
    internal SecurityRuleElement(Gatewright.SecurityRule handle, NetworkSecurityGroupElement group)
        : base(handle, group)
    {
        Priority = handle.Priority;
        IsAllowed = handle.IsAllowed;
        IsInbound = handle.IsInbound;
        Sources = handle.Sources.ToImmutableArray();
        Destinations = handle.Destinations.ToImmutableArray();
        SourcePorts = handle.SourcePorts.ToImmutableArray();
        Ports = handle.Ports.ToImmutableArray();
        Protocol = handle.Protocol;
        Description = handle.Description;
    }

    /// <summary>100 to 4096; lower goes first.</summary>
    public Fact<int> Priority { get; }

    /// <summary>Whether what matches passes.</summary>
    public bool IsAllowed { get; }

    /// <summary>Whether it is about what enters.</summary>
    public bool IsInbound { get; }

    /// <summary>Sources; none for any.</summary>
    public ImmutableArray<Fact<AddressPrefix>> Sources { get; }

    /// <summary>Destinations; none for any.</summary>
    public ImmutableArray<Fact<AddressPrefix>> Destinations { get; }

    /// <summary>Source ports; none for any.</summary>
    public ImmutableArray<Fact<PortRange>> SourcePorts { get; }

    /// <summary>Destination ports; none for any.</summary>
    public ImmutableArray<Fact<PortRange>> Ports { get; }

    /// <summary>What it is for, if said.</summary>
    public Fact<Text> Description { get; }

    internal Fact<SecurityProtocol> Protocol { get; }
}
