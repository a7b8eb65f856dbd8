namespace Gatewright.Model;

/// <summary>A range of public addresses (<c>publicIPPrefixes</c>): IPv4, in all zones of its region.</summary>
public sealed class PublicIpPrefixElement : ResourceElement
{
    internal PublicIpPrefixElement(Topology topology, Statement declared) : base(topology, declared) { }

    /// <summary>Its length (<c>prefixLength</c>): 28 to 31, 16 to 2 addresses.</summary>
    public Setting<int> Length { get; internal set; }

    /// <summary>Whether its addresses are of the SKU StandardV2 (<c>sku.name</c>). They are Standard by default.</summary>
    public Flag StandardV2 { get; internal set; }
}
