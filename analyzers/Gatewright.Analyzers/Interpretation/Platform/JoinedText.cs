namespace Gatewright.Analyzers;

/// <summary>What <see cref="string"/> makes of several values, as each of them prints.</summary>
internal static class JoinedText
{
    public static Abstract? Make(PlatformCall call) => (call.Name, call.Arguments) switch
    {
        ("Join", [{ It: string or char } between, { It: Items } pieces]) => Of(call, Texts.Of(between.It)!, call.Listed(pieces)),
        ("Concat", [{ It: Items } pieces]) => Of(call, "", call.Listed(pieces)),
        ("Concat", var pieces) when !pieces.Any(piece => piece.It is Items) => Of(call, "", [.. pieces]),
        ("Create", [{ It: System.Globalization.CultureInfo }, { It: string } text]) => text,
        _ => null,
    };

    private static Abstract? Of(PlatformCall call, string between, List<Abstract> pieces)
    {
        var texts = pieces.ConvertAll(call.Text);
        return texts.Contains(null) || texts.Sum(text => (long)text!.Length + between.Length) > Texts.Longest ? null : call.Is(string.Join(between, texts));
    }
}
