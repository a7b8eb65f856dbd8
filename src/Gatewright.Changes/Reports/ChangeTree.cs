namespace Gatewright.Changes.Reports;

/// <summary>Changes by effect, the worst first; in an effect by element.</summary>
internal static class ChangeTree
{
    public static ImmutableArray<ChangeNode> Of(ImmutableArray<Change> changes) =>
    [
        .. from change in changes
           group change by change.Consequence.Effect into effect
           orderby effect.Key descending
           select new ChangeNode(Heading(effect.Key, effect.Count()), effect.Key, [.. Nodes([.. effect])]),
    ];

    /// <summary>What holds for several in a row is said below the last of them.</summary>
    private static IEnumerable<ChangeNode> Nodes(ImmutableArray<Change> changes) => changes.Select((change, index) =>
        index + 1 < changes.Length && IsSame(change.Consequence, changes[index + 1].Consequence) ? new($"{change}", change.Consequence.Effect, [])
            : Node(change));

    private static bool IsSame(Consequence one, Consequence other) => one.Law == other.Law && one.Affected.SequenceEqual(other.Affected);

    private static string Heading(ChangeEffect effect, int count) => $"{effect switch
    {
        ChangeEffect.Refusal => "Azure refuses",
        ChangeEffect.Replacement => "Delete and create",
        ChangeEffect.Interruption => "Traffic stops for a while",
        ChangeEffect.Unknown => "No page says what traffic notices",
        ChangeEffect.Update => "Minutes, and nothing stops",
        _ => "Nothing else changes",
    }}: {Counted.Of(count, "change")}";

    private static ChangeNode Node(Change change)
    {
        var consequence = change.Consequence;
        var notes = new List<ChangeNode>();
        if (consequence.Message.Length > 0 && consequence.Law is not null)
            notes.Add(new($"{consequence.Message}.", null, []));
        if (!consequence.Affected.IsEmpty)
            notes.Add(new($"Affected: {string.Join(", ", consequence.Affected)}", null, []));
        return new($"{change}", consequence.Effect, [.. notes]);
    }
}
