using Gatewright.Model;

namespace Gatewright;

/// <summary>Rules for what may enter and leave subnets. Of those that match, the one with the lowest priority decides.</summary>
public sealed class NetworkSecurityGroup : RegionalResource<NetworkSecurityGroup>
{
    internal NetworkSecurityGroup(TopologyBuilder topology, Call declared, Fact<Name> name)
        : base(topology, declared, name) { }

    internal NetworkSecurityGroup(TopologyBuilder topology, Call declared, Fact<ResourceId> id)
        : base(topology, declared, id) { }

    internal List<SecurityRule> Rules { get; } = [];

    /// <summary>Lets traffic in: any, until the rule is narrowed.</summary>
    /// <param name="name">1 to 80 characters, unique in the group.</param>
    /// <param name="priority">100 to 4096, unique in its direction; lower goes first.</param>
    /// <example><c>group.AllowInbound("https", priority: 100).WithTcp("443")</c></example>
    public SecurityRule AllowInbound(Value<Name> name, Value<int> priority) => Added(nameof(AllowInbound), name, priority, isAllowed: true, isInbound: true);

    /// <summary>Lets traffic out: any, until the rule is narrowed.</summary>
    /// <inheritdoc cref="AllowInbound"/>
    public SecurityRule AllowOutbound(Value<Name> name, Value<int> priority) => Added(nameof(AllowOutbound), name, priority, isAllowed: true, isInbound: false);

    /// <summary>Keeps traffic out: any, until the rule is narrowed.</summary>
    /// <inheritdoc cref="AllowInbound"/>
    public SecurityRule DenyInbound(Value<Name> name, Value<int> priority) => Added(nameof(DenyInbound), name, priority, isAllowed: false, isInbound: true);

    /// <summary>Keeps traffic in: any, until the rule is narrowed.</summary>
    /// <inheritdoc cref="AllowInbound"/>
    public SecurityRule DenyOutbound(Value<Name> name, Value<int> priority) => Added(nameof(DenyOutbound), name, priority, isAllowed: false, isInbound: false);

    private SecurityRule Added(string verb, Value<Name> name, Value<int> priority, bool isAllowed, bool isInbound)
    {
        var call = Saying(verb);
        var rule = new SecurityRule(this, call, call.Fact(name), call.Fact(priority)) { IsAllowed = isAllowed, IsInbound = isInbound };
        Rules.Add(rule);
        return rule;
    }
}

/// <summary>A rule of a network security group: any protocol, source and destination until narrowed.</summary>
public sealed class SecurityRule : Emitted<SecurityRule>
{
    private Fact<SecurityProtocol> protocol;

    internal SecurityRule(NetworkSecurityGroup group, Call declared, Fact<Name> name, Fact<int> priority)
        : base(group, declared) => (Name, Priority) = (name, priority);

    internal override Fact<Name> Name { get; }

    internal Fact<int> Priority { get; }

    internal bool IsAllowed { get; init; }

    internal bool IsInbound { get; init; }

    internal List<Fact<AddressPrefix>> Sources { get; } = [];

    internal List<Fact<AddressPrefix>> Destinations { get; } = [];

    internal List<Fact<PortRange>> Ports { get; } = [];

    internal Fact<SecurityProtocol> Protocol => protocol;

    /// <summary>Only from these.</summary>
    /// <param name="prefixes">Blocks, addresses, or one service tag such as <c>VirtualNetwork</c>.</param>
    public SecurityRule WithSource(params IEnumerable<Value<AddressPrefix>> prefixes)
    {
        var call = Saying(nameof(WithSource));
        Sources.AddRange(call.Facts(prefixes));
        return this;
    }

    /// <summary>Only to these.</summary>
    /// <param name="prefixes">Blocks, addresses, or one service tag such as <c>Internet</c>.</param>
    public SecurityRule WithDestination(params IEnumerable<Value<AddressPrefix>> prefixes)
    {
        var call = Saying(nameof(WithDestination));
        Destinations.AddRange(call.Facts(prefixes));
        return this;
    }

    /// <summary>Only TCP to these ports.</summary>
    /// <param name="ports">Ports and ranges such as <c>443</c> and <c>1000-2000</c>; none for all.</param>
    public SecurityRule WithTcp(params IEnumerable<Value<PortRange>> ports) => Narrowed(nameof(WithTcp), SecurityProtocol.Tcp, ports);

    /// <summary>Only UDP to these ports.</summary>
    /// <param name="ports">Ports and ranges such as <c>500</c> and <c>1000-2000</c>; none for all.</param>
    public SecurityRule WithUdp(params IEnumerable<Value<PortRange>> ports) => Narrowed(nameof(WithUdp), SecurityProtocol.Udp, ports);

    /// <summary>Only ICMP.</summary>
    public SecurityRule WithIcmp() => Narrowed(nameof(WithIcmp), SecurityProtocol.Icmp, []);

    private SecurityRule Narrowed(string verb, SecurityProtocol kind, IEnumerable<Value<PortRange>> ports)
    {
        var call = Saying(verb);
        if (call.Once(ref protocol, new Fact<SecurityProtocol>(kind, new(call))))
            Ports.AddRange(call.Facts(ports));
        return this;
    }
}

/// <summary>ARM's names of what a security rule narrows to.</summary>
internal enum SecurityProtocol
{
    Tcp,
    Udp,
    Icmp,
}
