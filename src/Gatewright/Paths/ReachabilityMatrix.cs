using Gatewright.Model;
using Gatewright.Reachability;
using Gatewright.Reports;
using Gatewright.Terminals;

namespace Gatewright.Paths;

/// <summary>Who reaches whom: networks, sites, circuits and clients, each with each.</summary>
internal sealed class ReachabilityMatrix
{
    private readonly ImmutableArray<Pair> pairs;
    private readonly ImmutableArray<Endpoint> ends;

    public ReachabilityMatrix(Topology topology)
    {
        var routing = new Routing(topology, Certainty.Promised);
        ends = new EndNames(topology).All;
        var matrix = new ReachMatrix(routing, ends);
        pairs =
        [
            .. from one in Enumerable.Range(0, ends.Length)
               from other in Enumerable.Range(0, ends.Length)
               where one != other
               let verdict = matrix.Verdict(one, other)
               let outcome = verdict is Verdict.Partly or Verdict.Unknown ? Question.Ask(routing, ends[one], ends[other]) : null
               select new Pair(ends[one], ends[other], verdict, outcome),
        ];
    }

    public void Write(Screen screen)
    {
        foreach (var row in pairs.GroupBy(pair => pair.From))
        {
            screen.WriteLine(row.Key.Name);
            foreach (var same in row.GroupBy(pair => pair.Verdict).OrderBy(same => same.Key))
                screen.WriteLine($"  {Title(same.Key)}: {string.Join(", ", same.Select(Text))}");
        }
    }

    public string Json() => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteTexts("ends", ends.Select(end => end.Name));
        json.WriteObjects("pairs", pairs, static (json, pair) =>
        {
            json.WriteString("from", pair.From.Name);
            json.WriteString("to", pair.To.Name);
            json.WriteString("verdict", Words.Of(pair.Verdict));
            json.WriteTexts("missing", pair is { Verdict: Verdict.Partly, Outcome: { } outcome } ? Missing(outcome) : []);
        });
        json.WriteEndObject();
    });

    private static IEnumerable<string> Missing(Outcome outcome) => outcome.Missing.Joined().Boxes.Select(box => $"{box.Sources} to {box.Destinations}");

    private static string Title(Verdict verdict) => verdict switch
    {
        Verdict.Reached => "reaches",
        Verdict.Partly => "reaches partly",
        Verdict.NotReached => "doesn't reach",
        _ => "not known",
    };

    private static string Text(Pair pair) => pair switch
    {
        { Verdict: Verdict.Partly, Outcome: { } outcome } => $"{pair.To.Name} (not {string.Join(" nor ", Missing(outcome))})",
        { Verdict: Verdict.Unknown, Outcome.Doubts: [var doubt, ..] } => $"{pair.To.Name} ({doubt.What})",
        _ => pair.To.Name,
    };

    /// <summary>Two ends, with the whole answer where a word doesn't tell it.</summary>
    private sealed record Pair(Endpoint From, Endpoint To, Verdict Verdict, Outcome? Outcome);
}
