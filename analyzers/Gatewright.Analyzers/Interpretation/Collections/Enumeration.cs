using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>The elements of anything that can be enumerated, and what enumerating costs.</summary>
internal sealed class Enumeration(Execution run)
{
    /// <summary>
    /// Each sequence within another asks the next for its elements, so the stack, which every garbage collection walks, grows with them,
    /// and a list of n sequences costs n moves an element. A loop that concatenates a sequence for each of a thousand spokes is followed.
    /// </summary>
    private const int SequenceBudget = 1_000;

    public Items Moving(IEnumerable<Abstract> sequence, params ImmutableArray<Abstract> captured) => new(Moved(sequence), captured);

    public IEnumerable<Abstract> Moved(IEnumerable<Abstract> sequence)
    {
        using var elements = sequence.GetEnumerator();
        while (Moves(elements))
            yield return elements.Current;
    }

    /// <summary>Each move is a step, whoever asks for it.</summary>
    private bool Moves(IEnumerator<Abstract> elements)
    {
        if (run.SequenceDepth >= SequenceBudget)
            throw new BudgetExceeded($"it has more than {SequenceBudget} sequences within sequences");
        run.Step();
        run.SequenceDepth++;
        try
        {
            return elements.MoveNext();
        }
        finally
        {
            run.SequenceDepth--;
        }
    }

    public IEnumerable<Abstract> Enumerated(Abstract collection) => collection.It switch
    {
        Items { IsUnordered: true, IsLost: false } set => run.Orders.InAnyOrder(set.List!, set.Turn, turn => set.Turn = turn),
        Items items => items,
        Table { IsLost: false } table => run.Orders.Paired(table, collection.Source),
        StandIn { IsLost: false, Elements: { } elements } => elements,
        string text => text.Select(letter => new Abstract(letter, collection.Source)),
        null => throw new ProgramThrows(),
        _ => throw new UnsupportedCode("a sequence that isn't known"),
    };

    public static IEnumerable<Abstract> Later(Func<IEnumerable<Abstract>> sequence)
    {
        foreach (var item in sequence())
            yield return item;
    }

    /// <summary>Asking a sequence may ask those it is made of, as moving does.</summary>
    public T Asked<T>(Func<T> question)
    {
        if (run.SequenceDepth >= SequenceBudget)
            throw new BudgetExceeded($"it has more than {SequenceBudget} sequences within sequences");
        run.Step();
        run.SequenceDepth++;
        try
        {
            return question();
        }
        finally
        {
            run.SequenceDepth--;
        }
    }
}
