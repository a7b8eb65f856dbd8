using System.Text;

namespace Gatewright.Analyzers;

/// <summary><see cref="StringBuilder"/>. What ends a line is the machine's, so a text with line ends isn't known.</summary>
internal sealed class TextBuilder : StandIn
{
    private readonly StringBuilder text = new();

    /// <summary>What it holds, as far as that is known.</summary>
    public string? Text => IsLost ? null : text.ToString();

    public static Abstract? Make(PlatformCall call) => (call.Name, call.Arguments) switch
    {
        (".ctor", [] or [{ It: int }]) => call.Is(new TextBuilder()),
        (".ctor", [{ It: string begun }, ..]) => call.Is(new TextBuilder().With(begun)),
        _ => null,
    };

    public override Abstract? Answer(PlatformCall call) => (call.Name, call.Arguments) switch
    {
        ("Append", [var piece]) => Appended(call, call.Text(piece)),
        ("Append", [{ It: char letter }, { It: int count }]) when count is >= 0 and < 10_000 => Appended(call, new string(letter, count)),
        ("Append", [{ It: string piece }, { It: int start }, { It: int count }]) => Appended(call, Part(piece, start, count)),
        ("AppendJoin", [var separator, { It: Items } pieces]) => Appended(call, Joined(call, separator, pieces)),
        ("Insert", [{ It: int at }, var piece]) => Changed(call, call.Text(piece), it => text.Insert(at, it)),
        ("Remove", [{ It: int start }, { It: int count }]) => Changed(call, "", _ => text.Remove(start, count)),
        ("Replace", [{ It: string old }, { It: string other }]) when (long)text.Length * Math.Max(1, other.Length) < 500_000 =>
            Changed(call, old, it => text.Replace(it, other)),
        ("Replace", [{ It: char old }, { It: char other }]) => Changed(call, "", _ => text.Replace(old, other)),
        ("Clear", []) => Changed(call, "", _ => text.Clear()),
        ("get_Length", []) => call.Is(text.Length),
        ("set_Length", [{ It: int length and < 10_000 }]) => Changed(call, "", _ => text.Length = length),
        ("get_Chars", [{ It: int at }]) => at >= 0 && at < text.Length ? call.Is(text[at]) : throw new ProgramThrows(typeof(IndexOutOfRangeException)),
        ("set_Chars", [{ It: int at }, { It: char letter }]) => Changed(call, "", _ => text[at] = letter),
        ("ToString", []) => call.Is(text.ToString()),
        ("ToString", [{ It: int start }, { It: int count }]) => Part(text.ToString(), start, count) is { } part ? call.Is(part) : null,
        _ => null,
    };

    /// <summary>Takes a piece of an interpolated text; one that isn't known, or makes it too long, loses it.</summary>
    public void Take(string? piece)
    {
        if (piece is not null && Fits(piece))
            text.Append(piece);
        else
            Lose();
    }

    private bool Fits(string piece) => Texts.IsKept(piece) && Texts.IsKept(text.Length + piece.Length);

    private TextBuilder With(string begun)
    {
        text.Append(begun);
        return this;
    }

    private Abstract? Appended(PlatformCall call, string? piece) => Changed(call, piece, it => text.Append(it));

    private Abstract? Changed(PlatformCall call, string? piece, Action<string> change)
    {
        if (piece is null || !Fits(piece))
            return null;
        try
        {
            change(piece);
        }
        catch (ArgumentException fault)
        {
            throw new ProgramThrows(fault.GetType());
        }

        return call.Is(this);
    }

    private static string? Part(string piece, int start, int count) =>
        start >= 0 && count >= 0 && start <= piece.Length - count ? piece.Substring(start, count)
            : throw new ProgramThrows(typeof(ArgumentOutOfRangeException));

    private static string? Joined(PlatformCall call, Abstract separator, Abstract pieces)
    {
        var texts = call.Listed(pieces).ConvertAll(call.Text);
        return texts.Contains(null) || call.Text(separator) is not { } between || (long)between.Length * texts.Count > Texts.Longest ? null
            : string.Join(between, texts);
    }
}
