using System.Globalization;

namespace Gatewright.ArmLanguage;

/// <summary>Comparisons. Text is ordered as the invariant culture has it, which isn't the order of its code points.</summary>
internal static class ComparisonFunctions
{
    public static Function[] All { get; } =
    [
        new("equals", 2, 2, call => new ArmBoolean(call[0].Equals(call[1]))),
        new("less", 2, 2, call => new ArmBoolean(Compare(call) < 0)),
        new("lessOrEquals", 2, 2, call => new ArmBoolean(Compare(call) <= 0)),
        new("greater", 2, 2, call => new ArmBoolean(Compare(call) > 0)),
        new("greaterOrEquals", 2, 2, call => new ArmBoolean(Compare(call) >= 0)),
    ];

    private static int Compare(Call call) => (call[0], call[1]) switch
    {
        (ArmString left, ArmString right) => CultureInfo.InvariantCulture.CompareInfo.Compare(left.Value, right.Value),
        (ArmInteger or ArmNumber, ArmInteger or ArmNumber) => Numeric.Compare(call[0], call[1]),
        (ArmString, _) => throw call.Wrong(1, "string"),
        (ArmInteger or ArmNumber, _) => throw call.Wrong(1, "int"),
        _ => throw call.Wrong(0, "string or int"),
    };
}
