namespace Gatewright.ArmLanguage;

/// <summary>Checks a value against allowed values, lengths and limits.</summary>
internal static class BoundChecks
{
    /// <exception cref="Failure">The value is out of bounds.</exception>
    public static void Check(ArmObject declared, ArmValue value, string what)
    {
        if (declared["allowedValues"] is ArmArray allowed && !IsAllowed(allowed, value))
            throw new Failure("allowed-values", $"{what} is {Shown(value)}; use {string.Join(", ", allowed.Items.Take(10).Select(Shown))}");
        if (value is ArmString or ArmArray)
            CheckLength(declared, value, what);
        if (value is ArmNumber { IsInteger: true } && declared["type"] is not null)
            throw new Failure("value-limit", $"{what} is {Shown(value)}; use an integer of 64 bits");
        if (value is ArmInteger integer)
            CheckLimit(declared, integer.Value, what);
    }

    /// <summary>An array is allowed if each item is, or if it is one of the values itself.</summary>
    private static bool IsAllowed(ArmArray allowed, ArmValue value) => !value.IsKnown || allowed.Items.Contains(value)
        || value is ArmArray array && array.Items.All(item => allowed.Items.Contains(item));

    private static void CheckLength(ArmObject declared, ArmValue value, string what)
    {
        var (length, unit) = value is ArmString text ? (text.Value.Length, "characters") : (((ArmArray)value).Items.Length, "items");
        if (declared["minLength"] is ArmInteger least && length < least.Value)
            throw new Failure("length-limit", $"{what} has {length} {unit}; use at least {least.Value}");
        if (declared["maxLength"] is ArmInteger most && length > most.Value)
            throw new Failure("length-limit", $"{what} has {length} {unit}; use at most {most.Value}");
    }

    private static void CheckLimit(ArmObject declared, long value, string what)
    {
        if (declared["minValue"] is ArmInteger least && value < least.Value)
            throw new Failure("value-limit", $"{what} is {value}; use at least {least.Value}");
        if (declared["maxValue"] is ArmInteger most && value > most.Value)
            throw new Failure("value-limit", $"{what} is {value}; use at most {most.Value}");
    }

    private static string Shown(ArmValue value) => ExpressionScanner.Shorten(value is ArmString text ? $"'{text.Value}'" : value.ToJson());
}
