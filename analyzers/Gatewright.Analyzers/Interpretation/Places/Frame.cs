using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>The variables of a block, inside those of what surrounds it. A turn of a loop has its own, as lambdas can tell.</summary>
internal sealed class Frame(Frame? outer, Instance? self = null)
{
    private readonly Frame? outer = outer;

    /// <summary>Null until something is declared: most blocks declare nothing.</summary>
    private Variables? variables;

    /// <summary>What <c>this</c> is.</summary>
    public Instance? This { get; } = self ?? outer?.This;

    public IEnumerable<Abstract> Values => variables?.Values ?? [];

    public void Declare(ISymbol variable, Abstract value) => (variables ??= new()).Declare(variable.OriginalDefinition, value);

    /// <returns>Whether code that isn't followed may see the value.</returns>
    public bool Assign(ISymbol variable, Abstract value)
    {
        if (!TryFind(variable.OriginalDefinition, out var holder, out var place))
            return false;
        ref var cell = ref holder[place];
        if (cell.Value.It is Place elsewhere)
        {
            elsewhere.Set(value);
            return false;
        }

        if (cell.Sharing != Sharing.Written)
            cell.Value = value;
        return cell.Sharing != Sharing.None;
    }

    public bool TryGet(ISymbol variable, out Abstract value)
    {
        if (!TryFind(variable.OriginalDefinition, out var holder, out var place))
        {
            value = default;
            return false;
        }

        value = holder[place].Value;
        if (value.It is Place elsewhere)
            value = elsewhere.Get();
        return true;
    }

    /// <summary>What a parameter passed by reference stands for.</summary>
    public Place? Reference(ISymbol variable) => TryFind(variable.OriginalDefinition, out var holder, out var place) ? holder[place].Value.It as Place : null;

    /// <summary>From now on code that isn't followed may use the variable.</summary>
    public void Share(ISymbol variable, bool isWritten)
    {
        if (!TryFind(variable.OriginalDefinition, out var holder, out var place))
            return;
        ref var cell = ref holder[place];
        if (isWritten && cell.Value.It is Place elsewhere)
            elsewhere.Set(Abstract.UnknownAt(cell.Value.Source));
        else if (isWritten)
            cell.Value = Abstract.UnknownAt(cell.Value.Source);
        if (cell.Sharing != Sharing.Written)
            cell.Sharing = isWritten ? Sharing.Written : Sharing.Read;
    }

    public void TakeFrom(Frame other)
    {
        if (other.variables is { } taken)
            (variables ??= new()).TakeFrom(taken);
    }

    private bool TryFind(ISymbol variable, out Variables holder, out int place)
    {
        for (var frame = this; frame is not null; frame = frame.outer)
        {
            if (frame.variables is { } known && (place = known.Find(variable)) >= 0)
            {
                holder = known;
                return true;
            }
        }

        for (var frame = this; frame is not null; frame = frame.outer)
        {
            if (frame.variables is { } known && (place = known.FindEqual(variable)) >= 0)
            {
                holder = known;
                return true;
            }
        }

        (holder, place) = (null!, -1);
        return false;
    }
}
