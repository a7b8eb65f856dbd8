using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>What LINQ makes of a whole sequence: an element, a collection, groups, a number.</summary>
internal sealed partial class Interpreter
{
    private Abstract? Single(IOperation site, IMethodSymbol method, string name, IEnumerable<Abstract> items, Abstract[] arguments)
    {
        if (arguments is [_, { It: Closure test }, ..] && name is "First" or "FirstOrDefault" or "Last" or "LastOrDefault" or "Single" or "SingleOrDefault")
            (items, arguments) = (items.Where(item => Surely(Invoke(site, test, [item]))), [arguments[0], .. arguments.Skip(2)]);
        switch (name, arguments)
        {
            case ("First", [_]):
                return Any(items) ?? throw new ProgramThrows(typeof(InvalidOperationException));
            case ("FirstOrDefault", [_] or [_, _]):
                return Any(items) ?? Default(arguments, 1);
            case ("Last" or "LastOrDefault", [_] or [_, _]):
                return Listed(items) is { Count: > 0 } all ? all[all.Count - 1] : name == "Last" ? throw new ProgramThrows(typeof(InvalidOperationException))
                    : Default(arguments, 1);
            case ("Single" or "SingleOrDefault", [_] or [_, _]):
                var some = items.Take(2).ToList();
                return some.Count == 1 ? some[0] : some.Count == 0 && name == "SingleOrDefault"
                    ? Default(arguments, 1) : throw new ProgramThrows(typeof(InvalidOperationException));
            default:
                return null;
        }

        Abstract Default(Abstract[] given, int at) => given.Length > at ? given[at] : new(Plain.Default(method.ReturnType), site);
    }

    /// <summary>How many elements there are, where that is known without enumerating them.</summary>
    private static int? Counted(Abstract sequence) => sequence.It switch
    {
        Items { List: { } list, IsLost: false } => list.Count,
        Items { Counted: { } counted } => counted(),
        Table { IsLost: false } table => table.Count,
        _ => null,
    };

    private Abstract? Whole(IOperation site, string name, IEnumerable<Abstract> items, Abstract[] arguments, CollectionKind kind) => (name, arguments) switch
    {
        ("ToArray", [_]) => new(Items.Of(Listed(items)), site),
        ("ToList", [_]) => new(Items.Of(Listed(items), Keeping.List), site),
        ("ToImmutableArray" or "ToImmutableList", [_]) => new(Items.Of(Listed(items), Keeping.Immutable), site),
        ("ToHashSet", [_]) => new(Items.Set(Elements(arguments[0]), kind), site),
        ("Count", [_, { It: Closure test }]) => new(Listed(items.Where(item => Surely(Invoke(site, test, [item])))).Count, site),
        ("Any", [_, { It: Closure test }]) => new(items.Any(item => Surely(Invoke(site, test, [item]))), site),
        ("All", [_, { It: Closure test }]) => new(items.All(item => Surely(Invoke(site, test, [item]))), site),
        ("Contains", [{ It: Items { Keeping: Keeping.Set, IsLost: false } set }, var wanted]) when kind.Comparer is null => new(set.Has(wanted), site),
        ("Contains", [_, var wanted]) => kind.Comparer is null ? Contains(site, items, wanted) : new(Items.Set(Elements(arguments[0]), kind).Has(wanted), site),
        ("SequenceEqual", [_, var other]) => AreEqual(SequenceOf(arguments[0]), SequenceOf(other)) is { } same ? new(same, site) : null,
        ("Aggregate", [_, { It: Closure step }]) => items.Aggregate(default(Abstract?), (sum, item) => sum is { } before
            ? Invoke(site, step, [before, item]) : item) ?? throw new ProgramThrows(typeof(InvalidOperationException)),
        ("Aggregate", [_, var seed, { It: Closure step }]) => items.Aggregate(seed, (sum, item) => Invoke(site, step, [sum, item])),
        ("Aggregate", [_, var seed, { It: Closure step }, { It: Closure end }]) =>
            Invoke(site, end, [items.Aggregate(seed, (sum, item) => Invoke(site, step, [sum, item]))]),
        _ => null,
    };

    private Abstract? Grouped(IOperation site, IMethodSymbol method, string name, IEnumerable<Abstract> items, Abstract[] arguments, StringComparer? comparer)
    {
        switch (name, arguments)
        {
            case ("GroupBy", [_, { It: Closure group }]):
                return Shaped(site, new() { Elements = Later(() => Groups(items, group, null, site, comparer)), Kind = SequenceKind.Iterator }, [.. arguments]);
            case ("GroupBy", [_, { It: Closure group }, { It: Closure { Method.Parameters.Length: 1 } map }]):
                return Shaped(site, new() { Elements = Later(() => Groups(items, group, map, site, comparer)), Kind = SequenceKind.Iterator }, [.. arguments]);
            case ("ToLookup", [_, { It: Closure of }, ..]) when arguments.Length < 4:
                var groups = Groups(items, of, arguments.Length > 2 ? (Closure)arguments[2].It! : null, site, comparer).ToList();
                return new(new Items(groups, [.. groups])
                {
                    Counted = () => groups.Count,
                    Groups = new(groups.Select(it => new KeyValuePair<Abstract, Abstract>(((Items)it.It!).Key!.Value, it)), new(Comparer: comparer)),
                }, site);
            case ("ToDictionary", [_]):
                return new(new Table(Pairs(arguments[0]), new(Comparer: comparer)), site);
            case ("ToDictionary", [_, { It: Closure of }]):
                return new(new Table(items.Select(item => new KeyValuePair<Abstract, Abstract>(Invoke(site, of, [item]), item)),
                    new(Comparer: comparer)), site);
            case ("ToDictionary", [_, { It: Closure of }, { It: Closure value }]):
                return new(new Table(items.Select(item => new KeyValuePair<Abstract, Abstract>(Invoke(site, of, [item]), Invoke(site, value, [item]))),
                    new(Comparer: comparer)), site);
            case ("OfType", [_]) when method.TypeArguments is [var type]:
                return new(Moving(items.Where(item => IsOf(item, type, null) ?? throw new UnsupportedCode("a type that isn't known")), [.. arguments]), site);
            default:
                return null;
        }
    }

    private List<Abstract> Groups(IEnumerable<Abstract> items, Closure key, Closure? map, IOperation site, StringComparer? comparer)
    {
        var keys = new Dictionary<object, List<Abstract>>(ElementComparer.Of(comparer));
        var groups = new List<(Abstract Key, List<Abstract> Items)>();
        foreach (var item in items)
        {
            Step();
            var its = Invoke(site, key, [item]);
            if (!keys.TryGetValue(ElementComparer.Key(its), out var group))
            {
                keys[ElementComparer.Key(its)] = group = [];
                groups.Add((its, group));
            }

            group.Add(map is null ? item : Invoke(site, map, [item]));
        }

        return [.. groups.Select(group => new Abstract(Items.Grouping(group.Key, group.Items), site))];
    }

    private Abstract? Totalled(IOperation site, IMethodSymbol method, string name, IEnumerable<Abstract> items, Abstract[] arguments)
    {
        if (name is not ("Sum" or "Min" or "Max" or "Average" or "MinBy" or "MaxBy") || arguments.Length > 2 || arguments.Length == 2
            && arguments[1].It is not Closure)
            return null;
        var key = arguments.Length == 2 ? (Closure)arguments[1].It! : null;
        if (name == "Sum")
            return new(Sum(key is null ? items : items.Select(item => Invoke(site, key, [item])), method.ReturnType), site);
        var elements = new List<Abstract>();
        var values = Listed(items.Select(item =>
        {
            elements.Add(item);
            return key is null ? item : Invoke(site, key, [item]);
        }));
        if (name == "Average" && values.Count > 0 && values.TrueForAll(value => value.It is int))
            return new((double)values.Sum(value => (long)(int)value.It!) / values.Count, site);
        if (name == "Average" || values.Any(value => Numbers.Integer(value.It) is null || value.It!.GetType() != values[0].It!.GetType()))
            return null;
        if (values.Count == 0)
            return method.ReturnType.IsValueType ? throw new ProgramThrows(typeof(InvalidOperationException)) : null;

        var best = 0;
        for (var index = 1; index < values.Count; index++)
        {
            var order = Numbers.Integer(values[index].It)!.Value.CompareTo(Numbers.Integer(values[best].It)!.Value);
            if (name is "Min" or "MinBy" ? order < 0 : order > 0)
                best = index;
        }

        return name is "MinBy" or "MaxBy" ? elements[best] : values[best] with { Source = site };
    }

    /// <summary>A sum that overflows asks for no more.</summary>
    private object Sum(IEnumerable<Abstract> values, ITypeSymbol type)
    {
        var sum = Conversions.Converted(0, type) ?? new Unknown();
        foreach (var value in values)
        {
            Step();
            sum = value.It is Unknown or null || sum is Unknown ? new Unknown()
                : Numbers.Operated(Microsoft.CodeAnalysis.Operations.BinaryOperatorKind.Add, sum, value.It, isChecked: true);
        }

        return sum;
    }
}
