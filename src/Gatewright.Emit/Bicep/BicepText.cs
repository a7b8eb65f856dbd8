using System.Globalization;
using System.Text;

namespace Gatewright.Emit.Bicep;

/// <summary>Texts, keys and names as Bicep writes them.</summary>
internal static class BicepText
{
    public static bool IsIdentifier(string name) =>
        name is [(>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_', ..] && name.All(it => char.IsAsciiLetterOrDigit(it) || it == '_')
        && name is not ("true" or "false" or "null");

    public static string Key(string name) => IsIdentifier(name) ? name : Quoted(name);

    public static string Quoted(ReadOnlySpan<char> text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('\'');
        Escape(quoted, text);
        return quoted.Append('\'').ToString();
    }

    /// <summary>No letter ends a text, a line or an expression before its time.</summary>
    public static void Escape(StringBuilder to, ReadOnlySpan<char> text)
    {
        for (var place = 0; place < text.Length; place++)
        {
            var letter = text[place];
            if (letter is '\\' or '\'' || (letter == '$' && place + 1 < text.Length && text[place + 1] == '{'))
                to.Append('\\').Append(letter);
            else if (letter is '\n' or '\r' or '\t')
                to.Append(letter == '\n' ? "\\n" : letter == '\r' ? "\\r" : "\\t");
            else if (char.IsControl(letter) || letter is '\u2028' or '\u2029' || char.IsSurrogate(letter))
                place += Unicode(to, text[place..]);
            else
                to.Append(letter);
        }
    }

    /// <summary>A comment ends with its line.</summary>
    public static string Comment(string text) => "// " + string.Concat(text.Select(it => char.IsControl(it) || it is '\u2028' or '\u2029' ? ' ' : it)).Trim();

    /// <summary>One code point by its number; half of one becomes the mark for what can't be read.</summary>
    private static int Unicode(StringBuilder to, ReadOnlySpan<char> text)
    {
        _ = Rune.DecodeFromUtf16(text, out var rune, out var length);
        to.Append(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:x}}}");
        return length - 1;
    }
}
