namespace Gatewright;

/// <summary>A JSON object: a patch in ARM's own words, for what has no method.</summary>
public readonly record struct Json
{
    private readonly string text;

    private Json(string text) => this.text = text;

    /// <summary>The text as it was written.</summary>
    public override string ToString() => text ?? "{}";

    /// <summary>Whether it has only properties that no rule reads: those of a document that a topology doesn't have.</summary>
    internal bool IsOfUnknownProperties { get; init; }

    /// <summary>All members, in the order of the text.</summary>
    internal IEnumerable<JsonMember> Members => JsonSyntax.Members(ToString());

    internal static Value<Json> Parse(string text) => JsonSyntax.Fault(text) is { } fault
        ? new Value<Json>.Malformed(text, $"is no JSON object: {fault}")
        : new Json(text);
}

/// <summary>A member of a JSON object.</summary>
/// <param name="Depth">0 in the outermost object.</param>
/// <param name="Name">Its name.</param>
/// <param name="Text">Its value, escapes as they are, if that is text.</param>
/// <param name="First">The first letter of its value, which tells what it is: <c>{</c>, <c>[</c>, a quote, <c>n</c> of null.</param>
internal readonly record struct JsonMember(int Depth, string Name, string? Text, char? First);
