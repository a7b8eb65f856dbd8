namespace Gatewright;

/// <content>What subnets use, and promises.</content>
public static partial class TextLists
{
    /// <inheritdoc cref="SecurityRule.WithSource(IEnumerable{Value{AddressPrefix}})"/>
    public static SecurityRule WithSource(this SecurityRule rule, IEnumerable<string> prefixes) => rule.WithSource(As<AddressPrefix>(prefixes));

    /// <inheritdoc cref="SecurityRule.WithDestination(IEnumerable{Value{AddressPrefix}})"/>
    public static SecurityRule WithDestination(
        this SecurityRule rule, IEnumerable<string> prefixes) =>
        rule.WithDestination(As<AddressPrefix>(prefixes));

    /// <inheritdoc cref="SecurityRule.WithSourcePorts(IEnumerable{Value{PortRange}})"/>
    public static SecurityRule WithSourcePorts(this SecurityRule rule, IEnumerable<string> ports) => rule.WithSourcePorts(As<PortRange>(ports));

    /// <inheritdoc cref="SecurityRule.WithPorts(IEnumerable{Value{PortRange}})"/>
    public static SecurityRule WithPorts(this SecurityRule rule, IEnumerable<string> ports) => rule.WithPorts(As<PortRange>(ports));

    /// <inheritdoc cref="SecurityRule.WithTcp(IEnumerable{Value{PortRange}})"/>
    public static SecurityRule WithTcp(this SecurityRule rule, IEnumerable<string> ports) => rule.WithTcp(As<PortRange>(ports));

    /// <inheritdoc cref="SecurityRule.WithUdp(IEnumerable{Value{PortRange}})"/>
    public static SecurityRule WithUdp(this SecurityRule rule, IEnumerable<string> ports) => rule.WithUdp(As<PortRange>(ports));

    /// <inheritdoc cref="Subnet.WithServiceEndpoints(IEnumerable{Value{Text}})"/>
    public static Subnet WithServiceEndpoints(this Subnet subnet, IEnumerable<string> services) => subnet.WithServiceEndpoints(As<Text>(services));

    /// <inheritdoc cref="Subnet.WithPrivateEndpoints(IEnumerable{Value{IpAddress}})"/>
    public static Subnet WithPrivateEndpoints(this Subnet subnet, IEnumerable<string> addresses) => subnet.WithPrivateEndpoints(As<IpAddress>(addresses));

    /// <inheritdoc cref="GatewaySubnet.WithServiceEndpoints(IEnumerable{Value{Text}})"/>
    public static GatewaySubnet WithServiceEndpoints(
        this GatewaySubnet subnet, IEnumerable<string> services) =>
        subnet.WithServiceEndpoints(As<Text>(services));

    /// <inheritdoc cref="NatGateway.WithPublicIpPrefixes(IEnumerable{Value{ResourceId}})"/>
    public static NatGateway WithPublicIpPrefixes(
        this NatGateway gateway, IEnumerable<string> prefixes) =>
        gateway.WithPublicIpPrefixes(As<ResourceId>(prefixes));

    /// <inheritdoc cref="ReachPromise.WithLossOfAny(IEnumerable{Value{NetworkPart}})"/>
    public static ReachPromise WithLossOfAny(this ReachPromise promise, IEnumerable<string> parts) => promise.WithLossOfAny(As<NetworkPart>(parts));

    /// <inheritdoc cref="ReachPromise.WithTcp(IEnumerable{Value{PortRange}})"/>
    public static ReachPromise WithTcp(this ReachPromise promise, IEnumerable<string> ports) => promise.WithTcp(As<PortRange>(ports));

    /// <inheritdoc cref="IsolationPromise.WithTcp(IEnumerable{Value{PortRange}})"/>
    public static IsolationPromise WithTcp(this IsolationPromise promise, IEnumerable<string> ports) => promise.WithTcp(As<PortRange>(ports));
}
