using System.Runtime.CompilerServices;

namespace Gatewright.Analyzers;

/// <summary>Elements of sets and keys of dictionaries, equal as the program's own would be. Whatever can't be told stops the lookup.</summary>
internal sealed class ElementComparer : IEqualityComparer<object>
{
    private static readonly object Null = new();

    public static ElementComparer Comparer { get; } = new();

    public static object Key(Abstract value)
    {
        if (value.It is Unknown or Items { Keeping: Keeping.Lazy })
            throw new UnsupportedCode("a key that isn't known");
        return value.It ?? Null;
    }

    bool IEqualityComparer<object>.Equals(object? one, object? other) =>
        ReferenceEquals(one, other) || (Plain.Same(one, other) ?? throw new UnsupportedCode("a key that isn't known"));

    int IEqualityComparer<object>.GetHashCode(object it) => it switch
    {
        Instance or TupleItems or EnumMember => it.GetType().GetHashCode(),
        _ when PureBclFunctions.IsPlain(it) => it.GetHashCode(),
        _ => RuntimeHelpers.GetHashCode(it),
    };
}
