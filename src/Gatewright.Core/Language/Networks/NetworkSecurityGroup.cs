using System.Runtime.CompilerServices;
namespace Gatewright;

/// <summary>Rules for what may enter and leave subnets. Of those that match, the one with the lowest priority decides.</summary>
public sealed class NetworkSecurityGroup : RegionalResource<NetworkSecurityGroup>
{
    internal NetworkSecurityGroup(Handle parent, NetworkSecurityGroupElement element) : base(parent, element) { }

    internal NetworkSecurityGroupElement It => (NetworkSecurityGroupElement)Element;

    /// <summary>Lets traffic in: any, until the rule is narrowed.</summary>
    /// <param name="name">1 to 80 characters, unique in the group.</param>
    /// <param name="priority">100 to 4096, unique in its direction; lower goes first.</param>
    /// <example><c>group.AllowInbound("https", priority: 100).WithTcp("443")</c></example>
    public SecurityRule AllowInbound(Value<Name> name, Value<int> priority) => Added(name, priority, isAllowed: true, isInbound: true);

    /// <summary>Lets traffic out: any, until the rule is narrowed.</summary>
    /// <inheritdoc cref="AllowInbound"/>
    public SecurityRule AllowOutbound(Value<Name> name, Value<int> priority) => Added(name, priority, isAllowed: true, isInbound: false);

    /// <summary>Keeps traffic out: any, until the rule is narrowed.</summary>
    /// <inheritdoc cref="AllowInbound"/>
    public SecurityRule DenyInbound(Value<Name> name, Value<int> priority) => Added(name, priority, isAllowed: false, isInbound: true);

    /// <summary>Keeps traffic in: any, until the rule is narrowed.</summary>
    /// <inheritdoc cref="AllowInbound"/>
    public SecurityRule DenyOutbound(Value<Name> name, Value<int> priority) => Added(name, priority, isAllowed: false, isInbound: false);

    /// <summary>Judges connections that are there again when rules change, ARM's <c>flushConnection</c>; without it a rule is for new ones.</summary>
    public NetworkSecurityGroup WithFlushedConnections() => Set(It.FlushedConnections = SetOnce(It.FlushedConnections));

    private SecurityRule Added(Value<Name> name, Value<int> priority, bool isAllowed, bool isInbound, [CallerMemberName] string method = "")
    {
        var call = RecordCall(method);
        var rule = new SecurityRuleElement(It, call) { Name = call.Setting(name), Priority = call.Setting(priority), IsAllowed = isAllowed,
            IsInbound = isInbound };
        It.Rules = More(It.Rules, rule);
        return new(this, rule);
    }
}
