using Gatewright.Model;

namespace Gatewright;

/// <summary>A subnet of a virtual network.</summary>
public sealed class Subnet : Handle<Subnet>
{
    private Reference<NetworkSecurityGroup> group;
    private Reference<RouteTable> table;

    internal Subnet(VirtualNetwork network, Call declared, Fact<Name> name, List<Fact<Cidr>> prefixes, bool isExisting)
        : base(network, declared) => (Name, Prefixes, IsExisting) = (name, prefixes, isExisting);

    internal override Fact<Name> Name { get; }

    internal List<Fact<Cidr>> Prefixes { get; }

    internal bool IsExisting { get; }

    internal Reference<NetworkSecurityGroup> Group => group;

    internal Reference<RouteTable> Table => table;

    /// <summary>Filters what enters and leaves the subnet.</summary>
    /// <param name="group">In the same region and subscription as the network.</param>
    public Subnet WithSecurityGroup(NetworkSecurityGroup group)
    {
        var call = Saying(nameof(WithSecurityGroup));
        call.Once(ref this.group, group);
        return this;
    }

    /// <summary>Steers what leaves the subnet.</summary>
    /// <param name="table">In the same region and subscription as the network.</param>
    public Subnet WithRouteTable(RouteTable table)
    {
        var call = Saying(nameof(WithRouteTable));
        call.Once(ref this.table, table);
        return this;
    }
}

/// <summary>The subnet that gateways live in. It takes no network security group and no NAT gateway.</summary>
public sealed class GatewaySubnet : Handle<GatewaySubnet>
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

/// <summary>A handle that another one refers to, and where; the default refers to nothing.</summary>
internal readonly record struct Reference<T>(T? Target, Origin Origin)
    where T : Handle;

internal static class References
{
    /// <summary>Refers once: the first stands; null and foreign handles are noted and refer to nothing.</summary>
    public static void Once<T>(this Call call, ref Reference<T> slot, T target, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(target))] string argument = "")
        where T : Handle
    {
        if (!call.Takes(target, argument))
            return;
        if (slot.Target is not null)
            call.Repeated(new(call, argument));
        else
            slot = new(target, new(call, argument));
    }
}
