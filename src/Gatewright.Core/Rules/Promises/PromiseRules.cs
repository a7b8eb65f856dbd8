using Gatewright.Reachability;

namespace Gatewright.Rules;

using static Rule;

/// <summary>GW6601 to GW6604: what a program promises about who reaches whom.</summary>
internal static class PromiseRules
{
    public static Rule WhatMustReachReaches { get; } = Error("GW6601", "What must reach something reaches it", Sources.Reachability, topology =>
        from judged in topology.Index.Promises
        let obstacle = judged.Broken()
        where obstacle is not null
        let violation = At(judged.Promise.Origin, $"{InWords(judged.Outcome, obstacle)}").WithRelated(obstacle.Origin)
        select PromiseRemedy.Of(obstacle) is { } remedy ? violation.WithFix(remedy) : violation);

    public static Rule WhatMustNotReachDoesNot { get; } = Error("GW6602", "What must not reach something doesn't", Sources.Reachability, topology =>
        from judged in topology.Index.Promises
        let leak = judged.Leak()
        where leak is not null
        let last = leak.Trail.Hops().Last(hop => hop.Route is not null || hop.At is not SubnetElement)
        select At(judged.Promise.Origin, $"{leak.Traffic.Sources} of '{judged.Outcome.From.Name}' reaches '{judged.Outcome.To.Name}' over "
            + $"{string.Join(", ", leak.Trail.Hops().Select(hop => $"'{hop.At.Path}'").Distinct())}; drop it by a security group or a route")
            .WithRelated(last.Route?.Origin.Statement is null ? last.At.Origin : last.Route.Origin));

    public static Rule WhatMustPassAnAppliancePasses { get; } = Error("GW6603", "What must pass an appliance passes it, there and back", Sources.Reachability,
        topology =>
        from judged in topology.Index.Promises
        from appliance in judged.Promise.Appliances.Known()
        let past = judged.Outcome.Past(appliance.Value)
        where past is not null
        let way = string.Join(", ", past.Trail.Hops().Select(hop => $"'{hop.At.Path}'").Distinct())
        let isReply = judged.Outcome.Replies.Contains(past)
        let last = past.Trail.Hops().FirstOrDefault(hop => hop.Route is not null)
        select At(appliance, $"{(isReply ? "What answers" : "What goes from")} '{judged.Outcome.From.Name}' {(isReply ? "from" : "to")} "
            + $"'{judged.Outcome.To.Name}' goes past {appliance} over {way}; lead it there by a route")
            .WithRelated(last?.Route?.Origin.Statement is null ? past.Trail.Hop.At.Origin : last.Route.Origin));

    public static Rule WhatMustSurviveALossDoes { get; } = Error("GW6604", "What must survive a loss survives it", Sources.HighAvailability, topology =>
        from judged in topology.Index.Promises
        from same in judged.Losses.GroupBy(lost => lost.Said)
        from lost in same.Select(it => (it.Loss, After: After(judged, it))).Where(it => it.After is not null).Take(1)
        select At(same.Key, $"Without {lost.Loss.What}, {lost.After}").WithRelated(lost.Loss.Lost[0].Origin));

    public static ImmutableArray<Rule> All { get; } =
        [WhatMustReachReaches, WhatMustNotReachDoesNot, WhatMustPassAnAppliancePasses, WhatMustSurviveALossDoes];

    /// <summary>What becomes of a promise after a loss, if it is broken then.</summary>
    private static string? After(JudgedPromise judged, JudgedLoss lost)
    {
        var outcome = lost.Outcome;
        if (outcome.FirstObstacle is { } obstacle)
            return $"{InWords(outcome, obstacle)}{(obstacle.Why.Contains(';') ? ", or " : "; ")}{lost.Loss.Mend}";
        foreach (var appliance in judged.Promise.Appliances.Known())
        {
            if (outcome.Past(appliance.Value) is not null)
                return $"what goes between '{outcome.From.Name}' and '{outcome.To.Name}' goes past {appliance}; lead it there by a route";
        }

        return null;
    }

    private static string InWords(Outcome outcome, Obstacle obstacle) =>
        $"'{outcome.From.Name}' {Verb(outcome)} '{outcome.To.Name}'{Part(outcome)}: "
            + $"{(outcome.ReplyObstacles.Contains(obstacle) ? "for answers, " : "")}{obstacle.Why}";

    private static string Verb(Outcome outcome) => outcome.Verdict == Verdict.Partly ? "reaches only a part of" : "can't reach";

    private static string Part(Outcome outcome)
    {
        if (outcome.Verdict != Verdict.Partly || outcome.To.IsInternet)
            return "";
        var missing = outcome.Missing.Joined().Boxes[0];
        return $", not {missing.Sources} to {missing.Destinations}";
    }
}
