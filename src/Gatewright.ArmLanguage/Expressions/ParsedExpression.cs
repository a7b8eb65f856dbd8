namespace Gatewright.ArmLanguage;

/// <summary>An expression, or why a text is none.</summary>
internal sealed record ParsedExpression(ArmExpression? Expression, Failure? Failure)
{
    /// <summary>The expression of a text in brackets, parsed once.</summary>
    public static ParsedExpression Of(ArmString text, ArmLimits limits)
    {
        if (text.Parsed is { } parsed)
            return parsed;
        try
        {
            parsed = new(ExpressionParser.Parse(text.Value, 1, text.Value.Length - 1, limits), null);
        }
        catch (Failure failure)
        {
            parsed = new(null, failure);
        }

        return text.Parsed = parsed;
    }
}
