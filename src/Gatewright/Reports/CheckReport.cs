using Gatewright.Model;
using Gatewright.Rules;

namespace Gatewright.Reports;

/// <summary>How the rule book is asked.</summary>
/// <param name="AsOf">The day that dated rules compare with; null for the book's release.</param>
/// <param name="Severities">What the caller makes of single rules; null for nothing at all.</param>
internal sealed record CheckSettings(DateTime? AsOf, IReadOnlyDictionary<Rule, Severity?> Severities)
{
    /// <summary>As the book itself judges, on the day of its release.</summary>
    public static CheckSettings ByDefault { get; } = new(null, new Dictionary<Rule, Severity?>());
}

/// <summary>Which findings a report shows.</summary>
internal enum Detail
{
    /// <summary>Warnings and errors, and information that was asked for.</summary>
    Usual,

    /// <summary>Good practice as well.</summary>
    All,
}

/// <summary>The findings of a topology as a report shows them: overridden, filtered, counted.</summary>
internal sealed class CheckReport
{
    /// <summary>So many violations of one law by one verb come from a loop, which a running program doesn't know the lines of.</summary>
    private const int Alike = 10;

    private CheckReport(Topology topology, DateTime asOf, ImmutableArray<ReportedFinding> findings, int hidden) =>
        (Topology, AsOf, Findings, Hidden) = (topology, asOf, findings, hidden);

    public Topology Topology { get; }

    /// <summary>The day that dated rules were compared with.</summary>
    public DateTime AsOf { get; }

    /// <summary>In the order of the program, then what has been retired since the rule book's release.</summary>
    public ImmutableArray<ReportedFinding> Findings { get; }

    /// <summary>How many are not shown because they are information that nobody asked for.</summary>
    public int Hidden { get; }

    public bool HasErrors => Count(Severity.Error) > 0;

    public int Accepted => Findings.Count(it => it.Finding.AcceptanceReason is not null);

    /// <summary>Such as <c>2 errors, 1 warning, 1 accepted</c>.</summary>
    public string Summary => string.Join(", ", Counts()) is { Length: > 0 } counts ? counts : "no findings";

    /// <summary>Asks the rule book. A day later than its release brings retirements since then, as information, so that exit codes don't change over
    /// night.</summary>
    public static CheckReport Of(Topology topology, CheckSettings judging, Detail detail, TimeProvider clock) =>
        Of(topology, judging, detail, clock, (it, asOf) => RuleBook.Check(it, asOf));

    /// <summary>With another book, for tests of dated and informational rules.</summary>
    internal static CheckReport Of(Topology topology, CheckSettings judging, Detail detail, TimeProvider clock, Func<Topology, DateTime,
        IEnumerable<Finding>> check)
    {
        var asOf = judging.AsOf ?? RuleBook.ReleaseDate;
        ReportedFinding[] judged =
        [
            .. from finding in check(topology, asOf)
               let severity = judging.Severities.TryGetValue(finding.Rule, out var said) ? said : finding.Severity
               where severity is not null
               select new ReportedFinding(finding, severity.Value, asOf),
        ];
        ReportedFinding[] shown = [.. judged.Where(it => detail == Detail.All || it.Severity > Severity.Information
            || judging.Severities.ContainsKey(it.Finding.Rule))];
        var hidden = judged.Length - shown.Length;
        if (detail == Detail.Usual)
            shown = [.. Folded(shown)];
        var since = judging.AsOf is null ? Since(topology, judging, clock.GetUtcNow().UtcDateTime.Date, check) : [];
        return new(topology, asOf, [.. shown, .. since], hidden);
    }

    public int Count(Severity severity) => Findings.Count(it => it.Severity == severity && it.Finding.AcceptanceReason is null);

    /// <summary>One mistake is one finding: what follows from another, or is one of many alike, stands behind it.</summary>
    private static IEnumerable<ReportedFinding> Folded(ReportedFinding[] shown)
    {
        var severities = shown.ToDictionary(it => it.Finding, it => it.Severity);
        var roots = new Dictionary<Finding, Finding>(RootCauses.Of(shown.Select(it => it.Finding), it => severities[it]));
        var alike = shown.Where(it => it.Finding.AcceptanceReason is null && !roots.ContainsKey(it.Finding))
            .GroupBy(it => (it.Finding.Rule, it.Severity, it.Finding.Origin.Call?.MethodName, it.Finding.Origin.Argument, it.Finding.Origin.Item));
        foreach (var many in alike.Select(it => it.ToArray()).Where(it => it.Length >= Alike))
        {
            foreach (var another in many.Skip(1))
                roots[another.Finding] = many[0].Finding;
        }

        var consequences = roots.ToLookup(it => roots.GetValueOrDefault(it.Value, it.Value), it => it.Key);
        return shown.Where(it => !roots.ContainsKey(it.Finding)).Select(it => it with { Consequences = [.. consequences[it.Finding]] });
    }

    /// <summary>What the book finds today and didn't, or found less bad, on the day of its release.</summary>
    private static IEnumerable<ReportedFinding> Since(Topology topology, CheckSettings judging, DateTime today, Func<Topology, DateTime,
        IEnumerable<Finding>> check)
    {
        if (today <= RuleBook.ReleaseDate)
            return [];
        var known = check(topology, RuleBook.ReleaseDate).Select(Identity).ToHashSet();
        return check(topology, today)
            .Where(it => it.AcceptanceReason is null && it.Severity > Severity.Information && !known.Contains(Identity(it)))
            .Where(it => judging.Severities.GetValueOrDefault(it.Rule, Severity.Information) is not null)
            .Select(it => new ReportedFinding(it, Severity.Information, today));
    }

    private static (Rule Rule, Origin Origin, Severity Severity) Identity(Finding finding) => (finding.Rule, finding.Origin, finding.Severity);

    private IEnumerable<string> Counts()
    {
        if (Count(Severity.Error) is > 0 and var errors)
            yield return Counted.Of(errors, "error");
        if (Count(Severity.Warning) is > 0 and var warnings)
            yield return Counted.Of(warnings, "warning");
        if (Count(Severity.Information) is > 0 and var information)
            yield return $"{information} information";
        if (Accepted is > 0 and var accepted)
            yield return $"{accepted} accepted";
    }
}

/// <summary>A finding as a report shows it.</summary>
/// <param name="Finding">What the rule book found.</param>
/// <param name="Severity">How bad it is to the caller.</param>
/// <param name="AsOf">The day it was found on.</param>
internal sealed record ReportedFinding(Finding Finding, Severity Severity, DateTime AsOf)
{
    /// <summary>What follows from it, and is gone when it is mended.</summary>
    public ImmutableArray<Finding> Consequences { get; init; } = [];

    /// <summary>The severity as formats write it.</summary>
    public string Level => Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "information",
    };

    /// <summary>The day in ISO 8601.</summary>
    public string Day => JsonText.Day(AsOf);
}
