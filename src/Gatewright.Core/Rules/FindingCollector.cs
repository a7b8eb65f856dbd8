namespace Gatewright.Rules;

/// <summary>Collects violations, matches them with what the program accepts, and orders them by place.</summary>
internal sealed class FindingCollector(Topology topology)
{
    private readonly ILookup<Element, Acceptance> acceptances = topology.Acceptances.ToLookup(it => it.Element);
    private readonly HashSet<Acceptance> used = [];
    private readonly List<Finding> findings = [];

    public void Add(ImmutableArray<Rule> rules, DateTime asOf)
    {
        foreach (var rule in rules)
        {
            foreach (var violation in rule.ViolationsIn(topology, asOf))
                Add(rule, violation);
        }
    }

    public void Add(Rule rule, Violation violation) =>
        findings.Add(new(rule, violation, violation.Lowered ?? rule.Severity, Accepted(rule, violation.Origin)));

    public ImmutableArray<Finding> Findings()
    {
        foreach (var violation in ValueRules.StaleAcceptances(topology, used))
            Add(ValueRules.AcceptanceIsOfUse, violation);
        return findings
            .OrderBy(finding => finding.Origin.Number)
            .ThenBy(finding => finding.Origin.Item)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .ToImmutableArray();
    }

    /// <summary>
    /// An acceptance covers its element and all that lies in it, so the topology's covers everything. Of a rule that isn't known yet
    /// it may be any.
    /// </summary>
    private string? Accepted(Rule rule, Origin origin)
    {
        if (acceptances.Count == 0)
            return null;
        for (var element = origin.Statement?.Element; element is not null; element = element.Parent)
        {
            foreach (var acceptance in acceptances[element])
            {
                if (acceptance.Rule.Value is Value<RuleId>.Deferred || acceptance.Rule.Is(id => id.ToString() == rule.Id))
                {
                    used.Add(acceptance);
                    return acceptance.Because.ToString();
                }
            }
        }

        return null;
    }
}
