namespace Gatewright.ArmLanguage;

/// <summary>The order of integers and other numbers.</summary>
internal static class Numeric
{
    public static IComparer<ArmValue> Order { get; } = Comparer<ArmValue>.Create(Compare);

    public static ArmValue Of(ArmValue value) => value;

    public static int Compare(ArmValue? left, ArmValue? right) => (left, right) switch
    {
        (ArmInteger a, ArmInteger b) => a.Value.CompareTo(b.Value),
        _ => Double(left).CompareTo(Double(right)),
    };

    private static double Double(ArmValue? value) => value is ArmInteger integer ? integer.Value : ((ArmNumber)value!).Value;
}
