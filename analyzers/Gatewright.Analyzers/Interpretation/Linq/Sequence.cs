namespace Gatewright.Analyzers;

/// <summary>
/// A sequence as .NET's LINQ takes it apart. It asks a list for an element instead of all before it, and a sorted sequence for the first without sorting it;
/// so this decides how often lambdas run, and a lambda may say something of a topology.
/// </summary>
internal sealed record Sequence
{
    /// <summary>All elements in order.</summary>
    public IEnumerable<Abstract> Elements { get; init; } = [];

    /// <summary>How many there are, where that is known without asking for any.</summary>
    public Func<int>? Count { get; init; }

    /// <summary>How many there are for a program that counts them; by default all are asked for.</summary>
    public Func<int>? CountAll { get; init; }

    /// <summary>The element at a place, or null; by default all before it are asked for.</summary>
    public Func<int, Abstract?>? At { get; init; }

    public Func<Abstract?>? First { get; init; }

    public Func<Abstract?>? Last { get; init; }

    /// <summary>Of a sorted sequence the last that passes a test: what doesn't pass isn't compared.</summary>
    public Func<Func<Abstract, bool>, Abstract?>? LastOf { get; init; }

    /// <summary>All elements as a new list, where that is less than enumerating them.</summary>
    public Func<List<Abstract>>? Whole { get; init; }

    /// <summary>The elements in the order in which one is looked for.</summary>
    public IEnumerable<Abstract>? Searched { get; init; }

    /// <summary>The rest behind so many elements, where that is more than passing over them.</summary>
    public Func<int, Sequence>? Skip { get; init; }

    public Func<int, Sequence>? Take { get; init; }

    /// <summary>The elements from the last on, where no other is asked for.</summary>
    public IEnumerable<Abstract>? Backwards { get; init; }

    public SequenceKind Kind { get; init; }

    /// <summary>Whether it is made of two others.</summary>
    public bool IsSeveral { get; init; }

    /// <summary>Whether an element was put before or behind others.</summary>
    public bool IsExtended { get; init; }
}

/// <summary>What a sequence is to LINQ.</summary>
internal enum SequenceKind
{
    /// <summary>Something that can be enumerated.</summary>
    Plain,

    /// <summary>Something with an index.</summary>
    List,

    /// <summary>What LINQ made and takes apart.</summary>
    Iterator,

    /// <summary>What LINQ made and passes over one by one, as what <c>Where</c> keeps.</summary>
    Where,
}
