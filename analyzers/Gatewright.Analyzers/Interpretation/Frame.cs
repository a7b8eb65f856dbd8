using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>The variables of a block, inside those of what surrounds it. A turn of a loop has its own, as lambdas can tell.</summary>
internal sealed class Frame(Frame? outer, Instance? self = null)
{
    private readonly Frame? outer = outer;

    /// <summary>Null until something is declared: most blocks declare nothing.</summary>
    private Dictionary<ISymbol, Abstract>? cells;

    /// <summary>What <c>this</c> is.</summary>
    public Instance? This { get; } = self ?? outer?.This;

    public void Declare(ISymbol variable, Abstract value) => (cells ??= new(SymbolEqualityComparer.Default))[variable.OriginalDefinition] = value;

    public void Assign(ISymbol variable, Abstract value)
    {
        var definition = variable.OriginalDefinition;
        for (var frame = this; frame is not null; frame = frame.outer)
        {
            if (frame.cells?.ContainsKey(definition) is true)
            {
                frame.cells[definition] = value;
                return;
            }
        }
    }

    public bool TryGet(ISymbol variable, out Abstract value)
    {
        var definition = variable.OriginalDefinition;
        for (var frame = this; frame is not null; frame = frame.outer)
        {
            if (frame.cells is { } known && known.TryGetValue(definition, out value))
                return true;
        }

        value = default;
        return false;
    }

    public void TakeFrom(Frame other)
    {
        foreach (var cell in other.cells ?? [])
            Declare(cell.Key, cell.Value);
    }
}
