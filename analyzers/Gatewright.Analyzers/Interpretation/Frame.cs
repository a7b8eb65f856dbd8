using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>The variables of a block, inside those of what surrounds it. A turn of a loop has its own, as lambdas can tell.</summary>
internal sealed class Frame(Frame? outer, Instance? self = null)
{
    private readonly Dictionary<ISymbol, Abstract> cells = new(SymbolEqualityComparer.Default);

    /// <summary>The variables that code which isn't followed may read at any time, and whether it may write them.</summary>
    private Dictionary<ISymbol, bool>? shared;

    /// <summary>What <c>this</c> is.</summary>
    public Instance? This { get; } = self ?? outer?.This;

    public IEnumerable<Abstract> Values => cells.Values;

    public void Declare(ISymbol variable, Abstract value) => cells[variable.OriginalDefinition] = value;

    /// <returns>Whether code that isn't followed may see the value.</returns>
    public bool Assign(ISymbol variable, Abstract value)
    {
        var key = variable.OriginalDefinition;
        if (Holder(key) is not { } holder)
            return false;
        if (holder.cells[key].It is Place place)
        {
            place.Set(value);
            return false;
        }

        var isWritten = false;
        var isShared = holder.shared?.TryGetValue(key, out isWritten) is true;
        if (!isWritten)
            holder.cells[key] = value;
        return isShared;
    }

    public bool TryGet(ISymbol variable, out Abstract value)
    {
        value = default;
        var key = variable.OriginalDefinition;
        if (Holder(key)?.cells.TryGetValue(key, out value) is not true)
            return false;
        if (value.It is Place place)
            value = place.Get();
        return true;
    }

    /// <summary>What a parameter passed by reference stands for.</summary>
    public Place? Reference(ISymbol variable) => Holder(variable.OriginalDefinition)?.cells[variable.OriginalDefinition].It as Place;

    /// <summary>From now on code that isn't followed may use the variable.</summary>
    public void Share(ISymbol variable, bool isWritten)
    {
        var key = variable.OriginalDefinition;
        if (Holder(key) is not { } holder)
            return;
        if (isWritten)
            holder.Unknow(key);
        holder.shared ??= new(SymbolEqualityComparer.Default);
        holder.shared[key] = isWritten || holder.shared.TryGetValue(key, out var was) && was;
    }

    public void TakeFrom(Frame other)
    {
        foreach (var cell in other.cells)
            cells[cell.Key] = cell.Value;
    }

    private void Unknow(ISymbol key)
    {
        if (cells[key] is { It: Place place } reference)
            place.Set(Abstract.UnknownAt(reference.Source));
        else
            cells[key] = Abstract.UnknownAt(cells[key].Source);
    }

    private Frame? Holder(ISymbol key)
    {
        var frame = this;
        while (frame is not null && !frame.cells.ContainsKey(key))
            frame = frame.outer;
        return frame;
    }

    private readonly Frame? outer = outer;
}
