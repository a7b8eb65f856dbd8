namespace Gatewright.ArmLanguage;

/// <summary>Sums that stop at a bound no limit reaches: values that share parts may weigh more than any number holds.</summary>
internal static class Weights
{
    private const long Most = long.MaxValue / 4;

    public static long Add(long left, long right) => Math.Min(Most, left + right);
}
