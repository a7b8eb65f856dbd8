using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>The methods of LINQ that give one element, a collection or an answer.</summary>
internal sealed class Results(Execution run)
{
    public Abstract? Single(IOperation site, IMethodSymbol method, string name, IEnumerable<Abstract> items, Abstract[] arguments)
    {
        if (arguments is [_, { It: Closure test }, ..] && name is "First" or "FirstOrDefault" or "Last" or "LastOrDefault" or "Single" or "SingleOrDefault")
            (items, arguments) = (items.Where(item => run.Queries.Surely(run.Invoke(site, test, [item]))), [arguments[0], .. arguments.Skip(2)]);
        switch (name, arguments)
        {
            case ("First", [_]):
                return Shapes.Any(items) ?? throw new ProgramThrows(typeof(InvalidOperationException));
            case ("FirstOrDefault", [_] or [_, _]):
                return Shapes.Any(items) ?? Default(arguments, 1);
            case ("Last" or "LastOrDefault", [_] or [_, _]):
                return run.Lists.Listed(items) is { Count: > 0 } all ? all[all.Count - 1]
                    : name == "Last" ? throw new ProgramThrows(typeof(InvalidOperationException))
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

    public Abstract? Whole(IOperation site, string name, IEnumerable<Abstract> items, Abstract[] arguments, CollectionKind kind) => (name, arguments) switch
    {
        ("ToArray", [_]) => new(Items.Of(run.Lists.Listed(items)), site),
        ("ToList", [_]) => new(Items.Of(run.Lists.Listed(items), Keeping.List), site),
        ("ToImmutableArray" or "ToImmutableList", [_]) => new(Items.Of(run.Lists.Listed(items), Keeping.Immutable), site),
        ("ToHashSet", [_]) => new(Items.Set(run.Orders.Elements(arguments[0]), kind), site),
        ("Count", [_, { It: Closure test }]) => new(run.Lists.Listed(items.Where(item => run.Queries.Surely(run.Invoke(site, test, [item])))).Count, site),
        ("Any", [_, { It: Closure test }]) => new(items.Any(item => run.Queries.Surely(run.Invoke(site, test, [item]))), site),
        ("All", [_, { It: Closure test }]) => new(items.All(item => run.Queries.Surely(run.Invoke(site, test, [item]))), site),
        ("Contains", [{ It: Items { Keeping: Keeping.Set, IsLost: false } set }, var wanted]) when kind.Comparer is null => new(set.Has(wanted), site),
        ("Contains", [_, var wanted]) => kind.Comparer is null ? run.ListMethods.Contains(site, items, wanted)
            : new(Items.Set(run.Orders.Elements(arguments[0]), kind).Has(wanted), site),
        ("SequenceEqual", [_, var other]) =>
            run.SequenceMethods.AreEqual(run.Shapes.SequenceOf(arguments[0]), run.Shapes.SequenceOf(other)) is { } same ? new(same, site) : null,
        ("Aggregate", [_, { It: Closure step }]) => items.Aggregate(default(Abstract?), (sum, item) => sum is { } before
            ? run.Invoke(site, step, [before, item]) : item) ?? throw new ProgramThrows(typeof(InvalidOperationException)),
        ("Aggregate", [_, var seed, { It: Closure step }]) => items.Aggregate(seed, (sum, item) => run.Invoke(site, step, [sum, item])),
        ("Aggregate", [_, var seed, { It: Closure step }, { It: Closure end }]) =>
            run.Invoke(site, end, [items.Aggregate(seed, (sum, item) => run.Invoke(site, step, [sum, item]))]),
        _ => null,
    };
}
