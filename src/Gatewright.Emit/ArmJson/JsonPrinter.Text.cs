using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;

namespace Gatewright.Emit.ArmJson;

/// <summary>Texts and names.</summary>
internal sealed partial class JsonPrinter
{
    private const string PlainLetters =
        " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";

    /// <summary>Letters of a byte each that JSON takes as they are.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create(PlainLetters);

    private void Quoted(Term term)
    {
        if (term is Term.Literal literal)
        {
            QuotedLiteral(literal.Text);
            return;
        }

        Add("\"["u8);
        Expression(term);
        Add("]\""u8);
    }

    /// <summary>
    /// ARM takes what stands between brackets for an expression unless the first is doubled; it undoes the doubling only where the last letter is a
    /// bracket too, so any other text stays as it is.
    /// </summary>
    private void QuotedLiteral(ReadOnlySpan<char> text)
    {
        var isBracketed = text.StartsWith('[') && text.EndsWith(']');
        if (isBracketed || text.ContainsAnyExcept(Plain))
        {
            Add(isBracketed ? "\"["u8 : "\""u8);
            Escaped(text);
            Add((byte)'"');
            return;
        }

        var room = bytes.Room(text.Length + 2);
        room[0] = (byte)'"';
        Ascii.FromUtf16(text, room[1..], out var length);
        room[length + 1] = (byte)'"';
        bytes.Advance(length + 2);
    }

    private void Quoted(ReadOnlySpan<char> name)
    {
        Add((byte)'"');
        Escaped(name);
        Add((byte)'"');
    }

    /// <summary>Names and expressions go through as they are where they can: a template is a file, not a web page.</summary>
    private void Escaped(ReadOnlySpan<char> text)
    {
        if (text.ContainsAnyExcept(Plain))
        {
            Encode(JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text.ToString()));
            return;
        }

        Ascii.FromUtf16(text, bytes.Room(text.Length), out var length);
        bytes.Advance(length);
    }

    private void Encode(string text)
    {
        var room = bytes.Room(Encoding.UTF8.GetMaxByteCount(text.Length));
        bytes.Advance(Encoding.UTF8.GetBytes(text, room));
    }
}
