namespace Gatewright.Rules;

/// <summary>
/// One mistake has many consequences: a block that covers the plans of ten others, a SKU that lacks what five methods ask for. Whoever mends the
/// mistake is rid of all of them, so reports show one finding and count those that follow from it.
/// </summary>
public static class RootCauses
{
    /// <summary>Two findings with one cause may be two mistakes and are both told; a third makes one mistake of them.</summary>
    private const int Enough = 3;

    /// <summary>For each finding that follows from another: that one. It is at least as severe, so nothing graver hides behind something lighter.</summary>
    /// <param name="findings">Of one topology, in the order of the program.</param>
    /// <param name="severityOf">How bad a finding is to who reads it; null for one that isn't shown, from which none follows.</param>
    public static IReadOnlyDictionary<Finding, Finding> Of(IEnumerable<Finding> findings, Func<Finding, Severity?> severityOf)
    {
        var shown = findings.Where(it => it.AcceptanceReason is null && severityOf(it) is not null).ToArray();
        var inThemselves = new Dictionary<Origin, Finding>();
        foreach (var finding in shown.Where(it => it.Cause is null).OrderByDescending(severityOf))
        {
            if (!inThemselves.ContainsKey(finding.Origin))
                inThemselves[finding.Origin] = finding;
        }

        var roots = new Dictionary<Finding, Finding>();
        foreach (var finding in shown.Where(it => it.Cause is not null))
        {
            if ((Wrong(finding.Cause!.Value, finding) ?? Wrong(finding.Origin, finding)) is { } root)
                roots[finding] = root;
        }

        foreach (var alike in shown.Where(it => it.Cause is not null && !roots.ContainsKey(it)).GroupBy(it => it.Cause!.Value).Select(it => it.ToArray())
            .Where(it => it.Length >= Enough))
        {
            var gravest = alike.Max(severityOf);
            var root = alike.First(it => severityOf(it) == gravest);
            foreach (var consequence in alike.Where(it => it != root))
                roots[consequence] = root;
        }

        return roots;

        Finding? Wrong(Origin place, Finding consequence) =>
            inThemselves.TryGetValue(place, out var root) && severityOf(root) >= severityOf(consequence) ? root : null;
    }
}
