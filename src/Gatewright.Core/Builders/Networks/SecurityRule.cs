using Gatewright.Model;

namespace Gatewright;

/// <summary>A rule of a network security group: any protocol, source and destination until narrowed.</summary>
public sealed class SecurityRule : Emitted<SecurityRule>
{
    private Fact<SecurityProtocol> protocol;
    private Fact<Text> description;

    internal SecurityRule(NetworkSecurityGroup group, Call declared, Fact<Name> name, Fact<int> priority)
        : base(group, declared) => (Name, Priority) = (name, priority);

    internal override Fact<Name> Name { get; }

    internal Fact<int> Priority { get; }

    internal bool IsAllowed { get; init; }

    internal bool IsInbound { get; init; }

    internal List<Fact<AddressPrefix>> Sources { get; } = [];

    internal List<Fact<AddressPrefix>> Destinations { get; } = [];

    internal List<Fact<PortRange>> SourcePorts { get; } = [];

    internal List<Fact<PortRange>> Ports { get; } = [];

    internal Fact<SecurityProtocol> Protocol => protocol;

    internal Fact<Text> Description => description;

    /// <summary>Only from these.</summary>
    /// <param name="prefixes">Blocks and addresses, IPv4 or IPv6, or one service tag such as <c>VirtualNetwork</c>.</param>
    public SecurityRule WithSource(params IEnumerable<Value<AddressPrefix>> prefixes)
    {
        var call = Saying(nameof(WithSource));
        Sources.AddRange(call.Facts(prefixes));
        return this;
    }

    /// <summary>Only to these.</summary>
    /// <param name="prefixes">Blocks and addresses, IPv4 or IPv6, or one service tag such as <c>Internet</c>.</param>
    public SecurityRule WithDestination(params IEnumerable<Value<AddressPrefix>> prefixes)
    {
        var call = Saying(nameof(WithDestination));
        Destinations.AddRange(call.Facts(prefixes));
        return this;
    }

    /// <summary>Only from these ports, which clients seldom choose themselves.</summary>
    /// <param name="ports">Ports and ranges such as <c>53</c> and <c>1024-65535</c>.</param>
    public SecurityRule WithSourcePorts(params IEnumerable<Value<PortRange>> ports)
    {
        var call = Saying(nameof(WithSourcePorts));
        SourcePorts.AddRange(call.Facts(ports));
        return this;
    }

    /// <summary>Only to these ports, whatever the protocol.</summary>
    /// <param name="ports">Ports and ranges such as <c>53</c> and <c>1000-2000</c>.</param>
    public SecurityRule WithPorts(params IEnumerable<Value<PortRange>> ports)
    {
        var call = Saying(nameof(WithPorts));
        Ports.AddRange(call.Facts(ports));
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

    /// <summary>Only ESP, the body of IPsec.</summary>
    public SecurityRule WithEsp() => Narrowed(nameof(WithEsp), SecurityProtocol.Esp, []);

    /// <summary>Only AH, the header of IPsec that authenticates.</summary>
    public SecurityRule WithAh() => Narrowed(nameof(WithAh), SecurityProtocol.Ah, []);

    /// <summary>Says what the rule is for, ARM's <c>description</c>.</summary>
    /// <param name="text">Up to 140 characters.</param>
    public SecurityRule WithDescription(Value<Text> text)
    {
        var call = Saying(nameof(WithDescription));
        call.Once(ref description, call.Fact(text));
        return this;
    }

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
    Esp,
    Ah,
}
