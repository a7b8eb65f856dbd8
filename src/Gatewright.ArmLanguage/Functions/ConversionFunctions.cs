using System.Globalization;

namespace Gatewright.ArmLanguage;

/// <summary>Conversions of text to numbers and booleans.</summary>
internal static class ConversionFunctions
{
    public static Function[] All { get; } =
    [
        new("int", 1, 1, Integer),
        new("float", 1, 1, Float),
        new("bool", 1, 1, Boolean),
    ];

    private static ArmValue Integer(Call call) => call[0] switch
    {
        ArmInteger => call[0],
        ArmString text when long.TryParse(text.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) => new ArmInteger(value),
        ArmString text => throw Wrong(call, text, "an integer"),
        _ => throw call.Wrong(0, "string or int"),
    };

    private static ArmValue Float(Call call) => call[0] switch
    {
        ArmInteger integer => new ArmNumber((double)integer.Value),
        ArmNumber => call[0],
        ArmString text when double.TryParse(text.Value, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value)
            && double.IsFinite(value) => new ArmNumber(value),
        var other => throw Wrong(call, other, "a number"),
    };

    private static ArmBoolean Boolean(Call call) => call[0] switch
    {
        ArmBoolean boolean => boolean,
        ArmInteger integer => new(integer.Value != 0),
        ArmNumber number => new(number.Value != 0),
        ArmString text when bool.TryParse(text.Value, out var value) => new(value),
        var other => throw Wrong(call, other, "true or false"),
    };

    private static Failure Wrong(Call call, ArmValue value, string right)
    {
        var shown = value is ArmString text ? $"'{ExpressionScanner.Shorten(text.Value)}'" : $"a value of type '{value.Kind}'";
        return call.Failure("conversion", $"{shown} isn't {right}; use one");
    }
}
