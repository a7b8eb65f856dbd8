using Gatewright.Import.Documents;

namespace Gatewright.Import;

/// <summary>
/// A part of a template that isn't in the topology: a resource of another kind, a property without a law, or a value known only at deployment.
/// </summary>
public sealed record UnreadPart
{
    private readonly JsonDocumentPlace place;

    internal UnreadPart(JsonDocumentPlace place, string reason) => (this.place, Reason) = (place, reason);

    /// <summary>Where it is written.</summary>
    public DocumentPlace Place => place;

    /// <summary>Why it isn't there.</summary>
    public string Reason { get; }

    /// <summary>The path and the reason.</summary>
    public override string ToString() => $"{Place.Path}: {Reason}";
}
