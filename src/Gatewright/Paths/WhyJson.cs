using System.Text.Json;
using Gatewright.Reachability;
using Gatewright.Reports;

namespace Gatewright.Paths;

/// <summary>
/// What <c>why</c> prints, for programs. The shape only ever grows:
/// <code>
/// { "from", "to", "service", "without": [], "verdict": "yes|partly|no|unknown",
///   "reached": [ { "sources": [], "destinations": [] } ], "missing": [ { "sources": [], "destinations": [] } ],
///   "there": [ { "destinations": [], "hops": [ { "at", "action", "route", "rather": [] } ] } ], "back": [ … ],
///   "obstacles": [ { "kind", "at", "why", "isReply" } ], "unknown": [], "assumptions": [ { "name", "text" } ] }
/// </code>
/// </summary>
internal static class WhyJson
{
    public static string Of(Outcome outcome, Routing routing, string service) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("from", outcome.From.Name);
        json.WriteString("to", outcome.To.Name);
        json.WriteString("service", service);
        json.WriteTexts("without", routing.Lost.Elements.Select(element => element.Path));
        json.WriteString("verdict", Words.Of(outcome.Verdict));
        json.WriteObjects("reached", outcome.Reached.Boxes, WriteBox);
        json.WriteObjects("missing", outcome.Missing.Joined().Boxes, WriteBox);
        json.WriteObjects("there", outcome.Arrivals, (it, arrival) => Write(it, arrival, routing));
        json.WriteObjects("back", outcome.Replies, (it, arrival) => Write(it, arrival, routing));
        json.WriteObjects("obstacles", outcome.Obstacles.Select(it => (Obstacle: it, IsReply: false))
            .Concat(outcome.ReplyObstacles.Select(it => (Obstacle: it, IsReply: true))), static (json, it) =>
        {
            json.WriteString("kind", Words.Of(it.Obstacle.Kind));
            json.WriteString("at", it.Obstacle.At.Path);
            json.WriteString("why", it.Obstacle.Why);
            json.WriteBoolean("isReply", it.IsReply);
        });
        json.WriteTexts("unknown", outcome.Doubts.Select(doubt => doubt.What).Distinct());
        json.WriteObjects("assumptions", outcome.Assumptions, static (json, assumption) =>
        {
            json.WriteString("name", assumption.Name);
            json.WriteString("text", assumption.Text);
        });
        json.WriteEndObject();
    });

    private static void WriteBox(Utf8JsonWriter json, Box box)
    {
        json.WriteTexts("sources", box.Sources.Blocks());
        json.WriteTexts("destinations", box.Destinations.Blocks());
    }

    private static void Write(Utf8JsonWriter json, Arrival arrival, Routing routing)
    {
        json.WriteTexts("destinations", arrival.Traffic.Destinations.Blocks());
        json.WriteObjects("hops", arrival.Trail.Hops(), (it, hop) =>
        {
            it.WriteString("at", hop.At.Path);
            it.WriteString("action", hop.Action);
            it.WriteString("route", hop.Route?.ToString());
            it.WriteTexts("rather", Words.Losers(hop, routing));
        });
    }
}
