namespace Gatewright;

/// <summary>What shaping values have in common.</summary>
internal static class Shapes
{
    /// <summary>A missing scalar is invalid, so that it is reported with the method that takes the shape.</summary>
    public static Value<T> Given<T>(Value<T>? value) => value ?? new Value<T>.Malformed("null", "is not a value");

    public static IEnumerable<(string Text, string Reason)> Invalid(params object?[] values) => values.SelectMany(Of);

    private static IEnumerable<(string Text, string Reason)> Of(object? value) => value switch
    {
        Value<int>.Malformed it => [(it.Text, it.Reason)],
        Value<IpAddress>.Malformed it => [(it.Text, it.Reason)],
        _ => [],
    };
}
