namespace Gatewright.Local.Wire;

/// <summary>Filters of lists: <c>name eq 'value'</c>, several with <c>and</c>.</summary>
internal static class Filter
{
    /// <summary>The value that a property must have; null if the filter doesn't tell.</summary>
    public static string? Read(string? filter, string name)
    {
        foreach (var part in (filter ?? "").Split(" and ", StringSplitOptions.TrimEntries))
        {
            if (part.Split(" eq ", 2, StringSplitOptions.TrimEntries) is [var property, ['\'', .., '\''] value]
                && property.Equals(name, StringComparison.OrdinalIgnoreCase))
                return value[1..^1].Replace("''", "'", StringComparison.Ordinal);
        }

        return null;
    }
}
