namespace Gatewright.Model;

/// <summary>A NAT gateway (<c>natGateways</c>).</summary>
public sealed class NatGatewayElement : ResourceElement
{
    internal NatGatewayElement(Topology topology, Statement declared) : base(topology, declared) { }

    /// <summary>
    /// Its public addresses (<c>publicIpAddresses</c>): up to 16, those of prefixes among them. Without any, and without prefixes, one is generated.
    /// </summary>
    public ImmutableArray<Link<PublicIpElement>> PublicIps { get; internal set; } = [];

    /// <summary>The ids of whole prefixes of addresses (<c>publicIpPrefixes</c>): /28 or smaller.</summary>
    public ImmutableArray<Setting<ResourceId>> PublicIpPrefixes { get; internal set; } = [];

    /// <summary>Whole prefixes of the topology (<c>publicIpPrefixes</c>).</summary>
    public ImmutableArray<Link<PublicIpPrefixElement>> OwnPrefixes { get; internal set; } = [];

    /// <summary>Whether it is of the SKU StandardV2 (<c>sku.name</c>): in all zones. It is Standard by default.</summary>
    public Flag StandardV2 { get; internal set; }

    /// <summary>For how long a connection may be idle (<c>idleTimeoutInMinutes</c>): minutes, 4 to 120. The default is 4.</summary>
    public Setting<int> IdleTimeout { get; internal set; }

    /// <summary>Its zone (<c>zones</c>): 1, 2 or 3; Azure chooses by default.</summary>
    public Setting<int> Zone { get; internal set; }

    /// <summary>Whether an address is generated for it.</summary>
    internal bool NeedsAddress => !IsExisting && PublicIps.IsEmpty && PublicIpPrefixes.IsEmpty && OwnPrefixes.IsEmpty;
}
