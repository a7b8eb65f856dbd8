namespace Gatewright.CSharp.Code;

/// <summary>A statement of a program, or several in a loop.</summary>
internal abstract class Piece
{
    /// <summary>What it belongs to, such as one network: blank lines stand between topics.</summary>
    public object? Topic { get; init; }
}

/// <summary>A statement: an expression whose value may get a name.</summary>
internal sealed class Line : Piece
{
    public required ExpressionSyntax Expression { get; set; }

    /// <summary>The handle that it declares, under a placeholder; null for a statement that declares nothing.</summary>
    public Variable? Variable { get; set; }

    /// <summary>What the compiler infers where it is null.</summary>
    public string? Type { get; set; }

    /// <summary>How the value gets to where it is used once.</summary>
    public Inline Inline { get; init; }

    /// <summary>Whether it is something that others use: a vault, a group, a route table.</summary>
    public bool IsSupply { get; init; }

    /// <summary>The group of statements that may be repeated as a whole.</summary>
    public int Unit { get; init; }

    public List<string> Comments { get; init; } = [];
}

/// <summary>Statements that are repeated over the rows of a table.</summary>
internal sealed class Loop : Piece
{
    public required ImmutableArray<Line> Body { get; init; }

    public required ImmutableArray<Column> Columns { get; init; }

    /// <summary>A cell for each column.</summary>
    public required ImmutableArray<ImmutableArray<ExpressionSyntax>> Rows { get; init; }

    /// <summary>What the rows are called, such as <c>spokes</c>.</summary>
    public required Variable Table { get; init; }
}

/// <summary>A column of a table, and the variable that has its cell.</summary>
internal sealed record Column(Variable Variable, string Type);

/// <summary>When a value that is used once stands at its use.</summary>
internal enum Inline
{
    /// <summary>It always has a name.</summary>
    Never,

    /// <summary>Where the use is the next statement about it: the calls become one chain.</summary>
    InChain,

    /// <summary>Where it is short.</summary>
    IfShort,

    /// <summary>Wherever the order allows.</summary>
    Always,
}
