using System.Text;
using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>A text that is put together of pieces. What isn't known of it is told in angle brackets: <c>spoke-&lt;stage&gt;</c>.</summary>
internal sealed class PiecedText
{
    private const int LongestTold = 80, Longest = 100_000;

    private readonly StringBuilder text = new();
    private bool isKnown = true;

    public void Add(string piece)
    {
        isKnown &= Texts.IsKept(piece.Length) && text.Length < Longest;
        if (text.Length < Longest)
            text.Append(piece);
    }

    /// <summary>A piece that isn't known, or not whole.</summary>
    /// <param name="piece">What is known of it.</param>
    /// <param name="written">How the program calls it.</param>
    public void AddUnknown(Abstract piece, SyntaxNode? written)
    {
        isKnown = false;
        text.Append(piece.It is Unknown { Sketch: { } sketch } ? sketch : $"<{Word(written ?? piece.Source?.Syntax)}>");
    }

    /// <summary>The text, which leaves this one empty for the next.</summary>
    /// <param name="site">What puts it together.</param>
    public Abstract Whole(IOperation site)
    {
        var whole = text.Length <= (isKnown ? Texts.Longest : LongestTold) ? text.ToString() : null;
        var value = isKnown && whole is not null ? new Abstract(whole, site) : new(new Unknown { Sketch = whole }, site);
        text.Clear();
        isKnown = true;
        return value;
    }

    private static string Word(SyntaxNode? written) =>
        written?.ToString() is { Length: <= 30 } word && !word.Contains('"') && !word.Contains('\n') ? word : "unknown";
}
