using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>The variables of a block, inside those of what surrounds it. A turn of a loop has its own, as lambdas can tell.</summary>
internal sealed class Frame(Frame? outer, Instance? self = null)
{
    private readonly Dictionary<ISymbol, Abstract> cells = new(SymbolEqualityComparer.Default);

    /// <summary>What <c>this</c> is.</summary>
    public Instance? This { get; } = self ?? outer?.This;

    public void Declare(ISymbol variable, Abstract value) => cells[variable.OriginalDefinition] = value;

    public void Assign(ISymbol variable, Abstract value)
    {
        if (Holder(variable) is { } holder)
            holder.cells[variable.OriginalDefinition] = value;
    }

    public bool TryGet(ISymbol variable, out Abstract value)
    {
        value = default;
        return Holder(variable)?.cells.TryGetValue(variable.OriginalDefinition, out value) ?? false;
    }

    public void TakeFrom(Frame other)
    {
        foreach (var cell in other.cells)
            cells[cell.Key] = cell.Value;
    }

    private Frame? Holder(ISymbol variable)
    {
        var frame = this;
        while (frame is not null && !frame.cells.ContainsKey(variable.OriginalDefinition))
            frame = frame.outer;
        return frame;
    }

    private readonly Frame? outer = outer;
}
