namespace Gatewright.ArmLanguage;

/// <summary>
/// Evaluates expressions. What a deployment alone knows becomes an <see cref="ArmUnknown"/> whose expression has everything else computed; a function of
/// unknown arguments is unknown, too, unless it doesn't look into them.
/// </summary>
internal sealed class Evaluator(Budget budget, ProblemList problems, ExpansionOptions options)
{
    private const int StepsPerCall = 100;
    private const int StepsPerCharacter = 10;

    public Budget Budget => budget;

    public ProblemList Problems => problems;

    public Func<string, string>? Conceal => options.Conceal;

    /// <summary>What a deployment answers; null where nobody knows.</summary>
    public ArmValue? AtRuntime(string function, ReadOnlySpan<ArmValue> arguments) =>
        options.Runtime?.Invoke(RuntimeCall.Of(function, arguments)) is { } json ? JsonDocuments.Read(json, budget.Limits).Root : null;

    /// <exception cref="Failure">The expression has no value.</exception>
    public ArmValue Evaluate(ArmExpression expression, Frame frame)
    {
        if (expression is LiteralExpression literal)
            return literal.Value;
        budget.Enter();
        try
        {
            budget.Spend(StepsPerCall);
            return budget.Checked(expression is MemberAccess access ? MemberAccesses.Evaluate(this, access, frame) : Evaluate((FunctionCall)expression, frame));
        }
        finally
        {
            budget.Leave();
        }
    }

    private ArmValue Evaluate(FunctionCall expression, Frame frame)
    {
        if (expression.Name.Contains('.', StringComparison.Ordinal))
            return UserFunctions.Call(this, expression, frame);
        if (FunctionTable.Find(expression.Name) is not { } function)
            throw new Failure("function-unknown", $"'{expression.Name}' isn't a function; use one of ARM's functions");
        function.CheckCount(expression);
        if (function.Arguments is Arguments.Lazy)
            return Paid(function, function.Body(new(this, expression, [], frame)));

        var (arguments, isKnown) = (new ArmValue[expression.Arguments.Length], true);
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = Evaluate(expression.Arguments[i], frame);
            isKnown &= function.Arguments is Arguments.Shallow ? arguments[i] is not ArmUnknown : arguments[i].IsKnown;
        }

        var call = new Call(this, expression, arguments, frame);
        if (!isKnown)
            return call.Unknown();
        if (!function.IsCheap)
        {
            foreach (var argument in arguments)
                budget.SpendOn(argument);
        }

        return Paid(function, function.Body(call));
    }

    /// <summary>What is new costs memory, too.</summary>
    private ArmValue Paid(Function function, ArmValue result)
    {
        if (!function.IsCheap)
            budget.Spend(Math.Min(result.Weight, int.MaxValue) * StepsPerCharacter);
        return result;
    }
}
