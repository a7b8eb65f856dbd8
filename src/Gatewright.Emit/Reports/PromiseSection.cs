namespace Gatewright.Emit.Reports;

using Gatewright.Model;
using Gatewright.Reachability;
using Gatewright.Rules;

/// <summary>What the program promises about who reaches whom, whether it is so, and by which way.</summary>
internal static class PromiseSection
{
    private const int MostWays = 3;

    public static Section Of(Topology topology, ImmutableArray<Finding> findings) => new("promises", "Promises", topology.Promises.IsEmpty ? [] :
    [
        new Block("A promise is an error in check as long as it isn't kept.")
        {
            Columns = ["From", "Promise", "State", "Ways there"],
            Rows = [.. topology.Promises.Select(promise => Of(promise, topology, findings))],
        },
    ]);

    private static Row Of(PromiseElement promise, Topology topology, ImmutableArray<Finding> findings)
    {
        var judged = topology.Index.Promises.FirstOrDefault(it => it.Promise == promise);
        Finding[] broken = [.. findings.Where(it => it.Origin.Statement?.Element == promise && it.Severity == Severity.Error)];
        return new(promise, Name(promise.From), Cell.Of(Words(promise)), State(judged, broken), Cell.Of(Ways(judged)));
    }

    private static Cell State(JudgedPromise? judged, Finding[] broken) =>
        broken.Length > 0 ? Cell.Of(broken.Select(it => $"{(it.AcceptanceReason is null ? "broken" : "broken, accepted")}: {it.Message}"))
        : judged is null ? "not known before deployment"
        : judged.Outcome.Asked.IsEmpty ? "not known: an end has no known addresses"
        : judged.Promise.IsReached ? judged.Outcome.Verdict == Verdict.Reached ? "kept" : "not known before deployment"
        : judged.Outcome.Arrivals.IsEmpty ? "kept" : "not known before deployment";

    private static IEnumerable<string> Words(PromiseElement promise)
    {
        yield return $"{(promise.IsReached ? "reaches" : "doesn't reach")} {(promise.To is null ? "the internet" : Name(promise.To))}";
        if (!promise.Ports.IsEmpty)
            yield return $"TCP {string.Join(", ", promise.Ports)}";
        if (!promise.Appliances.IsEmpty)
            yield return $"through {string.Join(" and ", promise.Appliances)}";
        if (!promise.Losses.IsEmpty)
            yield return $"survives the loss of any one {string.Join(", ", promise.Losses.Select(it => Part($"{it}")))}";
    }

    /// <summary>Such as <c>gateway instance</c> for <c>GatewayInstance</c>.</summary>
    private static string Part(string name) =>
        string.Concat(name.Select((it, index) => char.IsUpper(it) ? $"{(index > 0 ? " " : "")}{char.ToLowerInvariant(it)}" : $"{it}"));

    private static IEnumerable<string> Ways(JudgedPromise? judged)
    {
        if (judged is not { Promise.IsReached: true })
            return [];
        string[] ways = [.. judged.Outcome.Arrivals.Select(arrival => string.Join(" → ", Distinct(arrival.Trail.Hops().Select(Stop)))).Distinct()];
        return ways.Length <= MostWays ? ways : ways.Take(MostWays - 1).Append(FormattableString.Invariant($"and {ways.Length - MostWays + 1} more"));
    }

    private static string Stop(Hop hop) => hop.Appliance is { } appliance ? $"{hop.At.Path} ({appliance})" : hop.At.Path;

    /// <summary>Without what stands twice in a row.</summary>
    private static IEnumerable<string> Distinct(IEnumerable<string> stops)
    {
        string? last = null;
        foreach (var stop in stops)
        {
            if (stop != last)
                yield return last = stop;
        }
    }

    private static string Name(Element element) => element is PointToSiteElement clients ? $"clients of {clients.Gateway.Path}" : element.Path;
}
