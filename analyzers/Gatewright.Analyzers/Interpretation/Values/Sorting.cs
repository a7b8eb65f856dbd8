namespace Gatewright.Analyzers;

/// <summary>By what a sequence is sorted, the first first. Only keys that sort alike on each machine are.</summary>
internal sealed record Sorting(ImmutableArray<Sorting.By> Keys)
{
    /// <summary>A key, which null takes for the element itself.</summary>
    internal readonly record struct By(Func<Abstract, Abstract>? Key, bool IsDescending, StringComparer? Comparer = null)
    {
        public Abstract Of(Abstract item) => Key is null ? item : Key(item);

        public int Compare(Abstract one, Abstract other) => Ordering.Compare(one, other, Comparer) is var order && IsDescending ? -order : order;
    }

    /// <summary>As .NET does, first all of the first keys are asked for.</summary>
    public IEnumerable<Abstract> Sort(IEnumerable<Abstract> items)
    {
        List<Abstract> all = [.. items];
        var keys = Keys.Select(by => all.ConvertAll(by.Of)).ToList();
        foreach (var (index, by) in Keys.Numbered())
        {
            // What a sort doesn't compare by chance must be comparable, too.
            foreach (var key in keys[index])
                by.Compare(keys[index][0], key);
        }

        return Ordering.Sorted(Enumerable.Range(0, all.Count).ToList(), (one, other) => Keys.Numbered()
            .Select(key => key.Item.Compare(keys[key.Index][one], keys[key.Index][other])).FirstOrDefault(order => order != 0)).ConvertAll(at => all[at]);
    }

    /// <summary>The first or the last, found by one comparison an element; a later key is asked for where the earlier are equal.</summary>
    public Abstract? Least(IEnumerable<Abstract> items, bool isLast)
    {
        Abstract? best = null;
        var keys = new Abstract[Keys.Length];
        foreach (var item in items)
        {
            if (best is null)
                Keep(item, 0, null);
            else if (!IsBetter(item))
                continue;
            best = item;
        }

        return best;

        bool IsBetter(Abstract item)
        {
            for (var index = 0; index < Keys.Length; index++)
            {
                var key = Keys[index].Of(item);
                var order = Keys[index].Compare(key, keys[index]);
                var isLeastKey = index == Keys.Length - 1;
                if (order == 0 && !isLeastKey)
                    continue;
                if (isLast ? order < 0 : order >= 0)
                    return false;
                if (order != 0 || !isLast)
                    Keep(item, index, key);
                return true;
            }

            return true;
        }

        void Keep(Abstract item, int from, Abstract? known)
        {
            for (var index = from; index < Keys.Length; index++)
                keys[index] = index == from && known is { } key ? key : Keys[index].Of(item);
        }
    }
}
