namespace Gatewright.Analyzers;

/// <summary>Sequences that have no elements until they are enumerated: what enumerating them costs.</summary>
internal sealed partial class Interpreter
{
    /// <summary>
    /// Each sequence within another asks the next for its elements, so the stack, which every garbage collection walks, grows with them,
    /// and a list of n sequences costs n moves an element. A loop that concatenates a sequence for each of a thousand spokes is followed.
    /// </summary>
    private const int SequenceBudget = 1_000;

    private int sequences;

    private Items Moving(IEnumerable<Abstract> sequence, params ImmutableArray<Abstract> captured) => new(Moved(sequence), captured);

    private IEnumerable<Abstract> Moved(IEnumerable<Abstract> sequence)
    {
        using var elements = sequence.GetEnumerator();
        while (Moves(elements))
            yield return elements.Current;
    }

    /// <summary>Each move is a step, whoever asks for it.</summary>
    private bool Moves(IEnumerator<Abstract> elements)
    {
        if (sequences >= SequenceBudget)
            throw new BudgetExceeded($"it has more than {SequenceBudget} sequences within sequences");
        Step();
        sequences++;
        try
        {
            return elements.MoveNext();
        }
        finally
        {
            sequences--;
        }
    }
}
