namespace Gatewright.Import.Documents;

/// <summary>A place in a template. Its path, line and column are worked out for those who ask: most values are right, and nobody asks.</summary>
internal sealed class JsonDocumentPlace : DocumentPlace
{
    private readonly JsonPlace? place;

    /// <param name="place">Where the value is written; null for one that an expression made of others.</param>
    /// <param name="within">The object that it is a property of.</param>
    public JsonDocumentPlace(JsonPlace? place, JsonDocumentPlace? within)
        : base(place?.Offset ?? within?.Number ?? 0, within) => this.place = place ?? within?.place;

    /// <summary>The element that is written here, and not only around here.</summary>
    public Element? OwnElement => Element is { } element && element.Origin.Statement == this ? element : null;

    /// <inheritdoc/>
    public override string Path => place?.Path is { Length: > 0 } path ? $"$.{path}" : "$";

    /// <inheritdoc/>
    public override int Line => place?.Line ?? 1;

    /// <inheritdoc/>
    public override int Column => place?.Column ?? 1;
}
