using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>Who may use a variable besides the code that is followed.</summary>
internal enum Sharing : byte
{
    None,
    Read,
    Written,
}

/// <summary>The variables that one block declares. A few are looked for one after the other, which is faster than by their hash.</summary>
internal sealed class Variables
{
    private const int Few = 12;

    private Cell[] cells = new Cell[2];
    private int count;
    private Dictionary<ISymbol, int>? places;

    public IEnumerable<Abstract> Values => cells.Take(count).Select(it => it.Value);

    public ref Cell this[int place] => ref cells[place];

    public void Declare(ISymbol variable, Abstract value)
    {
        var place = Find(variable);
        if (place < 0)
        {
            place = count++;
            if (place == cells.Length)
                Array.Resize(ref cells, count * 2);
            if (count > Few)
                Index(variable, place);
            cells[place].Variable = variable;
        }

        cells[place].Value = value;
    }

    /// <summary>Where a variable is; -1 if it isn't of this block.</summary>
    public int Find(ISymbol variable)
    {
        if (places is not null)
            return places.TryGetValue(variable, out var known) ? known : -1;
        for (var place = 0; place < count; place++)
        {
            if (ReferenceEquals(cells[place].Variable, variable))
                return place;
        }

        return -1;
    }

    /// <summary>The same for a variable that the compiler has two objects for, as it may where it binds a lambda more than once.</summary>
    public int FindEqual(ISymbol variable)
    {
        for (var place = 0; place < count; place++)
        {
            if (SymbolEqualityComparer.Default.Equals(cells[place].Variable, variable))
                return place;
        }

        return -1;
    }

    /// <summary>Takes what another has; nobody else has hold of it here.</summary>
    public void TakeFrom(Variables other)
    {
        for (var place = 0; place < other.count; place++)
            Declare(other.cells[place].Variable, other.cells[place].Value);
    }

    private void Index(ISymbol variable, int place)
    {
        if (places is null)
        {
            places = new(SymbolEqualityComparer.Default);
            for (var earlier = 0; earlier < place; earlier++)
                places[cells[earlier].Variable] = earlier;
        }

        places[variable] = place;
    }

    /// <summary>A variable.</summary>
    public struct Cell
    {
        public ISymbol Variable;
        public Abstract Value;
        public Sharing Sharing;
    }
}
