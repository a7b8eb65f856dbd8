using System.Globalization;
using System.Text;

namespace Gatewright.ArmLanguage;

/// <summary>Walks over the text of an expression: names, numbers, text in quotes, punctuation.</summary>
internal sealed class ExpressionScanner(string text)
{
    private int offset;

    public char Current
    {
        get
        {
            while (offset < text.Length && char.IsWhiteSpace(text[offset]))
                offset++;
            return offset < text.Length ? text[offset] : '\0';
        }
    }

    public bool AtEnd => Current is '\0' && offset >= text.Length;

    public bool TryTake(char letter)
    {
        if (Current != letter || offset >= text.Length)
            return false;
        offset++;
        return true;
    }

    public void Take(char letter)
    {
        if (!TryTake(letter))
            throw Unexpected($"'{letter}'");
    }

    public string Name()
    {
        _ = Current;
        var start = offset;
        while (offset < text.Length && (char.IsLetterOrDigit(text[offset]) || text[offset] is '_' or '$'))
            offset++;
        return offset > start ? text[start..offset] : throw Unexpected("a name");
    }

    public string Quoted()
    {
        var end = text.IndexOf('\'', offset + 1);
        if (end > 0 && (end + 1 == text.Length || text[end + 1] is not '\''))
        {
            var plain = text[(offset + 1)..end];
            offset = end + 1;
            return plain;
        }

        var read = new StringBuilder();
        for (offset++; offset < text.Length; offset++)
        {
            if (text[offset] is not '\'')
                read.Append(text[offset]);
            else if (offset + 1 < text.Length && text[offset + 1] is '\'')
                read.Append(text[offset++]);
            else
                break;
        }

        Take('\'');
        return read.ToString();
    }

    public long Integer()
    {
        var start = offset;
        if (text[offset] is '+' or '-')
            offset++;
        while (offset < text.Length && char.IsAsciiDigit(text[offset]))
            offset++;
        if (offset + 1 < text.Length && text[offset] is '.' && char.IsAsciiDigit(text[offset + 1]))
            throw new Failure("float-literal", $"an expression can't contain '{text[start..(offset + 2)]}…', a number with a fraction; use json('…')");
        return long.TryParse(text.AsSpan(start, offset - start), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new Failure("parse-error", $"'{Shorten(text[start..offset])}' isn't an integer of 64 bits; use a smaller number");
    }

    public Failure Unexpected(string wanted) => new("parse-error", AtEnd
        ? $"the expression ends too early; add {wanted}"
        : $"'{Current}' is unexpected at position {offset + 1} of the expression; write {wanted}");

    public static string Shorten(string text) => text.Length > 60 ? text[..57] + "…" : text;
}
