using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>Texts that are known in part, as messages tell them: <c>spoke-&lt;stage&gt;</c>.</summary>
internal static class Sketch
{
    private const int Longest = 80;

    /// <summary>A text that can't be computed.</summary>
    /// <param name="pieces">What <see cref="Of"/> made of its pieces.</param>
    /// <param name="site">What puts it together.</param>
    public static Abstract Joined(string pieces, IOperation site) => new(new Unknown { Sketch = pieces.Length <= Longest ? pieces : null }, site);

    /// <summary>What is known of a piece, or how the program calls it.</summary>
    public static string Of(Abstract piece, SyntaxNode? written) => piece.It switch
    {
        Unknown { Sketch: { } sketch } => sketch,
        { } it when PureBclFunctions.IsPlain(it) && Texts.Of(it) is { } text => text,
        _ => $"<{Word(written ?? piece.Source?.Syntax)}>",
    };

    private static string Word(SyntaxNode? written) =>
        written?.ToString() is { Length: <= 30 } word && !word.Contains('"') && !word.Contains('\n') ? word : "unknown";
}
