using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>Dictionaries of all kinds.</summary>
internal static class Tables
{
    /// <summary>What kind of dictionary a type of .NET is; null if it is none.</summary>
    public static CollectionKind? KindOf(ITypeSymbol? type) => type?.Name switch
    {
        "Dictionary" or "IDictionary" or "IReadOnlyDictionary" or "OrderedDictionary" => CollectionKind.Usual,
        "SortedDictionary" or "SortedList" => new(ElementOrder.Sorted),
        "ConcurrentDictionary" => new(ElementOrder.Unspecified),
        "ImmutableDictionary" or "IImmutableDictionary" or "FrozenDictionary" => new(ElementOrder.Unspecified, IsFixed: true),
        "ImmutableSortedDictionary" => new(ElementOrder.Sorted, IsFixed: true),
        _ => null,
    };

    /// <summary>Constructors, and what makes a dictionary of a sequence.</summary>
    public static Abstract? Make(PlatformCall call)
    {
        var arguments = call.Arguments;
        if (Comparers.TryTake(ref arguments, call.Method, out var comparer) is false || KindOf(call.Method.ContainingType) is not { } kind)
            return null;
        kind = kind with { Comparer = comparer };
        if (call.Name == ".ctor" && call.Method.ContainingType.Name is "FrozenDictionary" or "ImmutableDictionary" or "ImmutableSortedDictionary")
            return null;
        return (call.Name, arguments) switch
        {
            ("GetValueOrDefault", [{ It: Table table }, ..]) => Answer(call with { Arguments = [.. arguments.Skip(1)] }, table),
            (".ctor" or "Create", []) => call.Is(new Table(kind)),
            (".ctor", [{ It: int }]) => call.Is(new Table(kind)),
            (".ctor" or "CreateRange" or "ToImmutableDictionary" or "ToImmutableSortedDictionary" or "ToFrozenDictionary",
                [{ It: Table or Items or StandIn } from]) => call.Is(new Table(call.Execution.Orders.Pairs(from), kind)),
            ("ToImmutableDictionary" or "ToImmutableSortedDictionary" or "ToFrozenDictionary", [var items, { It: Closure key }]) =>
                call.Is(new Table(Keyed(call, items, key, null), kind)),
            ("ToImmutableDictionary" or "ToImmutableSortedDictionary" or "ToFrozenDictionary", [var items, { It: Closure key }, { It: Closure value }]) =>
                call.Is(new Table(Keyed(call, items, key, value), kind)),
            ("CreateBuilder", []) => call.Is(new Table(kind with { IsFixed = false })),
            _ => null,
        };
    }

    private static IEnumerable<KeyValuePair<Abstract, Abstract>> Keyed(PlatformCall call, Abstract items, Closure key, Closure? value) =>
        call.Execution.Enumeration.Enumerated(items).Select(item =>
            new KeyValuePair<Abstract, Abstract>(call.Run(key, item), value is null ? item : call.Run(value, item)));

    public static Abstract? Empty(PlatformField field) =>
        field.Symbol.Name is "ImmutableDictionary" or "ImmutableSortedDictionary" or "FrozenDictionary" ? field.Is(new Table(KindOf(field.Symbol))) : null;

    public static Abstract? Answer(PlatformCall call, Table table)
    {
        if (table.IsLost)
            return null;
        return Read(call, table) ?? (!table.Kind.IsFixed ? Changed(call, table)
            : call.Method.ContainingType.Name.StartsWith("I", StringComparison.Ordinal) ? Copied(call, table) : null);
    }

    private static Abstract? Read(PlatformCall call, Table table)
    {
        switch (call.Name, call.Arguments)
        {
            case ("get_Count", []):
                return call.Is(table.Count);
            case ("get_IsEmpty", []):
                return call.Is(table.Count == 0);
            case ("get_Keys", []):
                return call.Execution.Orders.View(table, entry => entry.Key, call);
            case ("get_Values", []):
                return call.Execution.Orders.View(table, entry => entry.Value, call);
            case ("get_Item", [{ It: not Unknown } key]):
                return table.TryGet(key, out var item) ? item : throw new ProgramThrows(typeof(KeyNotFoundException));
            case ("ContainsKey", [var key]):
                return call.Is(table.TryGet(key, out _));
            case ("TryGetValue", [var key, { It: Place place }]):
                var isThere = table.TryGet(key, out var found);
                place.Set(isThere ? found : call.Default(call.Method.Parameters[call.Method.Parameters.Length - 1].Type));
                return call.Is(isThere);
            case ("GetValueOrDefault", [var key]):
                return table.TryGet(key, out var its) ? its : call.Default(call.Method.ReturnType);
            case ("GetValueOrDefault", [var key, var otherwise]):
                return table.TryGet(key, out var one) ? one : otherwise;
            case ("ContainsValue", [var value]):
                return call.Execution.ListMethods.Contains(call.Site, table.Now().Select(entry => entry.Value), value);
            case ("ToImmutable" or "ToImmutableDictionary" or "ToImmutableSortedDictionary" or "ToFrozenDictionary", []):
                return call.Is(new Table(table.Now(), KindOf(call.Method.ReturnType)! with { Comparer = table.Kind.Comparer }));
            case ("ToBuilder", []):
                return call.Is(new Table(table.Now(), table.Kind with { IsFixed = false }));
            default:
                return null;
        }
    }

    private static Abstract? Changed(PlatformCall call, Table table)
    {
        switch (call.Name, call.Arguments)
        {
            case ("Add", [var key, var value]):
                table.Add(key, value);
                return call.Nothing;
            case ("Add", [{ It: TupleItems { IsPair: true, Items: [var key, var value] } }]):
                table.Add(key, value);
                return call.Nothing;
            case ("AddRange", [var pairs]):
                foreach (var (key, value) in call.Execution.Orders.Pairs(pairs).Select(pair => (pair.Key, pair.Value)))
                    table.Add(key, value);
                return call.Nothing;
            case ("set_Item", [{ It: not Unknown } key, var value]):
                table.Set(key, value);
                return call.Nothing;
            case ("TryAdd", [var key, var value]):
                return call.Is(table.TryAdd(key, value));
            case ("GetOrAdd", [var key, var made]):
                if (table.TryGet(key, out var there))
                    return there;
                var added = made.It is Closure make ? call.Run(make, key) : made;
                table.Add(key, added);
                return added;
            case ("Remove", [var key]):
                return call.Is(table.Remove(key));
            case ("Remove" or "TryRemove", [var key, { It: Place place }]):
                var isThere = table.TryGet(key, out var removed);
                table.Remove(key);
                place.Set(isThere ? removed : call.Default(call.Method.Parameters[call.Method.Parameters.Length - 1].Type));
                return call.Is(isThere);
            case ("Clear", []):
                table.Clear();
                return call.Nothing;
            default:
                return null;
        }
    }

    /// <summary>One that never changes gives another.</summary>
    private static Abstract? Copied(PlatformCall call, Table table)
    {
        var copy = new Table(table.Now(), table.Kind);
        switch (call.Name, call.Arguments)
        {
            case ("Add", [var key, var value]):
                if (copy.TryGet(key, out var before) && Plain.Same(before.It, value.It) is not true)
                    return Plain.Same(before.It, value.It) is null ? null : throw new ProgramThrows(typeof(ArgumentException));
                copy.Set(key, value);
                return call.Is(copy);
            case ("SetItem", [var key, var value]):
                copy.Set(key, value);
                return call.Is(copy);
            case ("SetItems", [var pairs]):
                foreach (var pair in call.Execution.Orders.Pairs(pairs))
                    copy.Set(pair.Key, pair.Value);
                return call.Is(copy);
            case ("AddRange", [var pairs]):
                foreach (var pair in call.Execution.Orders.Pairs(pairs))
                    copy.Add(pair.Key, pair.Value);
                return call.Is(copy);
            case ("Remove", [var key]):
                copy.Remove(key);
                return call.Is(copy);
            case ("RemoveRange", [var keys]):
                foreach (var key in call.Listed(keys))
                    copy.Remove(key);
                return call.Is(copy);
            case ("Clear", []):
                return call.Is(new Table(table.Kind));
            default:
                return null;
        }
    }
}
