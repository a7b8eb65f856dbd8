using Gatewright.Model;

namespace Gatewright;

/// <summary>The peering of a circuit that reaches virtual networks.</summary>
public sealed class PrivatePeering : Emitted<PrivatePeering>
{
    internal PrivatePeering(ExpressRouteCircuit circuit, Call declared, Fact<int> vlan, Fact<long> asn, Fact<Cidr> primary, Fact<Cidr> secondary)
        : base(circuit, declared) => (Vlan, Asn, Primary, Secondary) = (vlan, asn, primary, secondary);

    internal Fact<int> Vlan { get; }

    internal Fact<long> Asn { get; }

    internal Fact<Cidr> Primary { get; }

    internal Fact<Cidr> Secondary { get; }
}
