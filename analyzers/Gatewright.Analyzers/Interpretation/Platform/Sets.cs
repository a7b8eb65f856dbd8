using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>Sets of all kinds.</summary>
internal static class Sets
{
    /// <summary>What kind of set a type of .NET is; null if it is none.</summary>
    public static CollectionKind? KindOf(ITypeSymbol? type) => type?.Name switch
    {
        "HashSet" or "ISet" => CollectionKind.Usual,
        "SortedSet" => new(ElementOrder.Sorted),
        "ImmutableHashSet" or "FrozenSet" => new(ElementOrder.Unspecified, IsFixed: true),
        "ImmutableSortedSet" => new(ElementOrder.Sorted, IsFixed: true),
        _ => null,
    };

    /// <summary>Constructors, and what makes a set of a sequence.</summary>
    public static Abstract? Make(PlatformCall call)
    {
        var arguments = call.Arguments;
        if (KindOf(call.Method.ContainingType) is not { } kind)
            return null;
        if (call.Method.Parameters is [{ Type.Name: "IEqualityComparer" or "IComparer" }, ..] && arguments is [{ It: StringComparer or null } first, ..])
            (kind, arguments) = (kind with { Comparer = first.It as StringComparer }, [.. arguments.Skip(1)]);
        else if (Comparers.TryTake(ref arguments, call.Method, out var comparer) is { } isKnown)
            kind = isKnown ? kind with { Comparer = comparer } : null!;
        if (kind is null)
            return null;
        return (call.Name, arguments) switch
        {
            (".ctor" or "Create", []) or (".ctor", [{ It: int }]) when !(kind.IsFixed && call.Name == ".ctor") => call.Is(Items.Set([], kind)),
            (".ctor" or "CreateRange" or "ToImmutableHashSet" or "ToImmutableSortedSet" or "ToFrozenSet", [{ It: Items or string or Table or StandIn } from]) =>
                call.Is(Items.Set(call.Execution.Orders.Elements(from), kind)),
            ("Create", [{ It: Items { IsLost: false } some }]) when call.Method.Parameters[call.Method.Parameters.Length - 1].Type is IArrayTypeSymbol
                or { Name: "ReadOnlySpan" } => call.Is(Items.Set(some, kind)),
            ("Create", [{ It: not Items } one]) => call.Is(Items.Set([one], kind)),
            ("CreateBuilder", []) => call.Is(Items.Set([], kind with { IsFixed = false })),
            _ => null,
        };
    }

    public static Abstract? Empty(PlatformField field) =>
        field.Symbol.Name is "ImmutableHashSet" or "ImmutableSortedSet" or "FrozenSet" ? field.Is(Items.Set([], KindOf(field.Symbol))) : null;

    public static Abstract? Answer(PlatformCall call, Items set) => Read(call, set) ?? (set.Kind.IsFixed ? Copied(call, set) : Changed(call, set));

    private static Abstract? Read(PlatformCall call, Items set)
    {
        var list = set.List!;
        switch (call.Name, call.Arguments)
        {
            case ("Contains", [var wanted]):
                return call.Is(set.Has(wanted));
            case ("get_Min" or "get_Max", []) when set.Kind.Order == ElementOrder.Sorted:
                return list.Count == 0 ? call.Default(call.Method.ReturnType) : list[call.Name == "get_Min" ? 0 : list.Count - 1];
            case ("TryGetValue", [var wanted, { It: Place place }]):
                var isThere = set.Has(wanted);
                if (isThere && set.Kind.Comparer is not null)
                    return null;
                place.Set(isThere ? wanted : call.Default(call.Method.Parameters[1].Type));
                return call.Is(isThere);
            // How far another sequence is asked depends on the kind of set.
            case ("SetEquals" or "IsSubsetOf" or "IsSupersetOf" or "Overlaps" or "IsProperSubsetOf" or "IsProperSupersetOf",
                [{ It: Items { List: not null } } other]):
                var others = Items.Set(call.Execution.Orders.Elements(other), set.Kind);
                var common = list.Count(others.Has);
                var (all, its) = (list.Count, others.List!.Count);
                return call.Is(call.Name switch
                {
                    "SetEquals" => common == all && common == its,
                    "IsSubsetOf" => common == all,
                    "IsSupersetOf" => common == its,
                    "IsProperSubsetOf" => common == all && its > all,
                    "IsProperSupersetOf" => common == its && its < all,
                    _ => common > 0,
                });
            case ("ToImmutable" or "ToImmutableHashSet" or "ToImmutableSortedSet", []):
                return call.Is(Items.Set(list, KindOf(call.Method.ReturnType)! with { Comparer = set.Kind.Comparer }));
            case ("ToBuilder", []):
                return call.Is(Items.Set(list, set.Kind with { IsFixed = false }));
            default:
                return null;
        }
    }

    private static Abstract? Changed(PlatformCall call, Items set)
    {
        switch (call.Name, call.Arguments)
        {
            case ("Add", [var item]):
                var isNew = set.Include(item);
                return call.Method.ReturnsVoid ? call.Nothing : call.Is(isNew);
            case ("Remove", [var item]):
                return call.Is(set.Exclude(item));
            case ("RemoveWhere", [{ It: Closure test }]):
                var gone = set.List!.ToList().FindAll(item => call.Execution.Queries.Surely(call.Run(test, item)));
                gone.ForEach(item => set.Exclude(item));
                return call.Is(gone.Count);
            case ("UnionWith", [var added]):
                foreach (var item in call.Execution.Orders.Elements(added))
                    set.Include(item);
                return call.Nothing;
            case ("ExceptWith", [var removed]):
                if (set.List!.Count > 0)
                    call.Execution.Orders.Elements(removed).ForEach(item => set.Exclude(item));
                return call.Nothing;
            case ("IntersectWith", [var kept]):
                if (set.List!.Count == 0)
                    return call.Nothing;
                var others = Items.Set(call.Execution.Orders.Elements(kept), set.Kind);
                set.List.ToList().FindAll(item => !others.Has(item)).ForEach(item => set.Exclude(item));
                return call.Nothing;
            case ("Clear", []):
                set.List!.Clear();
                set.Recount();
                return call.Nothing;
            default:
                return null;
        }
    }

    /// <summary>One that never changes gives another.</summary>
    private static Abstract? Copied(PlatformCall call, Items set)
    {
        var list = set.List!;
        return (call.Name, call.Arguments) switch
        {
            ("Add", [var item]) => call.Is(Items.Set([.. list, item], set.Kind)),
            ("Remove", [var item]) => call.Is(Without(set, [item])),
            ("Union", [var added]) => call.Is(Items.Set([.. list, .. call.Execution.Orders.Elements(added)], set.Kind)),
            ("Except", [var removed]) => call.Is(Without(set, call.Execution.Orders.Elements(removed))),
            ("Intersect", [var kept]) when Items.Set(call.Execution.Orders.Elements(kept), set.Kind) is var others =>
                call.Is(Items.Set(list.Where(others.Has), set.Kind)),
            ("Clear", []) => call.Is(Items.Set([], set.Kind)),
            _ => null,
        };
    }

    private static Items Without(Items set, List<Abstract> removed)
    {
        var others = Items.Set(removed, set.Kind);
        return Items.Set(set.List!.Where(item => !others.Has(item)), set.Kind);
    }
}
