using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>The language's own conversions between numbers.</summary>
internal static class Conversions
{
    /// <summary>A number as another type of number; anything else as it is, and an unknown where the result depends on the machine.</summary>
    public static object? Converted(object? value, ITypeSymbol? type, bool isChecked = false)
    {
        if (value is null or Unknown or string or bool || type is null)
            return value;
        if (type.TypeKind == TypeKind.Enum && type is INamedTypeSymbol { EnumUnderlyingType: { } underlying })
            return Underlying(value) is { } number && IsNumber(number) ? Plain.OfType(Converted(number, underlying, isChecked), type) : value;
        if (!IsNumeric(type.SpecialType) || value is int && type.SpecialType == SpecialType.System_Int32)
            return value;

        var source = Underlying(value);
        return source switch
        {
            double it => FromReal(it, type.SpecialType, isChecked),
            float it => type.SpecialType == SpecialType.System_Single ? it : FromReal(it, type.SpecialType, isChecked),
            decimal it => FromDecimal(it, type.SpecialType),
            ulong and > long.MaxValue and var it => FromLarge((ulong)it, type.SpecialType, isChecked),
            _ when Numbers.Integer(source) is { } it => FromInteger(it, type.SpecialType, isChecked),
            _ => value,
        };
    }

    /// <summary>Of a member of an enum its number.</summary>
    public static object? Underlying(object? value) => value switch
    {
        Enum it => Convert.ChangeType(it, Enum.GetUnderlyingType(it.GetType()), CultureInfo.InvariantCulture),
        EnumMember it => it.Value,
        _ => value,
    };

    public static bool IsNumber(object? value) =>
        value is char or byte or sbyte or short or ushort or int or uint or long or ulong or float or double or decimal;

    private static bool IsNumeric(SpecialType type) => type is SpecialType.System_Char or (>= SpecialType.System_SByte and <= SpecialType.System_Double);

    private static object FromInteger(long value, SpecialType type, bool isChecked) => type switch
    {
        SpecialType.System_Int32 => Boxed.Of(Within(value, int.MinValue, int.MaxValue, isChecked) ? (int)value : unchecked((int)value)),
        SpecialType.System_Int64 => value,
        SpecialType.System_Byte => Within(value, byte.MinValue, byte.MaxValue, isChecked) ? (byte)value : unchecked((byte)value),
        SpecialType.System_SByte => Within(value, sbyte.MinValue, sbyte.MaxValue, isChecked) ? (sbyte)value : unchecked((sbyte)value),
        SpecialType.System_Int16 => Within(value, short.MinValue, short.MaxValue, isChecked) ? (short)value : unchecked((short)value),
        SpecialType.System_UInt16 => Within(value, ushort.MinValue, ushort.MaxValue, isChecked) ? (ushort)value : unchecked((ushort)value),
        SpecialType.System_Char => Within(value, char.MinValue, char.MaxValue, isChecked) ? (char)value : unchecked((char)value),
        SpecialType.System_UInt32 => Within(value, uint.MinValue, uint.MaxValue, isChecked) ? (uint)value : unchecked((uint)value),
        SpecialType.System_UInt64 => Within(value, 0, long.MaxValue, isChecked) ? (ulong)value : unchecked((ulong)value),
        SpecialType.System_Double => (double)value,
        SpecialType.System_Single => (float)value,
        _ => (decimal)value,
    };

    private static object FromLarge(ulong value, SpecialType type, bool isChecked) => type switch
    {
        SpecialType.System_UInt64 => value,
        SpecialType.System_Double => (double)value,
        SpecialType.System_Single => (float)value,
        SpecialType.System_Decimal => (decimal)value,
        _ => isChecked ? throw new ProgramThrows(typeof(OverflowException)) : FromInteger(unchecked((long)value), type, isChecked: false),
    };

    private static object FromReal(double value, SpecialType type, bool isChecked)
    {
        switch (type)
        {
            case SpecialType.System_Double:
                return value;
            case SpecialType.System_Single:
                return (float)value;
            case SpecialType.System_Decimal:
                return Math.Abs(value) < 1e15 ? (decimal)value : new Unknown();
        }

        // Beyond the type's range the result is the processor's.
        if (!(Math.Abs(value) < 1e15))
            return new Unknown();
        try
        {
            return FromInteger((long)value, type, isChecked: true);
        }
        catch (ProgramThrows) when (!isChecked)
        {
            return new Unknown();
        }
    }

    private static object FromDecimal(decimal value, SpecialType type) => type switch
    {
        SpecialType.System_Decimal => value,
        SpecialType.System_Double => (double)value,
        SpecialType.System_Single => (float)value,
        _ when Math.Abs(value) < long.MaxValue => FromInteger((long)value, type, isChecked: true),
        _ => new Unknown(),
    };

    private static bool Within(long value, long least, long most, bool isChecked) =>
        value >= least && value <= most || (isChecked ? throw new ProgramThrows(typeof(OverflowException)) : false);
}
