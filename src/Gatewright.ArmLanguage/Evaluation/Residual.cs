namespace Gatewright.ArmLanguage;

/// <summary>What remains of an expression of which a part is unknown: everything else is computed, and nothing depends on where it was.</summary>
internal static class Residual
{
    public static ArmExpression Of(ArmValue value) => value is ArmUnknown unknown ? unknown.Expression : new LiteralExpression(value);

    /// <summary>
    /// An argument that may not be evaluated at all, as a branch of <c>if</c>. Its value if it has one; else the expression, with its parts computed.
    /// </summary>
    public static ArmExpression Of(Evaluator evaluator, ArmExpression expression, Frame frame) => expression switch
    {
        LiteralExpression => expression,
        FunctionCall call when call.Is("lambda") => Lambda(evaluator, call, frame),
        _ when TryEvaluate(evaluator, expression, frame) is { } value => Of(value),
        MemberAccess access => new MemberAccess(Of(evaluator, access.Target, frame), Of(evaluator, access.Key, frame)),
        FunctionCall call => new FunctionCall(call.Name, [.. call.Arguments.Select(argument => Of(evaluator, argument, frame))], call.Site),
        _ => expression,
    };

    /// <summary>A lambda whose variables stay, while all around them is computed.</summary>
    private static FunctionCall Lambda(Evaluator evaluator, FunctionCall lambda, Frame frame)
    {
        var variables = frame.Lambda;
        foreach (var name in lambda.Arguments.SkipLast(1).OfType<LiteralExpression>().Select(it => it.Value).OfType<ArmString>())
            variables = new(name.Value, null, variables);
        var inside = frame with { Lambda = variables };
        return new(lambda.Name, [.. lambda.Arguments.Select(argument => Of(evaluator, argument, inside))]);
    }

    private static ArmValue? TryEvaluate(Evaluator evaluator, ArmExpression expression, Frame frame)
    {
        try
        {
            return evaluator.Evaluate(expression, frame);
        }
        catch (Failure) when (!evaluator.Budget.IsSpent)
        {
            return null;
        }
    }
}
