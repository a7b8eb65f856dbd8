namespace Gatewright.Import.Documents;

/// <summary>A place in a template. Its path, line and column are worked out for those who ask: most values are right, and nobody asks.</summary>
internal sealed class JsonDocumentPlace : DocumentPlace
{
    private readonly JsonPlace? place;

    /// <param name="place">Where the value is written; null for one that an expression made of others.</param>
    /// <param name="within">The object that it is a property of.</param>
    public JsonDocumentPlace(JsonPlace? place, JsonDocumentPlace? within)
        : this(within, Own(place, within))
    {
    }

    private JsonDocumentPlace(JsonDocumentPlace? within, JsonPlace? own)
        : base(own?.Offset ?? 0, within) => place = own;

    /// <summary>The element that is written here, and not only around here.</summary>
    public Element? OwnElement => Element is { } element && element.Origin.Statement == this ? element : null;

    /// <summary>Whether an expression is written here.</summary>
    public bool IsOfExpression => place is { IsOfExpression: true };

    /// <summary>What comes from a parameters file is found where the template uses it.</summary>
    private static JsonPlace? Own(JsonPlace? place, JsonDocumentPlace? within) =>
        place is null || within?.place is { } around && !place.SharesDocumentWith(around) ? within?.place : place;

    /// <inheritdoc/>
    public override string Path => place?.Path is { Length: > 0 } path ? $"$.{path}" : "$";

    /// <inheritdoc/>
    public override int Line => place?.Line ?? 1;

    /// <inheritdoc/>
    public override int Column => place?.Column ?? 1;
}
