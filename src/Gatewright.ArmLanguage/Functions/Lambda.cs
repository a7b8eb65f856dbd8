namespace Gatewright.ArmLanguage;

/// <summary>A lambda that is the argument of a function: <c>lambda('x', body)</c>.</summary>
internal sealed class Lambda
{
    private readonly Call call;
    private readonly ImmutableArray<string> names;
    private readonly ArmExpression body;

    /// <param name="call">The function that calls the lambda.</param>
    /// <param name="index">Which of its arguments the lambda is.</param>
    /// <param name="least">How many variables the lambda requires.</param>
    /// <param name="most">How many variables it may have; those beyond what it requires are indices.</param>
    public Lambda(Call call, int index, int least, int most)
    {
        if (call.Expression.Arguments[index] is not FunctionCall lambda || !lambda.Is("lambda"))
            throw call.Failure("argument-type", $"argument {index + 1} isn't a lambda; use lambda('x', …)");
        var count = lambda.Arguments.Length - 1;
        if (count < least || count > most)
            throw call.Failure("argument-count", $"the lambda has {Math.Max(0, count)} variables; use {(least == most ? $"{least}" : $"{least} or {most}")}");
        this.call = call;
        names = [.. lambda.Arguments.SkipLast(1).Select(name => Name(call, name))];
        body = lambda.Arguments[^1];
    }

    public ArmValue Invoke(params ReadOnlySpan<ArmValue> values)
    {
        var variables = call.Frame.Lambda;
        for (var i = 0; i < names.Length; i++)
            variables = new(names[i], values[i], variables);
        return call.Evaluator.Evaluate(body, call.Frame with { Lambda = variables });
    }

    public Failure WrongResult(ArmValue result, string right) =>
        call.Failure("lambda-result-type", $"the lambda gives a value of type '{result.Kind}'; use {right}");

    private static string Name(Call call, ArmExpression name) => name is LiteralExpression { Value: ArmString text }
        ? text.Value
        : throw call.Failure("argument-type", "the name of a lambda's variable isn't text; use text in single quotes");
}
