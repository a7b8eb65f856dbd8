using System.Runtime.CompilerServices;
namespace Gatewright;

/// <summary>A rule of a network security group: any protocol, source and destination until narrowed.</summary>
public sealed class SecurityRule : Emitted<SecurityRule>
{
    internal SecurityRule(Handle parent, SecurityRuleElement element) : base(parent, element) { }

    internal SecurityRuleElement It => (SecurityRuleElement)Element;

    /// <summary>Only from these.</summary>
    /// <param name="prefixes">Blocks and addresses, IPv4 or IPv6, or one service tag such as <c>VirtualNetwork</c>.</param>
    public SecurityRule WithSource(params IEnumerable<Value<AddressPrefix>> prefixes) => Set(It.Sources = More(It.Sources, prefixes));

    /// <summary>Only to these.</summary>
    /// <param name="prefixes">Blocks and addresses, IPv4 or IPv6, or one service tag such as <c>Internet</c>.</param>
    public SecurityRule WithDestination(params IEnumerable<Value<AddressPrefix>> prefixes) => Set(It.Destinations = More(It.Destinations, prefixes));

    /// <summary>Only from the interfaces in these groups, in place of prefixes.</summary>
    /// <param name="groups">Groups whose interfaces are all in one network.</param>
    /// <example><c>group.AllowInbound("sql", priority: 100).WithSourceGroups(web).WithDestinationGroups(data).WithTcp("1433")</c></example>
    public SecurityRule WithSourceGroups(params IEnumerable<ApplicationSecurityGroup> groups) => Set(It.SourceGroups = More(It.SourceGroups, groups));

    /// <summary>Only to the interfaces in these groups, in place of prefixes.</summary>
    /// <param name="groups">Groups whose interfaces are all in one network.</param>
    public SecurityRule WithDestinationGroups(params IEnumerable<ApplicationSecurityGroup> groups) =>
        Set(It.DestinationGroups = More(It.DestinationGroups, groups));

    /// <summary>Only from these ports, which clients seldom choose themselves.</summary>
    /// <param name="ports">Ports and ranges such as <c>53</c> and <c>1024-65535</c>.</param>
    public SecurityRule WithSourcePorts(params IEnumerable<Value<PortRange>> ports) => Set(It.SourcePorts = More(It.SourcePorts, ports));

    /// <summary>Only to these ports, whatever the protocol.</summary>
    /// <param name="ports">Ports and ranges such as <c>53</c> and <c>1000-2000</c>.</param>
    public SecurityRule WithPorts(params IEnumerable<Value<PortRange>> ports) => Set(It.Ports = More(It.Ports, ports));

    /// <summary>Only TCP to these ports.</summary>
    /// <param name="ports">Ports and ranges such as <c>443</c> and <c>1000-2000</c>; none for all.</param>
    public SecurityRule WithTcp(params IEnumerable<Value<PortRange>> ports) => Narrowed(SecurityProtocol.Tcp, ports);

    /// <summary>Only UDP to these ports.</summary>
    /// <param name="ports">Ports and ranges such as <c>500</c> and <c>1000-2000</c>; none for all.</param>
    public SecurityRule WithUdp(params IEnumerable<Value<PortRange>> ports) => Narrowed(SecurityProtocol.Udp, ports);

    /// <summary>Only ICMP.</summary>
    public SecurityRule WithIcmp() => Narrowed(SecurityProtocol.Icmp, []);

    /// <summary>Only ESP, the body of IPsec.</summary>
    public SecurityRule WithEsp() => Narrowed(SecurityProtocol.Esp, []);

    /// <summary>Only AH, the header of IPsec that authenticates.</summary>
    public SecurityRule WithAh() => Narrowed(SecurityProtocol.Ah, []);

    /// <summary>Says what the rule is for, ARM's <c>description</c>.</summary>
    /// <param name="text">Up to 140 characters.</param>
    public SecurityRule WithDescription(Value<Text> text) => Set(It.Description = SetOnce(It.Description, text));

    private SecurityRule Narrowed(SecurityProtocol kind, IEnumerable<Value<PortRange>> ports, [CallerMemberName] string method = "")
    {
        var call = RecordCall(method);
        if (!It.Protocol.IsSet)
            It.Ports = More(It.Ports, call.Settings(ports));
        return Set(It.Protocol = call.SetOnce(It.Protocol, new Setting<SecurityProtocol>(kind, new(call))));
    }
}
