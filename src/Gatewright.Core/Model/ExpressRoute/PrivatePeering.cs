namespace Gatewright.Model;

/// <summary>The peering of a circuit that reaches virtual networks.</summary>
public sealed class PrivatePeering : Element
{
    internal PrivatePeering(Gatewright.PrivatePeering handle, ExpressRouteCircuit circuit)
        : base(handle, circuit) =>
        (Circuit, Vlan, Asn, Primary, Secondary) = (circuit, handle.Vlan, handle.Asn, handle.Primary, handle.Secondary);

    /// <summary>The circuit.</summary>
    public ExpressRouteCircuit Circuit { get; }

    /// <summary>The VLAN on both links.</summary>
    public Fact<int> Vlan { get; }

    /// <summary>The customer's ASN.</summary>
    public Fact<long> Asn { get; }

    /// <summary>The /30 of the primary link.</summary>
    public Fact<Cidr> Primary { get; }

    /// <summary>The /30 of the secondary link.</summary>
    public Fact<Cidr> Secondary { get; }
}
