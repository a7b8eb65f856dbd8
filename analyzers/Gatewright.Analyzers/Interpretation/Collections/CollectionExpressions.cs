using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>Collection expressions, with what is spread in them.</summary>
internal sealed class CollectionExpressions(Execution run)
{
    /// <summary>What is spread but can't be enumerated leaves one unknown element, in a list of unknown length.</summary>
    public Abstract ListOf(ICollectionExpressionOperation expression, Frame frame)
    {
        var elements = new List<Abstract>(expression.Elements.Length);
        var isLost = false;
        foreach (var element in expression.Elements)
        {
            if (element.Kind != OperationKind.Spread)
                elements.Add(Copies.Taken(run.Eval(element, frame), element.Type));
            else
                isLost |= !TrySpread((ISpreadOperation)element, expression, elements, frame);
        }

        if (elements.Count == 0 && !isLost && Tables.KindOf(expression.Type) is { } kind)
            return new(new Table(kind), expression);
        if (Lists.KeepingOf(expression.Type) is not { } keeping)
        {
            run.Escapes.Escape(elements);
            return Abstract.UnknownAt(expression);
        }

        if (isLost)
        {
            run.Escapes.Open([.. elements]);
            var lost = Items.Of(elements, keeping is Keeping.Immutable or Keeping.Set ? Keeping.Array : keeping);
            lost.Lose();
            return new(lost, expression);
        }

        try
        {
            return new(Lists.Kept(elements, keeping, expression.Type), expression);
        }
        catch (UnsupportedCode)
        {
            run.Escapes.Escape(elements);
            return Abstract.UnknownAt(expression);
        }
    }

    /// <summary>What can't be enumerated leaves one unknown element.</summary>
    private bool TrySpread(ISpreadOperation spread, ICollectionExpressionOperation whole, List<Abstract> elements, Frame frame)
    {
        var collection = run.Eval(spread.Operand, frame);
        try
        {
            var isAll = whole.Elements.Length == 1 && Lists.KeepingOf(whole.Type) != Keeping.Set && collection.It is Items { Sequence: not null };
            var items = isAll ? run.Shapes.Whole(run.Shapes.SequenceOf(collection)) : run.Lists.Listed(collection);
            elements.AddRange(items.Select(item => run.Casts.Converted(item, spread.ElementConversion.MethodSymbol, null, spread)));
            return true;
        }
        catch (UnsupportedCode)
        {
            run.Escapes.Reach(collection, Uses.Of(spread.Operand));
            elements.Add(Abstract.UnknownAt(spread));
            return false;
        }
    }
}
