using System.Globalization;
using System.Text;

namespace Gatewright.ArmLanguage;

/// <summary>Walks over the text of an expression: names, numbers, text in quotes, punctuation.</summary>
/// <param name="text">The text, with what stands around the expression.</param>
/// <param name="start">Where the expression begins.</param>
/// <param name="end">Where it ends.</param>
internal sealed class ExpressionScanner(string text, int start, int end)
{
    private readonly int start = start;
    private int offset = start;

    public char Current
    {
        get
        {
            while (offset < end && char.IsWhiteSpace(text[offset]))
                offset++;
            return offset < end ? text[offset] : '\0';
        }
    }

    public bool AtEnd => Current is '\0' && offset >= end;

    public bool TryTake(char letter)
    {
        if (Current != letter || offset >= end)
            return false;
        offset++;
        return true;
    }

    public void Take(char letter)
    {
        if (!TryTake(letter))
            throw Unexpected($"'{letter}'");
    }

    public ReadOnlySpan<char> Name()
    {
        _ = Current;
        var first = offset;
        while (offset < end && (char.IsLetterOrDigit(text[offset]) || text[offset] is '_' or '$'))
            offset++;
        return offset > first ? text.AsSpan(first, offset - first) : throw Unexpected("a name");
    }

    public string Quoted()
    {
        var length = text.AsSpan(offset + 1, end - offset - 1).IndexOf('\'');
        var closing = offset + 1 + length;
        if (length >= 0 && (closing + 1 == end || text[closing + 1] is not '\''))
        {
            var plain = text[(offset + 1)..closing];
            offset = closing + 1;
            return plain;
        }

        var read = new StringBuilder();
        for (offset++; offset < end; offset++)
        {
            if (text[offset] is not '\'')
                read.Append(text[offset]);
            else if (offset + 1 < end && text[offset + 1] is '\'')
                read.Append(text[offset++]);
            else
                break;
        }

        Take('\'');
        return read.ToString();
    }

    public long Integer()
    {
        var first = offset;
        if (text[offset] is '+' or '-')
            offset++;
        while (offset < end && char.IsAsciiDigit(text[offset]))
            offset++;
        if (offset + 1 < end && text[offset] is '.' && char.IsAsciiDigit(text[offset + 1]))
            throw new Failure("float-literal", $"an expression can't contain '{text[first..(offset + 2)]}…', a number with a fraction; use json('…')");
        return long.TryParse(text.AsSpan(first, offset - first), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new Failure("parse-error", $"'{Shorten(text[first..offset])}' isn't an integer of 64 bits; use a smaller number");
    }

    public Failure Unexpected(string wanted) => new("parse-error", AtEnd
        ? $"the expression ends too early; add {wanted}"
        : $"'{Current}' is unexpected at position {offset - start + 1} of the expression; write {wanted}");

    public static string Shorten(string text) => text.Length > 60 ? text[..57] + "…" : text;
}
