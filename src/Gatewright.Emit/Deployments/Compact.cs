namespace Gatewright.Emit.Deployments;

/// <summary>Counts the bytes of JSON without the white space between its tokens, piece by piece: a text may go on in the next one.</summary>
internal struct Compact
{
    private bool isText;
    private bool isEscaped;

    public int Count { get; private set; }

    public void Add(ReadOnlySpan<byte> piece)
    {
        while (!piece.IsEmpty)
        {
            var length = isText ? Text(piece) : Between(piece);
            piece = piece[length..];
        }
    }

    /// <summary>Up to the quote that begins a text, and with it.</summary>
    private int Between(ReadOnlySpan<byte> piece)
    {
        var quote = piece.IndexOf((byte)'"');
        var tokens = quote < 0 ? piece : piece[..(quote + 1)];
        Count += tokens.Length - tokens.Count((byte)' ') - tokens.Count((byte)'\n');
        isText = quote >= 0;
        return tokens.Length;
    }

    /// <summary>Up to what ends a text or escapes the next letter, and with it; or the letter that is escaped.</summary>
    private int Text(ReadOnlySpan<byte> piece)
    {
        var end = isEscaped ? 0 : piece.IndexOfAny((byte)'"', (byte)'\\');
        var length = end < 0 ? piece.Length : end + 1;
        Count += length;
        isText = isEscaped || end < 0 || piece[end] != '"';
        isEscaped = !isEscaped && end >= 0 && piece[end] == '\\';
        return length;
    }
}
