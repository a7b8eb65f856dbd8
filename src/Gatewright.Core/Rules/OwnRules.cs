namespace Gatewright.Rules;

/// <summary>Rules that a program states itself: names, owners, whatever its authors agreed on.</summary>
public static class OwnRules
{
    /// <summary>
    /// Adds a rule of your own to those that <c>check</c> and <c>emit</c> ask. The query reads the finished topology, and yields a
    /// <see cref="Violation"/> for each place where the rule is broken. It can be accepted and overridden by its id as any other rule.
    /// The compiler knows the rule but doesn't run the query; <see cref="TopologyBuilder.WithRequiredTag"/>,
    /// <see cref="TopologyBuilder.WithAllowedRegions"/> and their like are judged there, too.
    /// </summary>
    /// <param name="topology">The topology.</param>
    /// <param name="id">Letters of your own and digits, such as <c>ACME001</c>. Ids of <c>GW</c> and digits belong to this library.</param>
    /// <param name="title">What must hold, stated positively.</param>
    /// <param name="severity">How bad a violation is: an error keeps <c>emit</c> from writing a template.</param>
    /// <param name="violations">The query. It must not change anything; what it throws is a finding of this rule.</param>
    /// <example><code>
    /// topology.WithRule("ACME001", "A network is named vnet-…", Severity.Error, built =>
    ///     from network in built.VirtualNetworks
    ///     where network.Name.Is(name => !name.Value.StartsWith("vnet-"))
    ///     select Violation.At(network.Name, $"'{network.Name}' is no name for a network; write vnet-{network.Name}"));
    /// </code></example>
    public static TopologyBuilder WithRule(
        this TopologyBuilder topology, Value<RuleId> id, Value<Text> title, Severity severity, Func<Topology, IEnumerable<Violation>> violations) =>
        topology.WithRule(id, title, (Value<Severity>)severity, violations);

    internal static TopologyBuilder WithRule(
        this TopologyBuilder topology, Value<RuleId> id, Value<Text> title, Value<Severity> severity, Func<Topology, IEnumerable<Violation>> violations)
    {
        var call = topology.Journal.Call(topology, nameof(WithRule));
        var rule = new OwnRule(call.Setting(id), call.Setting(title), call.Setting(severity), violations, new(call));
        if (topology.Journal.IsPresent(violations, new(call, nameof(violations))) && !topology.Journal.IsClosed)
            topology.It.OwnRules = topology.It.OwnRules.Add(rule);
        return topology;
    }

    /// <summary>What stands for a query that is read in source code, where it can't be run.</summary>
    internal static IEnumerable<Violation> Unread(Topology topology) => [];
}
