using System.Globalization;

namespace Gatewright.ArmLanguage;

/// <summary>Numbers and words, with the forms that ARM's reader takes beyond JSON: octal and hexadecimal numbers, <c>undefined</c>, <c>NaN</c>.</summary>
internal static class JsonLiterals
{
    public static ArmValue Read(JsonScanner scanner, JsonPlace? place)
    {
        var start = scanner.Offset;
        while (char.IsLetterOrDigit(scanner.Current) || scanner.Current is '.' or '+' or '-' or '_')
            scanner.Offset++;
        var word = scanner.Text.AsSpan(start, scanner.Offset - start);
        var value = word is [>= '0' and <= '9' or '-' or '.', ..] ? Number(word, place) : Word(word, place);
        if (value is not null)
            return value;
        scanner.Offset = start;
        throw scanner.Unexpected("an object, an array, text in quotes, a number, true, false or null");
    }

    private static ArmValue? Word(ReadOnlySpan<char> word, JsonPlace? place) => word switch
    {
        "true" => new ArmBoolean(true, place),
        "false" => new ArmBoolean(false, place),
        "null" or "undefined" => new ArmNull(place),
        "NaN" or "Infinity" => new ArmString(word.ToString(), place),
        _ => null,
    };

    private static ArmValue? Number(ReadOnlySpan<char> word, JsonPlace? place)
    {
        if (word is "-Infinity")
            return new ArmString("-Infinity", place);
        if (word is ['0', 'x' or 'X', ..])
            return long.TryParse(word[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hex) ? new ArmInteger(hex, place) : null;
        if (word.Length > 1 && word[0] is '0' && !word.ContainsAnyExcept("01234567"))
            return Octal(word, place);
        return ArmNumber.Read(word, place);
    }

    private static ArmInteger? Octal(ReadOnlySpan<char> word, JsonPlace? place)
    {
        var value = 0L;
        foreach (var digit in word)
        {
            if (value >> 59 != 0)
                return null;
            value = value * 8 + (digit - '0');
        }

        return new(value, place);
    }
}
