using Spectre.Console;

namespace Gatewright.Terminals;

/// <summary>Text that users wrote, on its way into Spectre's markup.</summary>
internal static class Markups
{
    /// <summary>The text as it is: brackets aren't markup, and control characters don't reach the terminal.</summary>
    public static string Escaped(this string text) =>
        Markup.Escape(string.Concat(text.ReplaceLineEndings(" ").Select(it => char.IsControl(it) ? '\uFFFD' : it)));
}
