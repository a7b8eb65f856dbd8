namespace Gatewright.Model;

/// <summary>A virtual network with what lies in it (<c>virtualNetworks</c>).</summary>
public sealed class VirtualNetworkElement : ResourceElement
{
    internal VirtualNetworkElement(Topology topology, Statement declared) : base(topology, declared) { }

    /// <summary>Its address prefixes, IPv4 and IPv6 (<c>addressSpace.addressPrefixes</c>); of an existing network those that rules may rely on.</summary>
    public ImmutableArray<Setting<Cidr>> AddressSpace { get; internal set; } = [];

    /// <summary>DNS servers instead of Azure's (<c>dhcpOptions.dnsServers</c>): up to 20; none for Azure's.</summary>
    public ImmutableArray<Setting<IpAddress>> DnsServers { get; internal set; } = [];

    /// <summary>The id of its DDoS protection plan, if any (<c>ddosProtectionPlan</c>, with <c>enableDdosProtection</c>).</summary>
    public Setting<ResourceId> DdosPlan { get; internal set; }

    /// <summary>Whether machines that support it encrypt what they send each other (<c>encryption.enabled</c>). Off by default.</summary>
    public Flag Encryption { get; internal set; }

    /// <summary>For how long idle flows are kept (<c>flowTimeoutInMinutes</c>): minutes, 4 to 30. The default is 4.</summary>
    public Setting<int> FlowTimeout { get; internal set; }

    /// <summary>
    /// The community of its routes over ExpressRoute (<c>bgpCommunities.virtualNetworkCommunity</c>): 12076:20000 to 12076:49999; none by default.
    /// </summary>
    public Setting<BgpCommunity> Community { get; internal set; }

    /// <summary>The prefixes that its gateways advertise instead of the spokes' prefixes that they cover (<c>summarizedGatewayPrefixes</c>).</summary>
    public ImmutableArray<Setting<Cidr>> SummarizedGatewayPrefixes { get; internal set; } = [];

    /// <summary>Its subnets but for the GatewaySubnet: up to 3000.</summary>
    public ImmutableArray<SubnetElement> Subnets { get; internal set; } = [];

    /// <summary>The GatewaySubnet: Azure supports one, and rules report more.</summary>
    public ImmutableArray<GatewaySubnetElement> GatewaySubnets { get; internal set; } = [];

    /// <summary>Its gateways, VPN and ExpressRoute.</summary>
    public ImmutableArray<GatewayElement> Gateways { get; internal set; } = [];

    /// <summary>Its Route Server: Azure supports one, and rules report more.</summary>
    public ImmutableArray<RouteServerElement> RouteServers { get; internal set; } = [];

    /// <summary>The peering links that lie in it.</summary>
    public ImmutableArray<PeeringLinkElement> Links { get; internal set; } = [];

    /// <summary>Its VPN gateways.</summary>
    public IEnumerable<VpnGatewayElement> VpnGateways => Gateways.OfType<VpnGatewayElement>();

    /// <summary>Its ExpressRoute gateways.</summary>
    public IEnumerable<ExpressRouteGatewayElement> ExpressRouteGateways => Gateways.OfType<ExpressRouteGatewayElement>();

    /// <summary>The prefixes of all its subnets, the GatewaySubnet's among them.</summary>
    public IEnumerable<Setting<Cidr>> SubnetPrefixes =>
        Subnets.SelectMany(subnet => subnet.Prefixes).Concat(GatewaySubnets.SelectMany(subnet => subnet.Prefixes));

    /// <summary>The highest IPv4 prefix of a length that no known subnet takes, or null where there is none.</summary>
    /// <param name="prefixLength">The prefix length.</param>
    public Cidr? FreeBlock(int prefixLength) => CidrPlanning.NextFree(
        AddressSpace.Known().Select(block => block.Value).Where(block => block.Version == IpVersion.IPv4),
        SubnetPrefixes.ToImmutableArray().Known().Select(block => block.Value),
        prefixLength,
        fromEnd: true);
}
