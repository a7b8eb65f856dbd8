namespace Gatewright.ArmLanguage;

/// <summary>Arithmetic with integers of 64 bits.</summary>
internal static class NumberFunctions
{
    public static Function[] All { get; } =
    [
        new("add", 2, 2, call => Compute(call, (left, right) => checked(left + right))),
        new("sub", 2, 2, call => Compute(call, (left, right) => checked(left - right))),
        new("mul", 2, 2, call => Compute(call, (left, right) => checked(left * right))),
        new("div", 2, 2, call => Compute(call, (left, right) => left / right)),
        new("mod", 2, 2, call => Compute(call, (left, right) => right is -1 ? 0 : left % right)),
        new("min", 1, Function.Any, call => Numbers(call).MinBy(Numeric.Of, Numeric.Order)!),
        new("max", 1, Function.Any, call => Numbers(call).MaxBy(Numeric.Of, Numeric.Order)!),
    ];

    private static ArmInteger Compute(Call call, Func<long, long, long> compute)
    {
        var (left, right) = (call.Integer(0), call.Integer(1));
        try
        {
            return new(compute(left, right));
        }
        catch (OverflowException)
        {
            throw call.Failure("overflow", "the result doesn't fit into 64 bits; use smaller numbers");
        }
        catch (DivideByZeroException)
        {
            throw call.Failure("division-by-zero", "the divisor is 0; use another");
        }
    }

    private static ArmValue[] Numbers(Call call)
    {
        ArmValue[] numbers = call.Count is 1 && call[0] is ArmArray array ? [.. array.Items] : call.Arguments.ToArray();
        if (numbers.Length is 0)
            throw call.Failure("argument-count", "the array is empty; use at least one number");
        return Array.Find(numbers, number => number is not (ArmInteger or ArmNumber)) is { } wrong ? throw call.Wrong(0, wrong, "int") : numbers;
    }
}
