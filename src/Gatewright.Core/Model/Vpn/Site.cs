namespace Gatewright.Model;

/// <summary>A site outside Azure, or a classic network as Resource Manager sees it: a local network gateway.</summary>
public sealed class SiteElement : ResourceElement
{
    internal SiteElement(Gatewright.Site handle, Topology topology)
        : base(handle, topology)
    {
        Address = handle.Address;
        Device = handle.Device;
        Prefixes = handle.Prefixes.ToImmutableArray();
        Asn = handle.Asn;
        BgpPeer = handle.BgpPeer;
        PeerWeight = handle.PeerWeight;
    }

    internal SiteElement(Gatewright.ClassicNetwork handle, Topology topology)
        : base(handle, topology)
    {
        IsClassic = true;
        Address = handle.Gateway;
        Prefixes = handle.AddressSpace.ToImmutableArray();
    }

    /// <summary>Whether it is a network of the classic deployment model.</summary>
    public bool IsClassic { get; }

    /// <summary>The device's public address, if it has a fixed one.</summary>
    public Fact<IpAddress> Address { get; }

    /// <summary>The device's domain name, if it is found by one.</summary>
    public Fact<DomainName> Device { get; }

    /// <summary>The networks behind it.</summary>
    public ImmutableArray<Fact<Cidr>> Prefixes { get; }

    /// <summary>Its ASN; said when it speaks BGP.</summary>
    public Fact<long> Asn { get; }

    /// <summary>The address it speaks BGP from.</summary>
    public Fact<IpAddress> BgpPeer { get; }

    /// <summary>How much the routes it tells count.</summary>
    public Fact<int> PeerWeight { get; }

    /// <summary>The connections to it.</summary>
    public ImmutableArray<ConnectionElement> Connections { get; internal set; } = [];
}
