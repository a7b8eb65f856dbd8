using System.Runtime.CompilerServices;

namespace Gatewright.Analyzers;

/// <summary>Elements of sets and keys of dictionaries, equal as the program's own would be. Whatever can't be told stops the lookup.</summary>
internal sealed class ElementComparer(StringComparer? texts) : IEqualityComparer<object>
{
    private static readonly object Null = new();

    public static ElementComparer Comparer { get; } = new(null);

    public static object Key(Abstract value)
    {
        if (value.It is Unknown or Items { Keeping: Keeping.Lazy })
            throw new UnsupportedCode("a key that isn't known");
        return value.It ?? Null;
    }

    /// <param name="texts">How it compares texts; null for letter by letter.</param>
    public static ElementComparer Of(StringComparer? texts) => texts is null ? Comparer : new(texts);

    bool IEqualityComparer<object>.Equals(object? one, object? other) =>
        ReferenceEquals(one, other) || (texts is not null && one is string left && other is string right ? texts.Equals(left, right)
            : Plain.Same(one, other) ?? throw new UnsupportedCode("a key that isn't known"));

    int IEqualityComparer<object>.GetHashCode(object it) => it switch
    {
        string text when texts is not null => texts.GetHashCode(text),
        Instance or TupleItems or EnumMember => it.GetType().GetHashCode(),
        _ when PureBclFunctions.IsPlain(it) => it.GetHashCode(),
        _ => RuntimeHelpers.GetHashCode(it),
    };
}
