using System.Globalization;

namespace Gatewright.Import.Documents;

/// <summary>Turns values of a template into values of a topology.</summary>
internal static class ArmValues
{
    /// <summary>How much of a wrong value a message quotes.</summary>
    private const int Quoted = 60;

    /// <summary>Text and numbers are parsed, an unknown value stays the expression that it is, and anything else is malformed.</summary>
    public static Value<T> As<T>(ArmValue value) => value switch
    {
        ArmString text => OfText<T>(text.Value),
        ArmInteger number => OfText<T>(number.Value.ToString(CultureInfo.InvariantCulture)),
        ArmNumber number => OfText<T>(number.Text),
        ArmUnknown unknown => OfExpression<T>(unknown.Expression.ToString()),
        ArmBoolean flag => OfText<T>(flag.Value ? "true" : "false"),
        _ => new Value<T>.Malformed(Shortened(value.ToJson()), "is an object or an array; write one text or number"),
    };

    public static Value<T> OfExpression<T>(string expression) =>
        Region.OfResourceGroup is Value<T> region && expression.Equals("resourceGroup().location", StringComparison.OrdinalIgnoreCase)
            ? region
            : new Value<T>.Expression(expression);

    /// <summary>ARM's names of choices ignore case.</summary>
    private static Value<T> OfText<T>(string text)
    {
        if (typeof(T).IsEnum && Enum.GetNames(typeof(T)).FirstOrDefault(name => name.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } name)
            text = name;
        return Parsing.Parse<T>(text);
    }

    private static string Shortened(string json) => json.Length <= Quoted ? json : json[..Quoted] + "…";
}
