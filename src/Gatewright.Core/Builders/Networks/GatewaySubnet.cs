using Gatewright.Model;

namespace Gatewright;

/// <summary>The subnet that gateways live in. It takes no network security group and no NAT gateway.</summary>
public sealed class GatewaySubnet : Emitted<GatewaySubnet>
{
    private Reference<RouteTable> table;

    internal GatewaySubnet(VirtualNetwork network, Call declared, List<Fact<Cidr>> prefixes, bool isExisting)
        : base(network, declared) => (Prefixes, IsExisting) = (prefixes, isExisting);

    internal List<Fact<Cidr>> Prefixes { get; }

    internal bool IsExisting { get; }

    internal Reference<RouteTable> Table => table;

    internal ImmutableArray<Fact<Text>> ServiceEndpoints { get; private set; } = [];

    /// <summary>Steers what arrives through the gateways. Not for a default route.</summary>
    /// <param name="table">In the same region and subscription as the network; it must keep the gateway routes.</param>
    public GatewaySubnet WithRouteTable(RouteTable table)
    {
        var call = Saying(nameof(WithRouteTable));
        call.Once(ref this.table, table);
        return this;
    }

    /// <summary>Lets services see the subnet itself and not a public address, ARM's <c>serviceEndpoints</c>.</summary>
    /// <param name="services">Such as <c>Microsoft.Storage</c>; for all regions.</param>
    public GatewaySubnet WithServiceEndpoints(params IEnumerable<Value<Text>> services)
    {
        var call = Saying(nameof(WithServiceEndpoints));
        ServiceEndpoints = ServiceEndpoints.AddRange(call.Facts(services));
        return this;
    }
}
