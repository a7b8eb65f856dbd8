using System.Text;

namespace Gatewright.Emit.Svg;

/// <summary>Text as XML takes it.</summary>
internal static class Markup
{
    private const char Replacement = '\uFFFD';

    /// <summary>Text for an element or an attribute in double quotes. What XML 1.0 has no letter for is replaced.</summary>
    public static string Escaped(string text)
    {
        var to = new StringBuilder(text.Length);
        foreach (var letter in text.EnumerateRunes())
        {
            _ = letter.Value switch
            {
                '&' => to.Append("&amp;"),
                '<' => to.Append("&lt;"),
                '>' => to.Append("&gt;"),
                '"' => to.Append("&quot;"),
                '\'' => to.Append("&#39;"),
                '\t' or '\n' or '\r' => to.Append(' '),
                < ' ' or (>= 0x7F and <= 0x9F) or 0xFFFE or 0xFFFF => to.Append(Replacement),
                _ => to.Append(letter.ToString()),
            };
        }

        return to.ToString();
    }
}
