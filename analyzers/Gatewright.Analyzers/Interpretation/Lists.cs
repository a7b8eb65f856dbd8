using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>Arrays and collections: how they are made, and what their methods do.</summary>
internal sealed partial class Interpreter
{
    private const int LongestList = 100_000;

    /// <summary>What kind of collection a type of .NET is; null if it is none that is followed.</summary>
    private static Keeping? KeepingOf(ITypeSymbol? type) => type switch
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
    private Abstract? Collected(IOperation site, INamedTypeSymbol type, ImmutableArray<Argument> arguments)
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

    private static Items Kept(List<Abstract> elements, Keeping keeping, ITypeSymbol? type)
    {
        if (keeping == Keeping.Set)
            return Items.Set(elements, Sets.KindOf(type));
        if (keeping == Keeping.Stack)
            elements.Reverse();
        return Items.Holding(elements, keeping);
    }

    /// <summary>All elements of a sequence, which take as many steps as there are.</summary>
    internal List<Abstract> Listed(Abstract collection) => Listed(Enumerated(collection));

    internal List<Abstract> Listed(IEnumerable<Abstract> sequence)
    {
        var elements = new List<Abstract>();
        foreach (var element in sequence)
        {
            Step();
            elements.Add(elements.Count < LongestList ? Taken(element, null) : throw new BudgetExceeded($"a list has more than {LongestList} elements"));
        }

        return elements;
    }

    private Abstract ArrayOf(IArrayCreationOperation creation, Frame frame)
    {
        if (creation.Type is IArrayTypeSymbol { Rank: > 1 } several)
            return GridOf(creation, several, frame);
        if (creation.Type is not IArrayTypeSymbol { Rank: 1 } type)
            return Forgotten(creation, frame);
        if (creation.Initializer is { } initializer)
            return new(Items.Of(initializer.ElementValues.Select(value => Taken(Eval(value, frame), type.ElementType))), creation);
        return creation.DimensionSizes is [var size] && Eval(size, frame).It is int count and >= 0 and < 10_000
            ? new(Items.Of(Enumerable.Range(0, count).Select(_ => new Abstract(Plain.Default(type.ElementType), creation))), creation)
            : Abstract.UnknownAt(creation);
    }

    /// <summary>What is spread but can't be enumerated leaves one unknown element, in a list of unknown length.</summary>
    private Abstract ListOf(ICollectionExpressionOperation expression, Frame frame)
    {
        var elements = new List<Abstract>(expression.Elements.Length);
        var isLost = false;
        foreach (var element in expression.Elements)
        {
            if (element.Kind != OperationKind.Spread)
                elements.Add(Taken(Eval(element, frame), element.Type));
            else
                isLost |= !TrySpread((ISpreadOperation)element, expression, elements, frame);
        }

        if (elements.Count == 0 && !isLost && Tables.KindOf(expression.Type) is { } kind)
            return new(new Table(kind), expression);
        if (KeepingOf(expression.Type) is not { } keeping)
        {
            Escape(elements);
            return Abstract.UnknownAt(expression);
        }

        if (isLost)
        {
            Open([.. elements]);
            var lost = Items.Of(elements, keeping is Keeping.Immutable or Keeping.Set ? Keeping.Array : keeping);
            lost.Lose();
            return new(lost, expression);
        }

        try
        {
            return new(Kept(elements, keeping, expression.Type), expression);
        }
        catch (UnsupportedCode)
        {
            Escape(elements);
            return Abstract.UnknownAt(expression);
        }
    }

    /// <summary>What can't be enumerated leaves one unknown element.</summary>
    private bool TrySpread(ISpreadOperation spread, ICollectionExpressionOperation whole, List<Abstract> elements, Frame frame)
    {
        var collection = Eval(spread.Operand, frame);
        try
        {
            var isAll = whole.Elements.Length == 1 && KeepingOf(whole.Type) != Keeping.Set && collection.It is Items { Sequence: not null };
            var items = isAll ? Whole(SequenceOf(collection)) : Listed(collection);
            elements.AddRange(items.Select(item => Converted(item, spread.ElementConversion.MethodSymbol, null, spread)));
            return true;
        }
        catch (UnsupportedCode)
        {
            Reach(collection, Uses.Of(spread.Operand));
            elements.Add(Abstract.UnknownAt(spread));
            return false;
        }
    }

    /// <summary>A part of a text or an array, or of a list.</summary>
    private Abstract Sliced(Abstract whole, int start, int end, IOperation site)
    {
        if (whole.It is string text)
            return start >= 0 && start <= end && end <= text.Length
                ? new(text[start..end], site) : throw new ProgramThrows(typeof(ArgumentOutOfRangeException));
        if (whole.It is Items { List: { } list, IsLost: false } items)
            return start >= 0 && start <= end && end <= list.Count ? new(Items.Of(list.GetRange(start, end - start), items.Keeping), site)
                : throw new ProgramThrows(typeof(ArgumentOutOfRangeException));
        return Abstract.UnknownAt(site);
    }

    private Abstract At(Abstract holder, Abstract index, IOperation site)
    {
        if (index.It is not Range range)
            return Indexed(holder, index, site);
        if (IsView(site.Type) && holder.It is Items)
        {
            Reach(holder, OpaqueUse.Written);
            return Abstract.UnknownAt(site);
        }

        var count = holder.It is string text ? text.Length : holder.It is Items { List: { } list, IsLost: false } ? list.Count : -1;
        if (count < 0)
            Open(holder);
        return count < 0 ? Abstract.UnknownAt(site) : Sliced(holder, range.Start.GetOffset(count), range.End.GetOffset(count), site);
    }

    /// <summary>Whether a part of it is no copy, so that what is written there is written to the whole.</summary>
    private static bool IsView(ITypeSymbol? type) => type?.Name is "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory";

    private Abstract RangeOf(IRangeOperation operation, Frame frame)
    {
        var start = operation.LeftOperand is { } left ? Eval(left, frame).It : Index.Start;
        var end = operation.RightOperand is { } right ? Eval(right, frame).It : Index.End;
        return (End(start), End(end)) is ({ } from, { } to) ? new(new Range(from, to), operation) : Abstract.UnknownAt(operation);

        static Index? End(object? it) => it switch
        {
            Index index => index,
            int number and >= 0 => new Index(number),
            int => throw new ProgramThrows(typeof(ArgumentOutOfRangeException)),
            _ => null,
        };
    }

    private Abstract Collection(Items items, string property, IOperation site) => property switch
    {
        "Length" or "Count" when items is { List: { } list, IsLost: false } => new(list.Count, site),
        "Count" when items.Counted?.Invoke() is { } count => new(count, site),
        "Min" or "Max" when items is { Keeping: Keeping.Set, List: { Count: > 0 } list, IsLost: false, Kind.Order: ElementOrder.Sorted } =>
            list[property == "Min" ? 0 : list.Count - 1],
        "Key" when items.Key is { } key => key,
        "IsEmpty" when items is { List: { } list, IsLost: false } => new(list.Count == 0, site),
        "IsDefault" or "IsDefaultOrEmpty" when items is { List: { } list, IsLost: false } => new(property == "IsDefaultOrEmpty" && list.Count == 0, site),
        _ => Abstract.UnknownAt(site),
    };
}
