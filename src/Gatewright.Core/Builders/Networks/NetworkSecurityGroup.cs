using Gatewright.Model;

namespace Gatewright;

/// <summary>Rules for what may enter and leave subnets. Of those that match, the one with the lowest priority decides.</summary>
public sealed class NetworkSecurityGroup : RegionalResource<NetworkSecurityGroup>
{
    private Flag flushedConnections;

    internal NetworkSecurityGroup(TopologyBuilder topology, Call declared, Fact<Name> name)
        : base(topology, declared, name) { }

    internal NetworkSecurityGroup(TopologyBuilder topology, Call declared, Fact<ResourceId> id)
        : base(topology, declared, id) { }

    internal List<SecurityRule> Rules { get; } = [];

    internal Flag FlushedConnections => flushedConnections;

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

    /// <summary>Judges connections that are there again when rules change, ARM's <c>flushConnection</c>; without it a rule is for new ones.</summary>
    public NetworkSecurityGroup WithFlushedConnections()
    {
        Saying(nameof(WithFlushedConnections)).Once(ref flushedConnections);
        return this;
    }

    private SecurityRule Added(string verb, Value<Name> name, Value<int> priority, bool isAllowed, bool isInbound)
    {
        var call = Saying(verb);
        var rule = new SecurityRule(this, call, call.Fact(name), call.Fact(priority)) { IsAllowed = isAllowed, IsInbound = isInbound };
        Rules.Add(rule);
        return rule;
    }
}
