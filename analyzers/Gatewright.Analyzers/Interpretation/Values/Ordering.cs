namespace Gatewright.Analyzers;

/// <summary>
/// Which of two keys or elements comes first. Without a comparer texts are compared as the culture of the machine does; only what every culture
/// and the letters' numbers agree on is known.
/// </summary>
internal static class Ordering
{
    public static int Compare(Abstract one, Abstract other, StringComparer? comparer = null) => (one.It, other.It) switch
    {
        (null, null) => 0,
        (null, not Unknown) => -1,
        (not Unknown, null) => 1,
        (string left, string right) => comparer is not null ? comparer.Compare(left, right) : OfTexts(left, right),
        (EnumMember left, EnumMember right) => Compare(new(left.Value, null), new(right.Value, null)),
        (TupleItems { IsPair: false } left, TupleItems right) when left.Items.Length == right.Items.Length =>
            left.Items.Pairs(right.Items).Select(pair => Compare(pair.One, pair.Other)).FirstOrDefault(order => order != 0),
        (double.NaN or float.NaN, _) or (_, double.NaN or float.NaN) => throw NotKnown(),
        (IComparable left, var right) when Conversions.IsNumber(left) || left is bool or Enum => left.GetType() == right.GetType() ? left.CompareTo(right)
            : throw NotKnown(),
        _ => throw NotKnown(),
    };

    /// <summary>Equal ones stay in their order. .NET's own sorts would hide what a comparison throws.</summary>
    public static List<T> Sorted<T>(List<T> items, Func<T, T, int> compare)
    {
        if (items.Count < 2)
            return items;
        var left = Sorted(items.GetRange(0, items.Count / 2), compare);
        var right = Sorted(items.GetRange(items.Count / 2, items.Count - items.Count / 2), compare);
        var sorted = new List<T>(items.Count);
        for (int one = 0, other = 0; one < left.Count || other < right.Count;)
            sorted.Add(other == right.Count || one < left.Count && compare(left[one], right[other]) <= 0 ? left[one++] : right[other++]);
        return sorted;
    }

    /// <summary>The first letters that differ decide, if they are of those that have one order everywhere.</summary>
    private static int OfTexts(string one, string other)
    {
        if (!one.All(IsCommon) || !other.All(IsCommon))
            throw NotKnown();
        for (var index = 0; index < one.Length && index < other.Length; index++)
        {
            if (one[index] == other[index])
                continue;
            var (left, right) = (one[index], other[index]);
            return (IsWord(left), IsWord(right)) switch
            {
                (true, true) when (char.ToLowerInvariant(left), char.ToLowerInvariant(right)) is var (low, high) && low != high
                    && low < high == left < right => low.CompareTo(high),
                (false, false) => (left, right) is (' ', _) or ('-', '.' or '/') or ('.', '/') ? -1
                    : (left, right) is (_, ' ') or ('.' or '/', '-') or ('/', '.') ? 1 : throw NotKnown(),
                (false, true) when left < right => -1,
                (true, false) when right < left => 1,
                _ => throw NotKnown(),
            };
        }

        return one.Length.CompareTo(other.Length);
    }

    private static bool IsWord(char letter) => letter is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9';

    private static bool IsCommon(char letter) => IsWord(letter) || letter is ' ' or '-' or '.' or '/' or ':' or '_';

    private static UnsupportedCode NotKnown() => new("an order that isn't known");
}
