namespace Gatewright.Emit.Devices;

/// <summary>
/// Names of a program as text of which no device takes a letter for anything else. Names in configurations get a number besides, since two that are
/// cleaned alike would be merged.
/// </summary>
internal static class PlainText
{
    private const int LongestName = 24;

    /// <summary>For comments: letters, digits, spaces and harmless signs.</summary>
    public static string Of(string text) => new([.. text.Select(it => char.IsAsciiLetterOrDigit(it) || " ._-/:,;()'=+".Contains(it) ? it : '_')]);

    /// <summary>For names: small letters, digits and hyphens, at most 24.</summary>
    public static string Slug(string text)
    {
        var letters = new string([.. text.Take(LongestName).Select(it => char.IsAsciiLetterOrDigit(it) ? char.ToLowerInvariant(it) : '-')]).Trim('-');
        return letters.Length > 0 ? letters : "gateway";
    }

    /// <summary>For blanks: capital letters, digits and underscores.</summary>
    public static string Upper(string text) =>
        new([.. text.Take(60).Select(it => char.IsAsciiLetterOrDigit(it) ? char.ToUpperInvariant(it) : '_')]);
}
