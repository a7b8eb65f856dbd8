using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>Constants, numbers and comparisons.</summary>
internal static class Plain
{
    public static Abstract Constant(IOperation operation) => new(OfType(operation.ConstantValue.Value, operation.Type), operation);

    /// <summary>The compiler keeps an enum's constants as numbers.</summary>
    public static object? OfType(object? constant, ITypeSymbol? type)
    {
        if (constant is null || type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } named)
            return constant;
        return Reflected.Type(named) is { } real ? Enum.ToObject(real, constant) : new EnumMember(named, constant);
    }

    public static object? Default(ITypeSymbol? type) => type switch
    {
        null or { IsReferenceType: true } or INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => null,
        { SpecialType: SpecialType.System_Boolean } => false,
        INamedTypeSymbol { TypeKind: TypeKind.Enum } => OfType(0, type),
        _ => Number(0, type) ?? new Unknown(),
    };

    /// <summary>A number as another type of number; null where the type is none.</summary>
    public static object? Number(object? value, ITypeSymbol? type)
    {
        if (value is Enum)
            value = Convert.ChangeType(value, Enum.GetUnderlyingType(value.GetType()), CultureInfo.InvariantCulture);
        if (value is EnumMember member)
            value = member.Value;
        if (value is double or float or decimal)
            return type?.SpecialType switch
            {
                SpecialType.System_Double => Convert.ToDouble(value, CultureInfo.InvariantCulture),
                SpecialType.System_Decimal => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
                _ => null,
            };
        if (Integer(value) is not { } integer)
            return null;
        return type?.SpecialType switch
        {
            SpecialType.System_Byte => unchecked((byte)integer),
            SpecialType.System_Int16 => unchecked((short)integer),
            SpecialType.System_UInt16 => unchecked((ushort)integer),
            SpecialType.System_Char => unchecked((char)integer),
            SpecialType.System_Int32 => unchecked((int)integer),
            SpecialType.System_UInt32 => unchecked((uint)integer),
            SpecialType.System_Int64 => integer,
            SpecialType.System_Double => (double)integer,
            SpecialType.System_Decimal => (decimal)integer,
            _ when type is INamedTypeSymbol { TypeKind: TypeKind.Enum, EnumUnderlyingType: { } underlying } => OfType(Number(integer, underlying), type),
            _ => null,
        };
    }

    public static Abstract Unary(IUnaryOperation operation, Abstract operand) => new(
        (operation.OperatorKind, operand.It) switch
        {
            (UnaryOperatorKind.Not, bool it) => !it,
            (UnaryOperatorKind.Not, Unknown it) => it.Opposite,
            (UnaryOperatorKind.Plus, int or long or double or decimal) => operand.It,
            (UnaryOperatorKind.Minus, int or long) => Number(-Integer(operand.It), operation.Type),
            (UnaryOperatorKind.Minus, double it) => -it,
            (UnaryOperatorKind.BitwiseNegation, int or long) => Number(~Integer(operand.It), operation.Type),
            (UnaryOperatorKind.Hat, int it) => new Index(it, fromEnd: true),
            _ => new Unknown(),
        },
        operation);

    /// <summary>What an operator without a method of its own gives, or an unknown.</summary>
    public static object? Binary(BinaryOperatorKind kind, object? left, object? right, ITypeSymbol? type)
    {
        if (kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals)
            return Same(left, right) is { } same ? same == (kind == BinaryOperatorKind.Equals) : new Unknown();
        if (kind == BinaryOperatorKind.Add && type?.SpecialType == SpecialType.System_String)
            return Platform.IsPlain(left) && Platform.IsPlain(right) ? string.Concat(left, right) : new Unknown();
        if (left is bool one && right is bool other)
            return kind switch
            {
                BinaryOperatorKind.And => one & other,
                BinaryOperatorKind.Or => one | other,
                BinaryOperatorKind.ExclusiveOr => one ^ other,
                _ => new Unknown(),
            };
        if (Integer(left) is { } a && Integer(right) is { } b)
            return Integers(kind, a, b) switch { long number => Number(number, type), bool truth => truth, _ => null } ?? new Unknown();
        if (left is double x && right is double y)
            return Reals(kind, x, y) ?? new Unknown();
        return new Unknown();
    }

    /// <summary>Whether two are equal; null if that can't be told.</summary>
    public static bool? Same(object? left, object? right) => (left, right) switch
    {
        (Unknown, _) or (_, Unknown) => ReferenceEquals(left, right) ? true : null,
        (Instance one, Instance other) when one.Type.IsRecord => ReferenceEquals(one, other) ? true : SameFields(one, other),
        (TupleItems one, TupleItems other) => one.Items.Length == other.Items.Length ? All(one.Items.Pairs(other.Items)) : false,
        (Instance or Items or Handle or null, _) or (_, Instance or Items or Handle or null) => ReferenceEquals(left, right),
        _ when Platform.IsPlain(left) && Platform.IsPlain(right) => Equals(left, right),
        _ => null,
    };

    public static long? Integer(object? value) => value switch
    {
        int it => it,
        long it => it,
        byte it => it,
        short it => it,
        ushort it => it,
        uint it => it,
        char it => it,
        _ => null,
    };

    private static object? Integers(BinaryOperatorKind kind, long left, long right) => kind switch
    {
        BinaryOperatorKind.Add => unchecked(left + right),
        BinaryOperatorKind.Subtract => unchecked(left - right),
        BinaryOperatorKind.Multiply => unchecked(left * right),
        BinaryOperatorKind.Divide or BinaryOperatorKind.Remainder when right == 0 => throw new ProgramThrows(),
        BinaryOperatorKind.Divide => left / right,
        BinaryOperatorKind.Remainder => left % right,
        BinaryOperatorKind.And => left & right,
        BinaryOperatorKind.Or => left | right,
        BinaryOperatorKind.ExclusiveOr => left ^ right,
        BinaryOperatorKind.LeftShift => left << (int)right,
        BinaryOperatorKind.RightShift => left >> (int)right,
        BinaryOperatorKind.LessThan => left < right,
        BinaryOperatorKind.LessThanOrEqual => left <= right,
        BinaryOperatorKind.GreaterThan => left > right,
        BinaryOperatorKind.GreaterThanOrEqual => left >= right,
        _ => null,
    };

    private static object? Reals(BinaryOperatorKind kind, double left, double right) => kind switch
    {
        BinaryOperatorKind.Add => left + right,
        BinaryOperatorKind.Subtract => left - right,
        BinaryOperatorKind.Multiply => left * right,
        BinaryOperatorKind.Divide => left / right,
        BinaryOperatorKind.LessThan => left < right,
        BinaryOperatorKind.LessThanOrEqual => left <= right,
        BinaryOperatorKind.GreaterThan => left > right,
        BinaryOperatorKind.GreaterThanOrEqual => left >= right,
        _ => null,
    };

    private static bool? SameFields(Instance one, Instance other) =>
        !SymbolEqualityComparer.Default.Equals(one.Type, other.Type) ? false
        : All(one.Fields.Select(field => (field.Value, other.Fields.TryGetValue(field.Key, out var its) ? its : default)));

    private static bool? All(IEnumerable<(Abstract Left, Abstract Right)> pairs)
    {
        var answers = pairs.Select(pair => Same(pair.Left.It, pair.Right.It)).ToList();
        return answers.Contains(false) ? false : answers.Contains(null) ? null : true;
    }
}
