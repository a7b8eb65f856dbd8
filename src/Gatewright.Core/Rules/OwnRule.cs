namespace Gatewright.Rules;

/// <summary>A rule that the program states.</summary>
/// <param name="Id">Unique, and none of this library's.</param>
/// <param name="Title">What must hold.</param>
/// <param name="Severity">How bad a violation is.</param>
/// <param name="Query">Yields violations.</param>
/// <param name="Origin">The call that states it.</param>
internal sealed record OwnRule(
    Setting<RuleId> Id, Setting<Text> Title, Setting<Severity> Severity, Func<Topology, IEnumerable<Violation>> Query, Origin Origin)
{
    /// <summary>Whether the query wasn't read: then nobody knows what the rule would find.</summary>
    public bool IsUnread => Query == OwnRules.Unread;

    /// <summary>The rule as reports know it; null if it has no id or severity that is known.</summary>
    public Rule? Rule { get; } = Id.TryGetValue(out var id) && Severity.TryGetValue(out var severity)
        ? Rules.Rule.Own(id.ToString(), Title.ToString(), severity, topology => Judge(Query, topology, id, Origin))
        : null;

    /// <summary>The query is the program's own code, so whatever it does ends as a finding.</summary>
    private static IEnumerable<Violation> Judge(Func<Topology, IEnumerable<Violation>> query, Topology topology, RuleId id, Origin stated)
    {
        try
        {
            return [.. (query(topology) ?? []).Where(it => it is not null).Select(it => it.Origin.Statement is null ? it with { Origin = stated } : it)];
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return [new(stated, $"{id} can't be judged: its query threw {failure.GetType().Name}: {failure.Message}")];
        }
    }
}
