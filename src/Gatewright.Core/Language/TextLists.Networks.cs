namespace Gatewright;

/// <content>Networks and what they have.</content>
public static partial class TextLists
{
    /// <inheritdoc cref="TopologyBuilder.WithAllowedRegions(IEnumerable{Value{Region}})"/>
    public static TopologyBuilder WithAllowedRegions(this TopologyBuilder topology, IEnumerable<string> regions) =>
        topology.WithAllowedRegions(As<Region>(regions));

    /// <inheritdoc cref="TopologyBuilder.WithAllowedVpnGatewaySkus(IEnumerable{Value{VpnGatewaySku}})"/>
    public static TopologyBuilder WithAllowedVpnGatewaySkus(this TopologyBuilder topology, IEnumerable<string> skus) =>
        topology.WithAllowedVpnGatewaySkus(As<VpnGatewaySku>(skus));

    /// <inheritdoc cref="TopologyBuilder.WithAllowedExpressRouteGatewaySkus(IEnumerable{Value{ExpressRouteGatewaySku}})"/>
    public static TopologyBuilder WithAllowedExpressRouteGatewaySkus(this TopologyBuilder topology, IEnumerable<string> skus) =>
        topology.WithAllowedExpressRouteGatewaySkus(As<ExpressRouteGatewaySku>(skus));

    /// <inheritdoc cref="TopologyBuilder.AddVirtualNetwork(Value{Name}, IEnumerable{Value{Cidr}})"/>
    public static VirtualNetwork AddVirtualNetwork(
        this TopologyBuilder topology, Value<Name> name, IEnumerable<string> addressSpace) =>
        topology.AddVirtualNetwork(name, As<Cidr>(addressSpace));

    /// <inheritdoc cref="TopologyBuilder.ExistingVirtualNetwork(Value{ResourceId}, IEnumerable{Value{Cidr}})"/>
    public static VirtualNetwork ExistingVirtualNetwork(
        this TopologyBuilder topology, Value<ResourceId> id, IEnumerable<string> addressSpace) =>
        topology.ExistingVirtualNetwork(id, As<Cidr>(addressSpace));

    /// <inheritdoc cref="VirtualNetwork.WithSubnet(Value{Name}, IEnumerable{Value{Cidr}})"/>
    public static VirtualNetwork WithSubnet(
        this VirtualNetwork network, Value<Name> name, IEnumerable<string> prefixes) =>
        network.WithSubnet(name, As<Cidr>(prefixes));

    /// <inheritdoc cref="VirtualNetwork.AddSubnet(Value{Name}, IEnumerable{Value{Cidr}})"/>
    public static Subnet AddSubnet(
        this VirtualNetwork network, Value<Name> name, IEnumerable<string> prefixes) =>
        network.AddSubnet(name, As<Cidr>(prefixes));

    /// <inheritdoc cref="VirtualNetwork.ExistingSubnet(Value{Name}, IEnumerable{Value{Cidr}})"/>
    public static Subnet ExistingSubnet(
        this VirtualNetwork network, Value<Name> name, IEnumerable<string> prefixes) =>
        network.ExistingSubnet(name, As<Cidr>(prefixes));

    /// <inheritdoc cref="VirtualNetwork.WithGatewaySubnet(IEnumerable{Value{Cidr}})"/>
    public static VirtualNetwork WithGatewaySubnet(
        this VirtualNetwork network, IEnumerable<string> prefixes) =>
        network.WithGatewaySubnet(As<Cidr>(prefixes));

    /// <inheritdoc cref="VirtualNetwork.AddGatewaySubnet(IEnumerable{Value{Cidr}})"/>
    public static GatewaySubnet AddGatewaySubnet(
        this VirtualNetwork network, IEnumerable<string> prefixes) =>
        network.AddGatewaySubnet(As<Cidr>(prefixes));

    /// <inheritdoc cref="VirtualNetwork.WithRouteServerSubnet(IEnumerable{Value{Cidr}})"/>
    public static VirtualNetwork WithRouteServerSubnet(
        this VirtualNetwork network, IEnumerable<string> prefixes) =>
        network.WithRouteServerSubnet(As<Cidr>(prefixes));

    /// <inheritdoc cref="VirtualNetwork.WithDnsServers(IEnumerable{Value{IpAddress}})"/>
    public static VirtualNetwork WithDnsServers(
        this VirtualNetwork network, IEnumerable<string> servers) =>
        network.WithDnsServers(As<IpAddress>(servers));

    /// <inheritdoc cref="VirtualNetwork.WithSummarizedGatewayPrefixes(IEnumerable{Value{Cidr}})"/>
    public static VirtualNetwork WithSummarizedGatewayPrefixes(
        this VirtualNetwork network, IEnumerable<string> prefixes) =>
        network.WithSummarizedGatewayPrefixes(As<Cidr>(prefixes));
}
