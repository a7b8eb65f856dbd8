using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>The methods of LINQ that group by a key.</summary>
internal sealed class Grouping(Execution run)
{
    public Abstract? Grouped(IOperation site, IMethodSymbol method, string name, IEnumerable<Abstract> items, Abstract[] arguments, StringComparer? comparer)
    {
        switch (name, arguments)
        {
            case ("GroupBy", [_, { It: Closure group }]):
                return Lazy(() => Groups(items, group, null, site, comparer));
            case ("GroupBy", [_, { It: Closure group }, { It: Closure { Method.Parameters.Length: 1 } map }]):
                return Lazy(() => Groups(items, group, map, site, comparer));
            case ("ToLookup", [_, { It: Closure of }, ..]) when arguments.Length < 4:
                var groups = Groups(items, of, arguments.Length > 2 ? (Closure)arguments[2].It! : null, site, comparer).ToList();
                return new(new Items(groups, [.. groups])
                {
                    Counted = () => groups.Count,
                    Groups = new(groups.Select(it => new KeyValuePair<Abstract, Abstract>(((Items)it.It!).Key!.Value, it)), new(Comparer: comparer)),
                }, site);
            case ("ToDictionary", [_]):
                return new(new Table(run.Orders.Pairs(arguments[0]), new(Comparer: comparer)), site);
            case ("ToDictionary", [_, { It: Closure of }]):
                return new(new Table(items.Select(item => new KeyValuePair<Abstract, Abstract>(run.Invoke(site, of, [item]), item)),
                    new(Comparer: comparer)), site);
            case ("ToDictionary", [_, { It: Closure of }, { It: Closure value }]):
                return new(new Table(items.Select(item => new KeyValuePair<Abstract, Abstract>(run.Invoke(site, of, [item]), run.Invoke(site, value, [item]))),
                    new(Comparer: comparer)), site);
            case ("OfType", [_]) when method.TypeArguments is [var type]:
                var some = items.Where(item => run.TypeTests.IsOf(item, type, null) ?? throw new UnsupportedCode("a type that isn't known"));
                return new(run.Enumeration.Moving(some, [.. arguments]), site);
            default:
                return null;
        }

        Abstract Lazy(Func<IEnumerable<Abstract>> groups) =>
            run.SequenceMethods.Shaped(site, new() { Elements = Enumeration.Later(groups), Kind = SequenceKind.Iterator }, [.. arguments]);
    }

    private List<Abstract> Groups(IEnumerable<Abstract> items, Closure key, Closure? map, IOperation site, StringComparer? comparer)
    {
        var keys = new Dictionary<object, List<Abstract>>(ElementComparer.Of(comparer));
        var groups = new List<(Abstract Key, List<Abstract> Items)>();
        foreach (var item in items)
        {
            run.Step();
            var its = run.Invoke(site, key, [item]);
            if (!keys.TryGetValue(ElementComparer.Key(its), out var group))
            {
                keys[ElementComparer.Key(its)] = group = [];
                groups.Add((its, group));
            }

            group.Add(map is null ? item : run.Invoke(site, map, [item]));
        }

        return [.. groups.Select(group => new Abstract(Items.Grouping(group.Key, group.Items), site))];
    }
}
