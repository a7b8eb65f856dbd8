namespace Gatewright.Analyzers;

/// <summary>By what a sequence is sorted, the first first. Only keys that sort alike on each machine are.</summary>
internal sealed record Sorting(ImmutableArray<Sorting.By> Keys)
{
    /// <summary>A key, which null takes for the element itself.</summary>
    internal readonly record struct By(Func<Abstract, Abstract>? Key, bool IsDescending, StringComparer? Comparer = null);

    /// <summary>As .NET does, first all of the first keys are asked for.</summary>
    public IEnumerable<Abstract> Sort(IEnumerable<Abstract> items)
    {
        List<Abstract> all = [.. items];
        var keys = Keys.Select(by => all.ConvertAll(item => by.Key is null ? item : by.Key(item))).ToList();
        foreach (var (index, by) in Keys.Numbered())
        {
            // What a sort doesn't compare by chance must be comparable, too.
            foreach (var key in keys[index])
                Ordering.Compare(keys[index][0], key, by.Comparer);
        }

        return Enumerable.Range(0, all.Count).OrderBy(it => it, Comparer<int>.Create((one, other) => Compare(keys, one, other))).Select(it => all[it]).ToList();
    }

    private int Compare(List<List<Abstract>> keys, int one, int other)
    {
        for (var index = 0; index < Keys.Length; index++)
        {
            var order = Ordering.Compare(keys[index][one], keys[index][other], Keys[index].Comparer);
            if (order != 0)
                return Keys[index].IsDescending ? -order : order;
        }

        return 0;
    }
}
