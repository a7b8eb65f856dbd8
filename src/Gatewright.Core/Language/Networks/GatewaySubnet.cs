namespace Gatewright;

/// <summary>The subnet that gateways live in. It takes no network security group and no NAT gateway.</summary>
public sealed class GatewaySubnet : Emitted<GatewaySubnet>
{
    internal GatewaySubnet(Handle parent, GatewaySubnetElement element) : base(parent, element) { }

    internal GatewaySubnetElement It => (GatewaySubnetElement)Element;

    /// <summary>Steers what arrives through the gateways. Not for a default route.</summary>
    /// <param name="table">In the same region and subscription as the network; it must keep the gateway routes.</param>
    public GatewaySubnet WithRouteTable(RouteTable table) => Set(It.RouteTable = SetOnce(It.RouteTable, table));

    /// <summary>Lets services see the subnet itself and not a public address, ARM's <c>serviceEndpoints</c>.</summary>
    /// <param name="services">Such as <c>Microsoft.Storage</c>; for all regions.</param>
    public GatewaySubnet WithServiceEndpoints(params IEnumerable<Value<Text>> services) => Set(It.ServiceEndpoints = More(It.ServiceEndpoints, services));
}
