namespace Gatewright.Emit.Reports;

using Gatewright.Model;

/// <summary>A part of a report.</summary>
/// <param name="Id">What links name.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Blocks">What stands in it; a section without any says that there is nothing.</param>
internal sealed record Section(string Id, string Title, params ImmutableArray<Block> Blocks);

/// <summary>A piece of a section: a text, a table, or both.</summary>
/// <param name="Text">The text; empty for none.</param>
internal sealed record Block(string Text)
{
    /// <summary>A heading above it.</summary>
    public string? Heading { get; init; }

    /// <summary>What it is about, so that the picture leads here.</summary>
    public Element? About { get; init; }

    /// <summary>The columns of its table; none without.</summary>
    public ImmutableArray<string> Columns { get; init; } = [];

    public ImmutableArray<Row> Rows { get; init; } = [];
}

/// <summary>A row of a table.</summary>
/// <param name="About">What it is about, so that the picture leads here; null for nothing.</param>
/// <param name="Cells">One for each column.</param>
internal sealed record Row(Element? About, params ImmutableArray<Cell> Cells);

/// <summary>What stands in a field of a table.</summary>
/// <param name="Lines">Lines of text; empty ones are left out.</param>
internal readonly record struct Cell(ImmutableArray<string> Lines)
{
    /// <summary>Where its text leads, if anywhere.</summary>
    public string? Url { get; init; }

    public static implicit operator Cell(string text) => new([text]);

    public static Cell Of(params IEnumerable<string> lines) => new([.. lines.Where(it => it.Length > 0)]);
}
