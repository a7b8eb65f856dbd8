namespace Gatewright.ArmLanguage;

/// <summary>Represents an expression of ARM's template language: a literal, a call of a function, or a property of an expression.</summary>
/// <remarks>An expression is immutable. As text it is what a template contains between the brackets.</remarks>
public abstract class ArmExpression
{
    private protected ArmExpression()
    {
    }

    /// <summary>How many levels of calls and accesses there are.</summary>
    internal abstract int Depth { get; }

    internal abstract long Weight { get; }

    /// <summary>Parses an expression.</summary>
    /// <param name="text">The expression without the brackets around it.</param>
    /// <param name="problem">Why the text is no expression; null if it is one.</param>
    /// <returns>The expression, or null.</returns>
    public static ArmExpression? TryParse(string text, out ArmProblem? problem)
    {
        try
        {
            problem = null;
            return ExpressionParser.Parse(text, ArmLimits.Default);
        }
        catch (Failure failure)
        {
            problem = new(failure.Code, ArmSeverity.Error, failure.Message, null) { Expression = text };
            return null;
        }
    }

    /// <summary>Returns the expression without brackets, with one space after each comma, for instance <c>concat('a', reference('x').y)</c>.</summary>
    public sealed override string ToString() => ExpressionPrinter.Print(this);
}
