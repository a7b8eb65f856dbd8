using System.Text;

namespace Gatewright.Emit.Templates;

/// <summary>
/// Names of a program as text of which no device, and no reader of Markdown, takes a letter for anything else. Names in configurations get a number
/// besides, since two that are cleaned alike would be merged.
/// </summary>
internal static class PlainText
{
    private const int LongestName = 24;
    private const int LongestBlank = 60;

    /// <summary>For comments: letters, digits, spaces and harmless signs.</summary>
    public static string Of(string text) => new([.. text.Select(it => char.IsAsciiLetterOrDigit(it) || " ._-/:,;()'=+".Contains(it) ? it : '_')]);

    /// <summary>For names: small letters, digits and hyphens, at most 24.</summary>
    public static string Slug(string text)
    {
        var letters = new string([.. text.Take(LongestName).Select(it => char.IsAsciiLetterOrDigit(it) ? char.ToLowerInvariant(it) : '-')]).Trim('-');
        return letters.Length > 0 ? letters : "gateway";
    }

    /// <summary>
    /// For blanks: capital letters, digits and underscores, a letter first; <c>parisAddress</c> is <c>PARIS_ADDRESS</c>. The end is kept, as it tells what the
    /// blank is for.
    /// </summary>
    public static string Upper(string text)
    {
        var letters = new StringBuilder("X");
        for (var at = Math.Max(0, text.Length - LongestBlank); at < text.Length; at++)
        {
            if (at > 0 && char.IsAsciiLetterUpper(text[at]) && char.IsAsciiLetterLower(text[at - 1]))
                letters.Append('_');
            letters.Append(char.IsAsciiLetterOrDigit(text[at]) ? char.ToUpperInvariant(text[at]) : '_');
        }

        return letters.Length > 1 && char.IsAsciiLetterUpper(letters[1]) ? letters.ToString(1, letters.Length - 1) : letters.ToString();
    }
}
