namespace Gatewright.Emit.Mermaid;

using System.Globalization;
using Gatewright.Emit.Drawing;
using Gatewright.Model;
using Gatewright.Reachability;
using Box = Gatewright.Emit.Drawing.Box;

/// <summary>
/// The ways between two ends as lines of a diagram: numbered, what is sent with thick arrows, what answers with dotted ones, and a cross with the reason
/// where one ends.
/// </summary>
internal sealed class PathLines
{
    private readonly Func<Element, Box> boxOf;
    private readonly Dictionary<(Box, string, Box), int> numbers = [];
    private readonly Dictionary<string, Box> ends = [];
    private Box? internet;

    /// <param name="outcome">The answer.</param>
    /// <param name="boxOf">The box of a subnet, gateway, site, circuit or of clients.</param>
    public PathLines(Outcome outcome, Func<Element, Box> boxOf)
    {
        this.boxOf = boxOf;
        foreach (var arrival in outcome.Arrivals)
            Add(arrival.Trail, LineKind.Sent, "", arrival.At is null ? internet ??= new(BoxKind.Other, "internet") : null);
        foreach (var arrival in outcome.Replies)
            Add(arrival.Trail, LineKind.Answer, "answer ", null);

        // Where everything is reached, some packets may still end, as those that a group is there to drop.
        if (outcome.Verdict == Verdict.Reached)
            return;
        foreach (var obstacle in outcome.Obstacles.DistinctBy(it => it.Why))
            Add(obstacle.Trail, LineKind.Sent, "", End($"ends at {obstacle.At.Path}: {obstacle.Why}"));
        foreach (var obstacle in outcome.ReplyObstacles.DistinctBy(it => it.Why))
            Add(obstacle.Trail, LineKind.Answer, "answer ", End($"answers end at {obstacle.At.Path}: {obstacle.Why}"));
        foreach (var doubt in outcome.Doubts.DistinctBy(it => it.What).Where(doubt => doubt.Trail.Hops().Length > 1 || outcome.Arrivals.IsEmpty))
            Add(doubt.Trail, LineKind.Sent, "", End($"not known: {doubt.What}"));
    }

    public List<Line> Lines { get; } = [];

    /// <summary>The internet, and where ways end.</summary>
    public IEnumerable<Box> Boxes => internet is null ? ends.Values : ends.Values.Prepend(internet);

    private void Add(Trail trail, LineKind kind, string word, Box? last)
    {
        var stops = PathStops.Of(trail);
        for (var index = 1; index < stops.Length; index++)
            Add(boxOf(stops[index - 1].At), boxOf(stops[index].At), kind, Label(word, index, stops[index].By));
        if (last is not null)
            Add(boxOf(stops[^1].At), last, last.Kind == BoxKind.End ? Ended(kind) : kind, Label(word, stops.Length, trail.Hop.Route));
    }

    /// <summary>Ways that go a part together have one line there.</summary>
    private void Add(Box from, Box to, LineKind kind, string label)
    {
        var arrow = kind switch
        {
            LineKind.Sent => "==>",
            LineKind.Answer => "-.->",
            LineKind.SentEnds => "==x",
            _ => "-.-x",
        };
        if (numbers.TryAdd((from, arrow, to), Lines.Count))
            Lines.Add(new(from, arrow, label, to) { Kind = kind });
    }

    private Box End(string why)
    {
        if (!ends.TryGetValue(why, out var box))
            ends[why] = box = new(BoxKind.End, why);
        return box;
    }

    private static LineKind Ended(LineKind kind) => kind == LineKind.Sent ? LineKind.SentEnds : LineKind.AnswerEnds;

    private static string Label(string word, int number, EffectiveRoute? by) =>
        string.Create(CultureInfo.InvariantCulture, $"{word}{number}{(by is null ? "" : $": {by.Destination}")}");
}
