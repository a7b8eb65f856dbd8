namespace Gatewright.ArmLanguage;

/// <summary>Which texts of a template are expressions: those in brackets. A doubled opening bracket is the escape of a single one.</summary>
internal static class ExpressionText
{
    public static bool IsBracketed(string text) => text is ['[', .., ']'];

    public static bool IsExpression(string text) => text is ['[', .., ']'] and not ['[', '[', ..];

    /// <summary>The text behind a bracketed text that is no expression.</summary>
    public static string Unescape(string text) => text is ['[', '[', .., ']'] ? text[1..] : text;
}
