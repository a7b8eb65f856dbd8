using Gatewright.Model;
using Gatewright.Reachability;
using Gatewright.Reports;
using Gatewright.Terminals;

namespace Gatewright.Paths;

/// <summary>Who reaches whom: networks, sites, circuits and clients, each with each.</summary>
internal sealed class ReachabilityMatrix
{
    private readonly ImmutableArray<Outcome> outcomes;
    private readonly ImmutableArray<Endpoint> ends;

    public ReachabilityMatrix(Topology topology)
    {
        var routing = new Routing(topology, Certainty.Promised);
        ends = new EndNames(topology).All;
        outcomes = [.. from one in ends from other in ends where one != other select Question.Ask(routing, one, other)];
    }

    public void Write(Screen screen)
    {
        foreach (var row in outcomes.GroupBy(outcome => outcome.From))
        {
            screen.WriteLine(row.Key.Name);
            foreach (var same in row.GroupBy(outcome => outcome.Verdict).OrderBy(same => same.Key))
                screen.WriteLine($"  {Title(same.Key)}: {string.Join(", ", same.Select(Text))}");
        }
    }

    public string Json() => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteTexts("ends", ends.Select(end => end.Name));
        json.WriteObjects("pairs", outcomes, static (json, outcome) =>
        {
            json.WriteString("from", outcome.From.Name);
            json.WriteString("to", outcome.To.Name);
            json.WriteString("verdict", Words.Of(outcome.Verdict));
            json.WriteTexts("missing", outcome.Verdict == Verdict.Partly ? Missing(outcome) : []);
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

    private static string Text(Outcome outcome) => outcome.Verdict switch
    {
        Verdict.Partly => $"{outcome.To.Name} (not {string.Join(" nor ", Missing(outcome))})",
        Verdict.Unknown when outcome.Doubts.Length > 0 => $"{outcome.To.Name} ({outcome.Doubts[0].What})",
        _ => outcome.To.Name,
    };
}
