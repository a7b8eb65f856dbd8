using System.Runtime.CompilerServices;

namespace Gatewright.Analyzers;

/// <summary>Objects by what they are, not by what they hold.</summary>
internal sealed class ByReference : IEqualityComparer<object>
{
    public static ByReference Comparer { get; } = new();

    bool IEqualityComparer<object>.Equals(object? one, object? other) => ReferenceEquals(one, other);

    int IEqualityComparer<object>.GetHashCode(object it) => RuntimeHelpers.GetHashCode(it);
}

/// <summary>What newer versions of .NET have.</summary>
internal static class Collections
{
    public static IEnumerable<(TOne One, TOther Other)> Pairs<TOne, TOther>(this IEnumerable<TOne> ones, IEnumerable<TOther> others) =>
        ones.Zip(others, (one, other) => (one, other));

    public static IEnumerable<(int Index, T Item)> Numbered<T>(this IEnumerable<T> items) => items.Select((item, index) => (index, item));
}
