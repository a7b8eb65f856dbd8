namespace Gatewright.Model;

/// <summary>A peering of a circuit: two BGP sessions, one over each link (<c>expressRouteCircuits/peerings</c>).</summary>
public abstract class CircuitPeeringElement : Element
{
    private protected CircuitPeeringElement(ExpressRouteCircuitElement circuit, Statement declared) : base(circuit, declared) { }

    /// <summary>The circuit.</summary>
    public ExpressRouteCircuitElement Circuit => (ExpressRouteCircuitElement)Parent!;

    /// <summary>Whether it exists already, on a circuit that exists.</summary>
    public bool IsExisting { get; internal set; }

    internal override bool IsEmitted => !IsExisting;

    /// <summary>The VLAN on both links (<c>vlanId</c>): 1 to 4094.</summary>
    public Setting<int> Vlan { get; internal set; }

    /// <summary>The customer's ASN (<c>peerASN</c>): 1 to 4294967295.</summary>
    public Setting<long> Asn { get; internal set; }

    /// <summary>The /30 of the primary link (<c>primaryPeerAddressPrefix</c>).</summary>
    public Setting<Cidr> Primary { get; internal set; }

    /// <summary>The /30 of the secondary link (<c>secondaryPeerAddressPrefix</c>).</summary>
    public Setting<Cidr> Secondary { get; internal set; }

    /// <summary>The /126 of the primary link (<c>ipv6PeeringConfig</c>), if it has IPv6 too.</summary>
    public Setting<Cidr> PrimaryIPv6 { get; internal set; }

    /// <summary>The /126 of the secondary link (<c>ipv6PeeringConfig</c>), if it has IPv6 too.</summary>
    public Setting<Cidr> SecondaryIPv6 { get; internal set; }

    /// <summary>The key that the sessions are signed with (<c>sharedKey</c>), if any: 1 to 25 characters.</summary>
    public Link<SecretElement>? SharedKey { get; internal set; }

    /// <summary>Whether it is configured and shut down (<c>state</c> is <c>Disabled</c>). The default is <c>Enabled</c>.</summary>
    public Flag WithoutTraffic { get; internal set; }
}

/// <summary>The peering that reaches virtual networks (<c>AzurePrivatePeering</c>).</summary>
public sealed class PrivatePeeringElement : CircuitPeeringElement
{
    internal PrivatePeeringElement(ExpressRouteCircuitElement circuit, Statement declared) : base(circuit, declared) { }
}
