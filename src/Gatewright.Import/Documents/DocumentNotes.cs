namespace Gatewright.Import.Documents;

/// <summary>What is noted while a template is read: settings, objects that were opened, and what nobody can see before a deployment.</summary>
internal sealed class DocumentNotes(Journal journal, PartIds parts)
{
    /// <summary>How much of an expression a reason quotes.</summary>
    private const int Quoted = 200;

    private readonly List<ArmNode> nodes = [];
    private readonly List<UnreadPart> unseen = [];
    private readonly List<JsonDocumentPlace> open = [];
    private readonly List<ArmValue> asked = [];

    public Journal Journal => journal;

    /// <summary>What ids mean that ask for a part by its number.</summary>
    public PartIds Parts => parts;

    /// <summary>Values that have to be known to say what is described, and aren't.</summary>
    public IReadOnlyList<ArmValue> Asked => asked;

    public void Opened(ArmNode node) => nodes.Add(node);

    /// <summary>Something has to be known to say what is described, and isn't.</summary>
    public void Unseen(JsonDocumentPlace place, ArmValue value)
    {
        journal.IsAnythingOpen = true;
        open.Add(place);
        asked.Add(value);
        unseen.Add(new(place, $"is known only when it is deployed: {Quote(value)}"));
    }

    /// <summary>A value has to be known to say what is described in a program.</summary>
    public void Ask(ArmValue value)
    {
        if (value is ArmUnknown)
            asked.Add(value);
    }

    /// <summary>A value as a reason quotes it. Texts in an expression are left out, but for names: one may be a key.</summary>
    public static string Quote(ArmValue value)
    {
        var text = value is ArmUnknown unknown ? QuotedExpression.Of(unknown.Expression) : "a value that is known in part";
        return text.Length > Quoted ? text[..Quoted] + "…" : text;
    }

    /// <summary>Something is left out, and the reason is told.</summary>
    public void LeftOut(JsonDocumentPlace place, string why)
    {
        journal.IsAnythingOpen = true;
        unseen.Add(new(place, why));
    }

    /// <summary>Something of which a topology knows nothing, and no rule reads.</summary>
    public void Other(JsonDocumentPlace place, string what) => unseen.Add(new(place, what));

    /// <summary>Rules don't rely on the absence of what may be there unseen.</summary>
    public void Open()
    {
        foreach (var place in open)
        {
            if (place.Element is { } element)
                element.IsOpen = true;
        }
    }

    /// <summary>Properties that a topology doesn't have stay with their elements, and are emitted again.</summary>
    public void Keep()
    {
        foreach (var node in nodes)
        {
            if (node.Place.OwnElement is { } element && RestOf.Node(node) is { } rest)
                element.Patches = element.Patches.Add(new(Known(rest), new(node.Place)));
        }
    }

    /// <summary>What isn't part of the topology, in the order of the document.</summary>
    public ImmutableArray<UnreadPart> Unread() =>
    [
        .. unseen.Concat(from node in nodes
                         where node.HasUnread
                         from member in node.Unread
                         select new UnreadPart(node.At(member.Value), Reason(member)))
            .OrderBy(part => part.Place.Number)
            .DistinctBy(part => (part.Place.Number, part.Reason)),
    ];

    private static string Reason(ArmMember member) => PlainKeys.AreIn(member)
        ? $"'{member.Name}' isn't part of a topology; it isn't passed on, since a key stands in it"
        : member.Value is ArmUnknown
        ? $"'{member.Name}' is known only when it is deployed: {Quote(member.Value)}"
        : $"'{member.Name}' isn't part of a topology; it is passed on unchanged";

    private static Value<Json> Known(string rest) =>
        Json.Parse(rest) is Value<Json>.Known json ? json.Value with { IsOfUnknownProperties = true } : Json.Parse(rest);
}
