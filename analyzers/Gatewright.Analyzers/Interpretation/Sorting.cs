namespace Gatewright.Analyzers;

/// <summary>By what a sequence is sorted, the first first. Only keys that sort alike on each machine are.</summary>
internal sealed record Sorting(ImmutableArray<Sorting.By> Keys)
{
    /// <summary>A key, which null takes for the element itself.</summary>
    internal readonly record struct By(Func<Abstract, Abstract>? Key, bool IsDescending);

    public IEnumerable<Abstract> Sort(IEnumerable<Abstract> items)
    {
        var keyed = items.Select(item => (Item: item, Keys: Keys.Select(by => by.Key is null ? item : by.Key(item)).ToArray())).ToList();
        foreach (var (_, keys) in keyed)
        {
            for (var index = 0; index < keys.Length; index++)
            {
                if (!IsPlain(keys[index].It) || keys[index].It!.GetType() != keyed[0].Keys[index].It!.GetType())
                    throw new UnsupportedCode("an order that isn't known");
            }
        }

        return keyed.OrderBy(it => it.Keys, Comparer<Abstract[]>.Create(Compare)).Select(it => it.Item);
    }

    private int Compare(Abstract[] one, Abstract[] other)
    {
        for (var index = 0; index < Keys.Length; index++)
        {
            var order = one[index].It is string text ? string.CompareOrdinal(text, (string)other[index].It!)
                : ((IComparable)one[index].It!).CompareTo(other[index].It);
            if (order != 0)
                return Keys[index].IsDescending ? -order : order;
        }

        return 0;
    }

    /// <summary>Texts of small letters and digits have the same order in each culture.</summary>
    private static bool IsPlain(object? key) => key is string text
        ? text.All(letter => letter is >= 'a' and <= 'z' or >= '0' and <= '9')
        : key is bool or decimal || Numbers.Integer(key) is not null;
}
