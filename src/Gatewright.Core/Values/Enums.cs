namespace Gatewright;

/// <summary>Values of enums that no member stands for: C# makes one of any number, and of two members with <c>|</c>.</summary>
internal static class Enums
{
    /// <summary>The value, or a malformed one if it is a member of its enum neither by itself nor as a combination.</summary>
    public static Value<T>? Checked<T>(Value<T>? value) =>
        typeof(T).IsEnum && value is Value<T>.Known { Value: { } it } && !Enum.IsDefined(typeof(T), it)
            ? new Value<T>.Malformed(it.ToString()!, Reason(typeof(T)))
            : value;

    /// <summary>Those of a shape that are no members.</summary>
    public static IEnumerable<(string Text, string Reason)> Undefined(params Enum?[] values) =>
        from value in values
        where value is not null && !Enum.IsDefined(value.GetType(), value)
        select (value.ToString(), Reason(value.GetType()));

    private static string Reason(Type type)
    {
        var names = Enum.GetNames(type);
        return $"is no {type.Name}; write {string.Join(", ", names.Take(names.Length - 1))} or {names[names.Length - 1]}";
    }
}
