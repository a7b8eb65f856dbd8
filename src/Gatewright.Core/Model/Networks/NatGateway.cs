namespace Gatewright.Model;

/// <summary>A NAT gateway.</summary>
public sealed class NatGatewayElement : ResourceElement
{
    internal NatGatewayElement(Gatewright.NatGateway handle, Topology topology)
        : base(handle, topology)
    {
        PublicIps = handle.PublicIps.Freeze<Gatewright.PublicIp, PublicIpElement>();
        PublicIpPrefixes = handle.PublicIpPrefixes.ToImmutableArray();
        IdleTimeout = handle.IdleTimeout;
        Zone = handle.Zone;
    }

    /// <summary>The addresses the program brings; without any, and without prefixes, one is made.</summary>
    public ImmutableArray<Link<PublicIpElement>> PublicIps { get; }

    /// <summary>The ids of whole prefixes.</summary>
    public ImmutableArray<Fact<ResourceId>> PublicIpPrefixes { get; }

    /// <summary>Minutes of silence, if said; 4 otherwise.</summary>
    public Fact<int> IdleTimeout { get; }

    /// <summary>Its zone, if said.</summary>
    public Fact<int> Zone { get; }

    /// <summary>Whether an address is made for it.</summary>
    internal bool NeedsAddress => !IsExisting && PublicIps.IsEmpty && PublicIpPrefixes.IsEmpty;
}
