namespace Gatewright.ArmLanguage;

/// <summary>The parts of a type, a name or an id, one after the other: what stands between slashes.</summary>
internal ref struct SlashedParts(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> rest = text;

    /// <summary>Takes the next part; empty behind the last.</summary>
    public ReadOnlySpan<char> Next()
    {
        var slash = rest.IndexOf('/');
        var part = slash < 0 ? rest : rest[..slash];
        rest = slash < 0 ? [] : rest[(slash + 1)..];
        return part;
    }

    public static int Count(ReadOnlySpan<char> text) => text.Count('/') + 1;

    public static bool HasEmpty(ReadOnlySpan<char> text) => text is [] or ['/', ..] or [.., '/'] || text.Contains("//", StringComparison.Ordinal);
}
