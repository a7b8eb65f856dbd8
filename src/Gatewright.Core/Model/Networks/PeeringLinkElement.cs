using Gatewright.Facts;

namespace Gatewright.Model;

/// <summary>
/// One link of a peering: a resource in one network that names the other (<c>virtualNetworkPeerings</c>). The flags of two links may disagree.
/// </summary>
public sealed class PeeringLinkElement : Element
{
    internal PeeringLinkElement(PeeringElement peering, VirtualNetworkElement network, VirtualNetworkElement remote, Statement declared)
        : base(peering, declared, isPart: true) => (Network, Remote) = (network, remote);

    /// <summary>The peering.</summary>
    public PeeringElement Peering => (PeeringElement)Parent!;

    /// <summary>The network it lies in.</summary>
    public VirtualNetworkElement Network { get; }

    /// <summary>The network it names (<c>remoteVirtualNetwork</c>).</summary>
    public VirtualNetworkElement Remote { get; }

    /// <summary>Whether its network lends its gateways (<c>allowGatewayTransit</c>). It doesn't by default.</summary>
    public Flag GatewayTransit { get; internal set; }

    /// <summary>Whether its network uses the other's gateways (<c>useRemoteGateways</c>). It doesn't by default.</summary>
    public Flag RemoteGateways { get; internal set; }

    /// <summary>Whether it may be created before the gateways that it uses (<c>doNotVerifyRemoteGateways</c>). It may not by default.</summary>
    public Flag WithoutGatewayVerification { get; internal set; }

    /// <summary>Whether its network takes in what the other only forwards (<c>allowForwardedTraffic</c>). It doesn't by default.</summary>
    public Flag ForwardedTraffic { get; internal set; }

    /// <summary>
    /// Whether the other network is left out of the <c>VirtualNetwork</c> service tag in its network (<c>allowVirtualNetworkAccess</c> is false). It isn't by
    /// default. This blocks nothing by itself.
    /// </summary>
    public Flag WithoutVirtualNetworkAccess { get; internal set; }

    /// <summary>Whether IPv6 alone is peered (<c>enableOnlyIPv6Peering</c>), which goes with subnets. It isn't by default.</summary>
    public Flag OnlyIPv6 { get; internal set; }

    /// <summary>Whether the GatewaySubnet of its network is among the peered subnets (<c>localSubnetNames</c>). It isn't by default.</summary>
    public Flag GatewaySubnet { get; internal set; }

    /// <summary>Whether its network lends its gateways.</summary>
    public bool OffersGateways => GatewayTransit.IsSet;

    /// <summary>Whether its network uses the other's gateways.</summary>
    public bool UsesGateways => RemoteGateways.IsSet;

    /// <summary>Whether it is created: always in a network of this program, in an existing one on request.</summary>
    public bool IsCreated => !Network.IsExisting || Peering.BothSides.IsSet;

    internal override bool IsEmitted => true;

    internal override string Label => Name.IsSet ? Name.ToString() : Network.Label;

    /// <summary>What made it use the other's gateways.</summary>
    internal string Borrowing => RemoteGateways.Origin.Name;

    /// <summary>The link back; null where a document has none.</summary>
    internal PeeringLinkElement? Opposite => Peering.Links.Length < 2 ? null : Peering.Links[Peering.Links[0] == this ? 1 : 0];

    /// <summary>The peered subnets that lie in its network.</summary>
    internal IEnumerable<Link<SubnetElement>> Subnets => Peering.Subnets.Where(subnet => subnet.Target.Network == Network);

    /// <summary>The names of the peered subnets of its network.</summary>
    internal IEnumerable<Setting<Name>> SubnetNames => NamesIn(Network, GatewaySubnet);

    /// <summary>The names of the peered subnets of the network it names.</summary>
    internal IEnumerable<Setting<Name>> RemoteSubnetNames => NamesIn(Remote, Opposite?.GatewaySubnet ?? default);

    private IEnumerable<Setting<Name>> NamesIn(VirtualNetworkElement network, Flag gatewaySubnet)
    {
        var names = Peering.Subnets.Where(subnet => subnet.Target.Network == network).Select(subnet => subnet.Target.Name);
        return gatewaySubnet.IsSet ? names.Append(new(new Name(ReservedSubnets.GatewaySubnet), gatewaySubnet.Origin)) : names;
    }
}
