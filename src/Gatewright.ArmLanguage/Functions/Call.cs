namespace Gatewright.ArmLanguage;

/// <summary>A call with its arguments, for the function's body.</summary>
internal sealed class Call(Evaluator evaluator, FunctionCall expression, ArmValue[] arguments, Frame frame)
{
    public Evaluator Evaluator => evaluator;

    public FunctionCall Expression => expression;

    public Frame Frame => frame;

    public Budget Budget => evaluator.Budget;

    public int Count => expression.Arguments.Length;

    public ReadOnlySpan<ArmValue> Arguments => arguments;

    public ArmValue this[int index] => arguments[index];

    /// <summary>Evaluates an argument of a function that takes them lazily.</summary>
    public ArmValue Evaluate(int index) => evaluator.Evaluate(expression.Arguments[index], frame);

    public string Text(int index) => arguments[index] is ArmString text ? text.Value : throw Wrong(index, "string");

    public long Integer(int index) => arguments[index] is ArmInteger integer ? integer.Value : throw Wrong(index, "int");

    public int SmallInteger(int index) => Integer(index) is >= int.MinValue and <= int.MaxValue and var value
        ? (int)value
        : throw Failure("value-limit", $"argument {index + 1} is too large; use an integer of 32 bits");

    public ArmArray Array(int index) => arguments[index] as ArmArray ?? throw Wrong(index, "array");

    public ArmObject Object(int index) => arguments[index] as ArmObject ?? throw Wrong(index, "object");

    public Failure Wrong(int index, string right) => Wrong(index, arguments[index], right);

    public Failure Wrong(int index, ArmValue value, string right) =>
        Failure("argument-type", $"argument {index + 1} is of type '{value.Kind}'; use {right}");

    public Failure Failure(string code, string message) => new(code, $"'{expression.Name}': {message}");

    /// <summary>The call as a value that only a deployment knows.</summary>
    public ArmUnknown Unknown(string? site = null) =>
        new(new FunctionCall(expression.Name, [.. arguments.Select(Residual.Of)], site));

    /// <summary>What a deployment answers; the call where nobody knows.</summary>
    public ArmValue AtRuntime(string? site = null) => evaluator.AtRuntime(expression.Name, arguments) ?? Unknown(site);

    /// <summary>The same, of arguments that aren't evaluated: they are computed as far as they can be.</summary>
    public ArmUnknown LazyUnknown() =>
        new(new FunctionCall(expression.Name, [.. expression.Arguments.Select(argument => Residual.Of(evaluator, argument, frame))]));
}
