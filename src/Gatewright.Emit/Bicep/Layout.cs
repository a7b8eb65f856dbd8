using System.Text;

namespace Gatewright.Emit.Bicep;

/// <summary>
/// Text with places where a line may end. What belongs together stays on one line if it fits there, as in Bicep's own formatter, so that
/// the formatter changes nothing.
/// </summary>
internal abstract record Layout
{
    /// <summary>Letters of a line, as Bicep's formatter has it unless its settings say otherwise.</summary>
    private const int Width = 120;

    private Layout() { }

    public static implicit operator Layout(string letters) => new Letters(letters);

    public static Layout Of(params ImmutableArray<Layout> parts) => new Sequence(parts);

    /// <summary>All on one line, or each line end a real one.</summary>
    public static Layout Grouped(params ImmutableArray<Layout> parts) => new Group(new Sequence(parts));

    public static Layout Indented(params ImmutableArray<Layout> parts) => new Indent(new Sequence(parts));

    /// <param name="flat">What stands there if the line doesn't end.</param>
    public static Layout LineEnd(string flat) => new Line(flat);

    /// <summary>Parts with something between them.</summary>
    public static Layout Joined(ImmutableArray<Layout> parts, params ImmutableArray<Layout> between) =>
        new Sequence([.. parts.SelectMany((part, index) => index == 0 ? [part] : between.Add(part))]);

    /// <summary>All on one line, however long.</summary>
    public string Flat()
    {
        var text = new StringBuilder();
        Print(text, depth: 0, column: 0, isFlat: true);
        return text.ToString();
    }

    /// <summary>Prints behind what a line has already.</summary>
    /// <param name="text">Takes the letters.</param>
    /// <param name="depth">Levels of indentation of the line that it begins in.</param>
    /// <param name="column">Letters that the line has already.</param>
    public void PrintTo(StringBuilder text, int depth, int column) => Print(text, depth, column, isFlat: false);

    protected abstract int Print(StringBuilder text, int depth, int column, bool isFlat);

    private sealed record Letters(string Text) : Layout
    {
        protected override int Print(StringBuilder text, int depth, int column, bool isFlat)
        {
            text.Append(Text);
            return column + Text.Length;
        }
    }

    private sealed record Line(string Instead) : Layout
    {
        protected override int Print(StringBuilder text, int depth, int column, bool isFlat)
        {
            if (isFlat)
            {
                text.Append(Instead);
                return column + Instead.Length;
            }

            text.Append('\n').Append(' ', 2 * depth);
            return 2 * depth;
        }
    }

    private sealed record Sequence(ImmutableArray<Layout> Parts) : Layout
    {
        protected override int Print(StringBuilder text, int depth, int column, bool isFlat)
        {
            foreach (var part in Parts)
                column = part.Print(text, depth, column, isFlat);
            return column;
        }
    }

    private sealed record Indent(Layout Content) : Layout
    {
        protected override int Print(StringBuilder text, int depth, int column, bool isFlat) => Content.Print(text, depth + 1, column, isFlat);
    }

    /// <summary>What follows it on the line isn't counted, as the formatter doesn't.</summary>
    private sealed record Group(Layout Content) : Layout
    {
        protected override int Print(StringBuilder text, int depth, int column, bool isFlat) =>
            Content.Print(text, depth, column, isFlat || column + Content.Flat().Length <= Width);
    }
}
