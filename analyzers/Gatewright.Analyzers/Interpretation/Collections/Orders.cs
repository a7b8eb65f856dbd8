using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>Collections that enumerate in an order nobody knows, and what of them doesn't depend on it.</summary>
internal sealed class Orders(Execution run)
{
    /// <summary>
    /// Paths take them forwards, backwards and turned by one. What is the same then depends neither on which of two comes first nor on where one stands.
    /// </summary>
    public IEnumerable<T> InAnyOrder<T>(List<T> items, int? known = null, Action<int>? decide = null)
    {
        if (items.Count < 2)
            return items;
        var turn = known ?? run.Decisions.Next() switch
        {
            true => 0,
            false when items.Count == 2 => 1,
            false => run.Decisions.Next() switch { true => 1, false => 2, null => throw new UnsupportedCode("an order that isn't known") },
            null => throw new UnsupportedCode("an order that isn't known"),
        };
        decide?.Invoke(turn);
        return turn switch
        {
            0 => items,
            1 => items.AsEnumerable().Reverse(),
            _ => items.Skip(1).Concat(items.Take(1)),
        };
    }

    /// <summary>What an unordered collection has, by methods for which the order makes no difference.</summary>
    public List<Abstract> Elements(Abstract collection) => collection.It is Items { IsUnordered: true, IsLost: false, List: { } list } ? [.. list]
        : run.Lists.Listed(collection);

    /// <summary>The entries of a dictionary that make another.</summary>
    public IEnumerable<KeyValuePair<Abstract, Abstract>> Pairs(Abstract collection) => collection.It is Table { IsLost: false } table
        ? table.IsUnordered ? table.Now() : table.Entries()
        : run.Lists.Listed(collection).Select(pair => pair.It is TupleItems { Items: [var key, var value] } ? new KeyValuePair<Abstract, Abstract>(key, value)
            : throw new UnsupportedCode("a pair that isn't known"));

    /// <summary>The keys or the values of a dictionary, which see what becomes of it; those of immutable ones are no collections.</summary>
    public Abstract View(Table table, Func<KeyValuePair<Abstract, Abstract>, Abstract> part, PlatformCall call) => new(
        new Items(run.Enumeration.Moved(Enumeration.Later(() => EntriesOf(table).Select(part))), new Abstract(table, call.Site))
        {
            Counted = call.Method.ContainingType.Name.StartsWith("Immutable", StringComparison.Ordinal) ? null
                : () => table.IsLost ? null : table.Count,
        },
        call.Site);

    private IEnumerable<KeyValuePair<Abstract, Abstract>> EntriesOf(Table table) => table is { IsUnordered: true, IsLost: false }
        ? InAnyOrder(table.Now(), table.Turn, turn => table.Turn = turn) : table.Entries();

    public IEnumerable<Abstract> Paired(Table table, IOperation? site)
    {
        foreach (var entry in EntriesOf(table))
            yield return new(new TupleItems([entry.Key, entry.Value]) { IsPair = true }, site);
    }
}
