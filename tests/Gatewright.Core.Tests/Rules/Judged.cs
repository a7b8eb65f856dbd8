using Gatewright.Rules;

namespace Gatewright.Tests.Rules;

/// <summary>What the rule book says of a topology, as short lines that a table of cases can hold.</summary>
internal static class Judged
{
    /// <summary>Severity, rule and place of each finding of some rules, such as <c>error GW1101 hub/hub-vpn</c>, in the order of the program.</summary>
    /// <param name="describe">Says what is in the topology; it stands in West Europe.</param>
    /// <param name="rules">How the ids of the rules begin; others are of no interest.</param>
    /// <param name="asOf">The date that dated rules compare with.</param>
    /// <param name="finished">Whether nothing more will be said.</param>
    public static string Findings(Action<TopologyBuilder> describe, string rules, DateTime? asOf = null, bool finished = true)
    {
        var builder = new TopologyBuilder("test", Region.WestEurope);
        describe(builder);
        return string.Join("; ", RuleBook.Check(builder.Snapshot(finished), asOf)
            .Where(finding => finding.Rule.Id.StartsWith(rules, StringComparison.Ordinal))
            .Select(finding => $"{finding.Severity.ToString().ToLowerInvariant()} {finding.Rule.Id} {finding.Path}"));
    }
}
