using System.Numerics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>Arithmetic as C# has it: in the type of its operands, wrapped around or thrown when it overflows.</summary>
internal static class Numbers
{
    /// <summary>What an operator of the language gives for two numbers, or an unknown.</summary>
    public static object Operated(BinaryOperatorKind kind, object left, object right, bool isChecked)
    {
        if (kind is BinaryOperatorKind.LeftShift or BinaryOperatorKind.RightShift or BinaryOperatorKind.UnsignedRightShift)
            return right is int count ? Shifted(kind, left is int or uint or long or ulong ? left : Promoted(left), count) : new Unknown();
        return (left, right) switch
        {
            (int one, int other) => Int(kind, one, other, isChecked),
            (float one, float other) => Reals(kind, one, other) is double it ? (float)it : Compared(kind, one, other),
            (double one, double other) => Reals(kind, one, other) ?? Compared(kind, one, other),
            (decimal one, decimal other) => Decimals(kind, one, other) ?? Compared(kind, one, other),
            (uint or long or ulong, _) when left.GetType() == right.GetType() => Large(kind, left, right, isChecked),
            _ when Promoted(left) is int one && Promoted(right) is int other => Int(kind, one, other, isChecked),
            _ when Integer(left) is { } one && Integer(right) is { } other => Large(kind, one, other, isChecked),
            _ => new Unknown(),
        };
    }

    /// <summary>One more or one less, of the same type.</summary>
    public static object Stepped(IIncrementOrDecrementOperation operation, object? before)
    {
        var one = before switch
        {
            long => 1L,
            ulong => 1UL,
            uint => 1U,
            double => 1.0,
            float => 1f,
            decimal => 1m,
            _ => (object)1,
        };
        var kind = operation.Kind == OperationKind.Increment ? BinaryOperatorKind.Add : BinaryOperatorKind.Subtract;
        var operand = before is Enum or EnumMember ? Conversions.Underlying(before) : before;
        return operand is null or Unknown ? new Unknown() : Conversions.Converted(Operated(kind, operand, one, operation.IsChecked), operation.Type,
            operation.IsChecked) ?? new Unknown();
    }

    public static object Negated(object operand, bool isChecked) => operand switch
    {
        int it => Int(BinaryOperatorKind.Subtract, 0, it, isChecked),
        long it => Large(BinaryOperatorKind.Subtract, 0L, it, isChecked),
        double it => -it,
        float it => -it,
        decimal it => -it,
        _ => new Unknown(),
    };

    public static long? Integer(object? value) => value switch
    {
        int it => it,
        long it => it,
        byte it => it,
        sbyte it => it,
        short it => it,
        ushort it => it,
        uint it => it,
        char it => it,
        ulong it and <= long.MaxValue => (long)it,
        _ => null,
    };

    private static object Promoted(object value) => value switch
    {
        byte it => (int)it,
        sbyte it => (int)it,
        short it => (int)it,
        ushort it => (int)it,
        char it => (int)it,
        _ => value,
    };

    private static object Int(BinaryOperatorKind kind, int left, int right, bool isChecked)
    {
        // Some processors refuse it, others give 0.
        if (kind == BinaryOperatorKind.Remainder && (left, right) is (int.MinValue, -1))
            return new Unknown();
        var exact = kind switch
        {
            BinaryOperatorKind.Add => (long)left + right,
            BinaryOperatorKind.Subtract => (long)left - right,
            BinaryOperatorKind.Multiply => (long)left * right,
            BinaryOperatorKind.Divide => right == 0 ? throw new ProgramThrows(typeof(DivideByZeroException)) : (long)left / right,
            BinaryOperatorKind.Remainder => right == 0 ? throw new ProgramThrows(typeof(DivideByZeroException)) : (long)left % right,
            BinaryOperatorKind.And => left & right,
            BinaryOperatorKind.Or => left | right,
            BinaryOperatorKind.ExclusiveOr => left ^ right,
            _ => (long?)null,
        };
        if (exact is not { } result)
            return Compared(kind, left, right);
        var isWithin = result is >= int.MinValue and <= int.MaxValue;
        return isWithin || !isChecked && kind != BinaryOperatorKind.Divide
            ? Boxed.Of(unchecked((int)result)) : throw new ProgramThrows(typeof(OverflowException));
    }

    private static object Large(BinaryOperatorKind kind, object left, object right, bool isChecked)
    {
        BigInteger one = Exact(left), other = Exact(right);
        if (kind == BinaryOperatorKind.Remainder && (left, right) is (long.MinValue, -1L))
            return new Unknown();
        BigInteger? exact = kind switch
        {
            BinaryOperatorKind.Add => one + other,
            BinaryOperatorKind.Subtract => one - other,
            BinaryOperatorKind.Multiply => one * other,
            BinaryOperatorKind.Divide => other.IsZero ? throw new ProgramThrows(typeof(DivideByZeroException)) : one / other,
            BinaryOperatorKind.Remainder => other.IsZero ? throw new ProgramThrows(typeof(DivideByZeroException)) : one % other,
            BinaryOperatorKind.And => one & other,
            BinaryOperatorKind.Or => one | other,
            BinaryOperatorKind.ExclusiveOr => one ^ other,
            _ => null,
        };
        if (exact is not { } result)
            return Compared(kind, one, other);
        var (least, most) = left switch
        {
            uint => (BigInteger.Zero, new BigInteger(uint.MaxValue)),
            ulong => (BigInteger.Zero, new BigInteger(ulong.MaxValue)),
            _ => (new BigInteger(long.MinValue), new BigInteger(long.MaxValue)),
        };
        if ((result < least || result > most) && (isChecked || kind == BinaryOperatorKind.Divide))
            throw new ProgramThrows(typeof(OverflowException));
        var low = (ulong)(result & ulong.MaxValue);
        return left switch
        {
            uint => unchecked((uint)low),
            ulong => low,
            _ => (object)unchecked((long)low),
        };
    }

    private static BigInteger Exact(object value) => value is ulong large ? large : Integer(value)!.Value;

    private static object Shifted(BinaryOperatorKind kind, object left, int count) => (kind, left) switch
    {
        (BinaryOperatorKind.LeftShift, int it) => it << count,
        (BinaryOperatorKind.LeftShift, uint it) => it << count,
        (BinaryOperatorKind.LeftShift, long it) => it << count,
        (BinaryOperatorKind.LeftShift, ulong it) => it << count,
        (BinaryOperatorKind.RightShift, int it) => it >> count,
        (_, uint it) => it >> count,
        (BinaryOperatorKind.RightShift, long it) => it >> count,
        (_, ulong it) => it >> count,
        (_, int it) => it >>> count,
        (_, long it) => it >>> count,
        _ => new Unknown(),
    };

    private static object Compared<T>(BinaryOperatorKind kind, T left, T right)
        where T : IComparable<T> => (left, right) is (double.NaN, _) or (_, double.NaN) or (float.NaN, _) or (_, float.NaN) ? new Unknown() : kind switch
    {
        BinaryOperatorKind.LessThan => Boxed.Of(left.CompareTo(right) < 0),
        BinaryOperatorKind.LessThanOrEqual => Boxed.Of(left.CompareTo(right) <= 0),
        BinaryOperatorKind.GreaterThan => Boxed.Of(left.CompareTo(right) > 0),
        BinaryOperatorKind.GreaterThanOrEqual => Boxed.Of(left.CompareTo(right) >= 0),
        BinaryOperatorKind.Equals => Boxed.Of(left.CompareTo(right) == 0),
        BinaryOperatorKind.NotEquals => Boxed.Of(left.CompareTo(right) != 0),
        _ => new Unknown(),
    };

    private static object? Reals(BinaryOperatorKind kind, double left, double right) => kind switch
    {
        BinaryOperatorKind.Add => left + right,
        BinaryOperatorKind.Subtract => left - right,
        BinaryOperatorKind.Multiply => left * right,
        BinaryOperatorKind.Divide => left / right,
        BinaryOperatorKind.Remainder => left % right,
        _ => null,
    };

    private static object? Decimals(BinaryOperatorKind kind, decimal left, decimal right)
    {
        try
        {
            return kind switch
            {
                BinaryOperatorKind.Add => left + right,
                BinaryOperatorKind.Subtract => left - right,
                BinaryOperatorKind.Multiply => left * right,
                BinaryOperatorKind.Divide => left / right,
                BinaryOperatorKind.Remainder => left % right,
                _ => null,
            };
        }
        catch (ArithmeticException fault)
        {
            throw new ProgramThrows(fault.GetType());
        }
    }
}
