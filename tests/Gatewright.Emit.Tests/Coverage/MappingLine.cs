namespace Gatewright.Tests.Coverage;

/// <summary>Why a property, or one of its values, has no verb.</summary>
internal enum ReasonKind
{
    /// <summary>There is nothing to say: Azure sets it, ignores it, or it belongs to something that isn't covered.</summary>
    None,

    /// <summary>It is always written the same, whatever is said.</summary>
    Always,

    /// <summary>It can be said with the typed escape alone.</summary>
    WithArmPatch,
}

internal sealed record Reason(ReasonKind Kind, string Text);

/// <summary>What one line of a mapping says of a property, of what lies below it, or of one of its values.</summary>
/// <param name="Path">The property; for what lies below one, its path without <c>.**</c>.</param>
/// <param name="IsWhole">Whether it says it of all that lies below.</param>
/// <param name="Value">The value that it speaks of, or null.</param>
/// <param name="Verbs">What sets it: verbs or members of shapes, as <c>VpnGateway.WithBgp</c>.</param>
/// <param name="Otherwise">What is written when none of the verbs is said; null if nothing.</param>
/// <param name="Reason">Why no verb sets it; null if one does.</param>
internal sealed record MappingLine(string Path, bool IsWhole, string? Value, ImmutableArray<string> Verbs, string? Otherwise, Reason? Reason)
{
    private const string Below = ".**";

    private static readonly (string Word, ReasonKind Kind)[] Reasons =
        [("none, ", ReasonKind.None), ("always, ", ReasonKind.Always), ("WithArmPatch, ", ReasonKind.WithArmPatch)];

    /// <summary>Reads <c>PATH[.**][ = VALUE]: VERB, VERB[; else VALUE]</c> or <c>…: none, REASON</c>.</summary>
    public static MappingLine Parse(string line)
    {
        if (line.Split(": ", 2) is not [var subject, var said])
            throw new FormatException($"'{line}' has no ': '");
        var (path, value) = subject.Split(" = ", 2) is [var left, var right] ? (left, right) : (subject, null);
        var isWhole = path.EndsWith(Below, StringComparison.Ordinal);
        if (isWhole)
            path = path[..^Below.Length];

        foreach (var (word, kind) in Reasons)
        {
            if (said.StartsWith(word, StringComparison.Ordinal))
                return new(path, isWhole, value, [], null, new(kind, said[word.Length..]));
        }

        var (verbs, otherwise) = said.Split("; else ", 2) is [var first, var last] ? (first, last) : (said, null);
        return new(path, isWhole, value, [.. verbs.Split(", ")], otherwise, null);
    }

    public bool Covers(string property) => property == Path
        || (IsWhole && property.StartsWith(Path, StringComparison.Ordinal) && property[Path.Length] is '.' or '[');
}
