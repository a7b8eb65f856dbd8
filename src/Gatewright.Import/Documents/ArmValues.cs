using System.Globalization;
using Gatewright.Expressions;

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
        ArmUnknown { Expression: FunctionCall call } when IsPlanned(call) => new Value<T>.Expression(TermOf(call)),
        ArmUnknown unknown => OfExpression<T>(unknown.Expression.ToString()),
        ArmBoolean flag => OfText<T>(flag.Value ? "true" : "false"),
        _ => new Value<T>.Malformed(Shortened(value.ToJson()), "is an object or an array; write one text or number"),
    };

    /// <summary>Choices that programs write: C# takes no parameter for them.</summary>
    public static bool IsChoice<T>() => typeof(T).IsEnum || typeof(T) == typeof(VpnGatewaySku) || typeof(T) == typeof(ExpressRouteGatewaySku);

    public static Value<T> OfExpression<T>(string expression) =>
        Region.OfResourceGroup is Value<T> region && expression.Equals("resourceGroup().location", StringComparison.OrdinalIgnoreCase)
            ? region
            : new Value<T>.Expression(expression);

    /// <summary>A block or a host that is cut from a parameter: programs have words for these.</summary>
    public static bool IsPlanned(FunctionCall call) => (Is(call, "cidrSubnet") || Is(call, "cidrHost"))
        && call.Arguments.All(it => it is LiteralExpression || it is FunctionCall inner && (Is(inner, "parameters") || IsPlanned(inner)));

    private static bool Is(FunctionCall call, string name) => call.Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static Term TermOf(ArmExpression expression) => expression switch
    {
        FunctionCall { Arguments: [LiteralExpression { Value: ArmString name }] } call when Is(call, "parameters") => new Term.Parameter(name.Value),
        FunctionCall call => Term.Function(call.Name, [.. call.Arguments.Select(TermOf)]),
        LiteralExpression { Value: ArmInteger { Value: var number } } => new Term.Number((long)number),
        LiteralExpression { Value: ArmString text } => text.Value,
        _ => Term.Raw.Parse(expression.ToString()),
    };

    /// <summary>ARM's names of choices ignore case.</summary>
    private static Value<T> OfText<T>(string text)
    {
        if (typeof(T).IsEnum && Enum.GetNames(typeof(T)).FirstOrDefault(name => name.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } name)
            text = name;
        return Parsing.Parse<T>(text);
    }

    /// <summary>A region's name as ARM compares it: display names are taken, too. Unknown parts stand in braces.</summary>
    public static string RegionName(ArmValue location) => ArmIds.Text(location).Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();

    private static string Shortened(string json) => json.Length <= Quoted ? json : json[..Quoted] + "…";
}
