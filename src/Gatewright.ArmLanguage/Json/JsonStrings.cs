using System.Globalization;
using System.Text;

namespace Gatewright.ArmLanguage;

/// <summary>Text in quotes, double or single, and names without any.</summary>
internal static class JsonStrings
{
    private const int Short = 48;

    /// <param name="scanner">Stands at the opening quote.</param>
    /// <param name="known">Texts that were read before: what is written again is the same object.</param>
    public static string Read(JsonScanner scanner, HashSet<string>.AlternateLookup<ReadOnlySpan<char>> known)
    {
        var (text, quote, start) = (scanner.Text, scanner.Current, scanner.Offset + 1);
        var end = text.AsSpan(start).IndexOfAny(quote, '\\');
        if (end >= 0 && text[start + end] == quote)
        {
            scanner.Offset = start + end + 1;
            return Known(text.AsSpan(start, end), known);
        }

        return ReadEscaped(scanner, quote);
    }

    /// <summary>Types, versions and names of properties are short, and written again and again.</summary>
    private static string Known(ReadOnlySpan<char> text, HashSet<string>.AlternateLookup<ReadOnlySpan<char>> known)
    {
        if (text.Length > Short)
            return text.ToString();
        if (!known.TryGetValue(text, out var same))
            known.Set.Add(same = text.ToString());
        return same;
    }

    public static string ReadBareName(JsonScanner scanner)
    {
        var start = scanner.Offset;
        while (char.IsLetterOrDigit(scanner.Current) || scanner.Current is '_' or '$')
            scanner.Offset++;
        return scanner.Offset > start ? scanner.Text[start..scanner.Offset] : throw scanner.Unexpected("a name in quotes");
    }

    private static string ReadEscaped(JsonScanner scanner, char quote)
    {
        var read = new StringBuilder();
        scanner.Offset++;
        while (!scanner.TryTake(quote))
        {
            if (scanner.AtEnd)
                throw scanner.Unexpected($"the closing {quote}");
            if (scanner.TryTake('\\'))
            {
                read.Append(Escape(scanner));
                continue;
            }

            var plain = scanner.Text.AsSpan(scanner.Offset);
            var length = plain.IndexOfAny(quote, '\\');
            plain = length < 0 ? plain : plain[..length];
            read.Append(plain);
            scanner.Offset += plain.Length;
        }

        return read.ToString();
    }

    private static char Escape(JsonScanner scanner)
    {
        var letter = scanner.Current;
        scanner.Offset++;
        switch (letter)
        {
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'b': return '\b';
            case 'f': return '\f';
            case '"' or '\'' or '\\' or '/': return letter;
            case 'u' when scanner.Offset + 4 <= scanner.Text.Length
                && ushort.TryParse(scanner.Text.AsSpan(scanner.Offset, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit):
                scanner.Offset += 4;
                return (char)unit;
            default:
                scanner.Offset--;
                throw scanner.Failure("the escape is unknown; use \\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u with four digits");
        }
    }
}
