namespace Gatewright;

/// <summary>What shaping values have in common.</summary>
internal static class Shapes
{
    /// <summary>A missing scalar is misspelt, so that it is reported with the verb that takes the shape.</summary>
    public static Value<T> Given<T>(Value<T>? value) => value ?? new Value<T>.Malformed("null", "is not a value");

    public static IEnumerable<(string Text, string Why)> Misspelt(params object?[] values) => values.SelectMany(Of);

    private static IEnumerable<(string Text, string Why)> Of(object? value) => value switch
    {
        Value<int>.Malformed it => [(it.Text, it.Why)],
        Value<IpAddress>.Malformed it => [(it.Text, it.Why)],
        _ => [],
    };
}
