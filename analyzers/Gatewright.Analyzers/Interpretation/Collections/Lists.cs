using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>Arrays, lists, sets, queues and stacks: how they are made and read.</summary>
internal sealed class Lists(Execution run)
{
    public const int LongestList = 100_000;

    /// <summary>What kind of collection a type of .NET is; null if it is none that is followed.</summary>
    public static Keeping? KeepingOf(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol { Rank: 1 } => Keeping.Array,
        INamedTypeSymbol { IsGenericType: true } named when PureBclFunctions.Owns(named.ContainingAssembly?.Name ?? "") => named.Name switch
        {
            "List" or "IList" or "ICollection" or "Collection" => Keeping.List,
            "IEnumerable" or "IReadOnlyList" or "IReadOnlyCollection" or "ReadOnlySpan" or "Span" => Keeping.Array,
            "Queue" or "ConcurrentQueue" => Keeping.Queue,
            "Stack" or "ConcurrentStack" => Keeping.Stack,
            "ImmutableArray" or "ImmutableList" or "IImmutableList" => Keeping.Immutable,
            _ => Sets.KindOf(named) is null ? null : Keeping.Set,
        },
        _ => null,
    };

    /// <summary>A collection that <c>new</c> makes.</summary>
    public Abstract? Collected(IOperation site, INamedTypeSymbol type, ImmutableArray<Argument> arguments)
    {
        if (!PureBclFunctions.Owns(type.ContainingAssembly?.Name ?? ""))
            return null;
        try
        {
            if (type.Name == "KeyValuePair" && arguments is [var key, var value])
                return new(new TupleItems([key.Value, value.Value]) { IsPair = true }, site);
            if (type.Name is "ValueTask" && arguments is [var result])
                return result.Value.It is KnownTask ? result.Value : new(new KnownTask(result.Value), site);
            if (KeepingOf(type) is not ({ } keeping and (Keeping.List or Keeping.Queue or Keeping.Stack)))
                return null;
            return arguments switch
            {
                [] or [{ Value.It: int }] => new(Items.Of([], keeping), site),
                [{ Value: { It: Items or string or Table or StandIn } from }] => new(Kept(Listed(from), keeping, type), site),
                _ => null,
            };
        }
        catch (UnsupportedCode)
        {
            return null;
        }
    }

    public static Items Kept(List<Abstract> elements, Keeping keeping, ITypeSymbol? type)
    {
        if (keeping == Keeping.Set)
            return Items.Set(elements, Sets.KindOf(type));
        if (keeping == Keeping.Stack)
            elements.Reverse();
        return Items.Holding(elements, keeping);
    }

    /// <summary>All elements of a sequence, which take as many steps as there are.</summary>
    public List<Abstract> Listed(Abstract collection) => Listed(run.Enumeration.Enumerated(collection));

    public List<Abstract> Listed(IEnumerable<Abstract> sequence)
    {
        var elements = new List<Abstract>();
        foreach (var element in sequence)
        {
            run.Step();
            elements.Add(elements.Count < LongestList ? Copies.Taken(element, null) : throw new BudgetExceeded($"a list has more than {LongestList} elements"));
        }

        return elements;
    }
}
