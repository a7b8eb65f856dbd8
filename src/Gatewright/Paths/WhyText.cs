using Gatewright.Reachability;
using Gatewright.Terminals;

namespace Gatewright.Paths;

/// <summary>Whether and how one end reaches another, for people: the way hop by hop, the way back, where it ends, and what the answer rests on.</summary>
internal static class WhyText
{
    public static void Write(Outcome outcome, Routing routing, string service, Screen screen)
    {
        screen.WriteLine($"{outcome.From.Name} to {outcome.To.Name}, {service}{Words.Without(routing)}: {Words.Of(outcome.Verdict)}");
        if (outcome.Verdict == Verdict.Partly)
        {
            screen.WriteLine($"reached: {Pairs(outcome.Reached)}");
            screen.WriteLine($"missing: {Pairs(outcome.Missing.Joined())}");
        }

        Ways("there", outcome.Arrivals, routing, screen);
        Ways("back", outcome.Replies, routing, screen);
        Ends("ends", Relevant(outcome, outcome.Obstacles), screen);
        Ends("answers end", Relevant(outcome, outcome.ReplyObstacles), screen);
        List("not known", outcome.Doubts.Select(doubt => doubt.What), screen);
        List("assumed", outcome.Assumptions.Select(assumption => assumption.Text), screen);
    }

    /// <summary>Where everything is reached, some packets may still end, as those that a group is there to drop.</summary>
    private static IEnumerable<Obstacle> Relevant(Outcome outcome, ImmutableArray<Obstacle> obstacles) =>
        outcome.Verdict is Verdict.Reached ? [] : obstacles.DistinctBy(obstacle => obstacle.Why);

    private static void Ways(string title, ImmutableArray<Arrival> arrivals, Routing routing, Screen screen)
    {
        foreach (var arrival in arrivals)
        {
            var hops = arrival.Trail.Hops();
            screen.WriteLine($"{title}: {Words.Of(hops[0].Traffic.Sources)} to {Words.Of(arrival.Traffic.Destinations)}");
            foreach (var hop in hops.Skip(1))
            {
                screen.WriteLine($"  {hop.At.Path} {hop.Action}{(hop.Route is null ? "" : $", by {Words.Of(hop.Route)}")}");
                foreach (var loser in Words.Losers(hop, routing))
                    screen.WriteLine($"    rather than {Words.Of(loser)} ({loser.Hop})");
            }
        }
    }

    private static void Ends(string title, IEnumerable<Obstacle> obstacles, Screen screen)
    {
        foreach (var obstacle in obstacles)
        {
            screen.WriteLine($"{title}: at {obstacle.At.Path}: {obstacle.Why}");
            foreach (var hop in obstacle.Trail.Hops().Skip(1))
                screen.WriteLine($"  {hop.At.Path} {hop.Action}{(hop.Route is null ? "" : $", by {Words.Of(hop.Route)}")}");
        }
    }

    private static void List(string title, IEnumerable<string> lines, Screen screen)
    {
        foreach (var line in lines.Distinct())
            screen.WriteLine($"{title}: {line}");
    }

    private static string Pairs(Traffic traffic) => string.Join("; ", traffic.Boxes.Select(box => $"{Words.Of(box.Sources)} to {Words.Of(box.Destinations)}"));
}
