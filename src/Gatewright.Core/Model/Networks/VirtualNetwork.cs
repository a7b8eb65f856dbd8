namespace Gatewright.Model;

/// <summary>A virtual network with what lies in it.</summary>
public sealed class VirtualNetworkElement : ResourceElement
{
    internal VirtualNetworkElement(Gatewright.VirtualNetwork handle, Topology topology)
        : base(handle, topology)
    {
        AddressSpace = handle.AddressSpace.ToImmutableArray();
        DnsServers = handle.DnsServers;
        DdosPlan = handle.DdosPlan;
        Encryption = handle.Encryption;
        FlowTimeout = handle.FlowTimeout;
        Community = handle.Community;
        SummarizedGatewayPrefixes = handle.SummarizedGatewayPrefixes;
        Subnets = handle.Subnets.FreezeIn(this, static (it, network) => new SubnetElement(it, network));
        GatewaySubnets = handle.GatewaySubnets.FreezeIn(this, static (it, network) => new GatewaySubnetElement(it, network));
        Gateways = handle.Gateways.FreezeIn(this, GatewayElement.From);
        RouteServers = handle.RouteServers.FreezeIn(this, static (it, network) => new RouteServerElement(it, network));
    }

    /// <summary>Its blocks; of an existing network those that rules may rely on.</summary>
    public ImmutableArray<Fact<Cidr>> AddressSpace { get; }

    /// <summary>DNS servers instead of Azure's; none for Azure's.</summary>
    public ImmutableArray<Fact<IpAddress>> DnsServers { get; }

    /// <summary>The id of its DDoS protection plan, if any.</summary>
    public Fact<ResourceId> DdosPlan { get; }

    /// <summary>Whether machines that can do it encrypt what they send each other.</summary>
    public Flag Encryption { get; }

    /// <summary>Minutes that silent flows are kept, if said.</summary>
    public Fact<int> FlowTimeout { get; }

    /// <summary>The community of the routes that ExpressRoute announces, if said.</summary>
    public Fact<BgpCommunity> Community { get; }

    /// <summary>What its gateways announce instead of the blocks of spokes that it covers.</summary>
    public ImmutableArray<Fact<Cidr>> SummarizedGatewayPrefixes { get; }

    /// <summary>Its subnets but for the GatewaySubnet.</summary>
    public ImmutableArray<SubnetElement> Subnets { get; }

    /// <summary>The GatewaySubnet: one at most, but a program may say more.</summary>
    public ImmutableArray<GatewaySubnetElement> GatewaySubnets { get; }

    /// <summary>Its gateways, VPN and ExpressRoute, in the order they were said.</summary>
    public ImmutableArray<GatewayElement> Gateways { get; }

    /// <summary>Its Route Server: one at most, but a program may say more.</summary>
    public ImmutableArray<RouteServerElement> RouteServers { get; }

    /// <summary>Its VPN gateways.</summary>
    public IEnumerable<VpnGatewayElement> VpnGateways => Gateways.OfType<VpnGatewayElement>();

    /// <summary>Its ExpressRoute gateways.</summary>
    public IEnumerable<ExpressRouteGatewayElement> ExpressRouteGateways => Gateways.OfType<ExpressRouteGatewayElement>();

    /// <summary>The links that lie in it, one for each peering.</summary>
    public ImmutableArray<PeeringLinkElement> Links { get; internal set; } = [];

    /// <summary>The blocks of all its subnets, the GatewaySubnet's among them.</summary>
    public IEnumerable<Fact<Cidr>> SubnetPrefixes =>
        Subnets.SelectMany(subnet => subnet.Prefixes).Concat(GatewaySubnets.SelectMany(subnet => subnet.Prefixes));

    /// <summary>The highest block of a length that no known subnet takes, or null where there is none.</summary>
    /// <param name="length">The prefix length.</param>
    public Cidr? FreeBlock(int length) => CidrPlanning.NextFree(
        AddressSpace.Known().Select(block => block.It).Where(block => block.Version == IpVersion.V4),
        SubnetPrefixes.ToImmutableArray().Known().Select(block => block.It),
        length,
        fromEnd: true);
}
