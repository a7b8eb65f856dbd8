using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>The variables of a block, inside those of what surrounds it. A turn of a loop has its own, as lambdas can tell.</summary>
internal sealed class Frame(Frame? outer, Instance? self = null)
{
    private readonly Frame? outer = outer;

    /// <summary>Null until something is declared: most blocks declare nothing.</summary>
    private Dictionary<ISymbol, Abstract>? cells;

    /// <summary>The variables that code which isn't followed may read at any time, and whether it may write them.</summary>
    private Dictionary<ISymbol, bool>? shared;

    /// <summary>What <c>this</c> is.</summary>
    public Instance? This { get; } = self ?? outer?.This;

    public IEnumerable<Abstract> Values => cells?.Values ?? Enumerable.Empty<Abstract>();

    public void Declare(ISymbol variable, Abstract value) => (cells ??= new(SymbolEqualityComparer.Default))[variable.OriginalDefinition] = value;

    /// <returns>Whether code that isn't followed may see the value.</returns>
    public bool Assign(ISymbol variable, Abstract value)
    {
        var key = variable.OriginalDefinition;
        if (Holder(key, out var before) is not { } holder)
            return false;
        if (before.It is Place place)
        {
            place.Set(value);
            return false;
        }

        var isWritten = false;
        var isShared = holder.shared?.TryGetValue(key, out isWritten) is true;
        if (!isWritten)
            holder.cells![key] = value;
        return isShared;
    }

    public bool TryGet(ISymbol variable, out Abstract value)
    {
        var isThere = Holder(variable.OriginalDefinition, out value) is not null;
        if (value.It is Place place)
            value = place.Get();
        return isThere;
    }

    /// <summary>What a parameter passed by reference stands for.</summary>
    public Place? Reference(ISymbol variable) => Holder(variable.OriginalDefinition, out var value) is not null ? value.It as Place : null;

    /// <summary>From now on code that isn't followed may use the variable.</summary>
    public void Share(ISymbol variable, bool isWritten)
    {
        var key = variable.OriginalDefinition;
        if (Holder(key, out var value) is not { } holder)
            return;
        if (isWritten && value.It is Place place)
            place.Set(Abstract.UnknownAt(value.Source));
        else if (isWritten)
            holder.cells![key] = Abstract.UnknownAt(value.Source);
        holder.shared ??= new(SymbolEqualityComparer.Default);
        holder.shared[key] = isWritten || holder.shared.TryGetValue(key, out var was) && was;
    }

    public void TakeFrom(Frame other)
    {
        foreach (var cell in other.cells ?? [])
            Declare(cell.Key, cell.Value);
    }

    private Frame? Holder(ISymbol key, out Abstract value)
    {
        for (var frame = this; frame is not null; frame = frame.outer)
        {
            if (frame.cells is { } known && known.TryGetValue(key, out value))
                return frame;
        }

        value = default;
        return null;
    }
}
