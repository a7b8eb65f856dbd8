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

    /// <summary>Steers what arrives through the gateways. Not for a default route.</summary>
    /// <param name="table">In the same region and subscription as the network; it must keep the gateway routes.</param>
    public GatewaySubnet WithRouteTable(RouteTable table)
    {
        var call = Saying(nameof(WithRouteTable));
        call.Once(ref this.table, table);
        return this;
    }
}
