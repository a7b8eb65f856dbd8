using Gatewright.CSharp.Code;

namespace Gatewright.CSharp.Loops;

using static SyntaxFactory;

/// <summary>How a value follows from another one of the same row, in the same way in each row.</summary>
internal static class Derivation
{
    /// <summary>An expression with the other's variable, or null where nothing follows.</summary>
    public static ExpressionSyntax? Of(Cells cells, Cells other, Column column) => !cells.IsText || !other.IsText
        ? Same(cells, other, column)
        : Same(cells, other, column) ?? Block(cells, other, column) ?? Around(cells, other, column);

    /// <summary>A block that a route matches is another type of value than a block.</summary>
    private static ExpressionSyntax? Same(Cells cells, Cells other, Column column) =>
        (cells.Meaning == other.Meaning || other.Blocks.IsEmpty || other.Meaning != nameof(Cidr))
            && cells.Expressions.Zip(other.Expressions).All(it => it.First.ToString() == it.Second.ToString()) ? column.Variable.Use() : null;

    /// <summary>A text around another, such as <c>$"{name}-psk"</c>.</summary>
    private static ExpressionSyntax? Around(Cells cells, Cells other, Column column)
    {
        if (!cells.Blocks.IsEmpty || !other.Blocks.IsEmpty || other.Texts.Any(it => it.Length < 2))
            return null;
        var at = cells.Texts[0].IndexOf(other.Texts[0], StringComparison.Ordinal);
        if (at < 0)
            return null;
        var (before, after) = (cells.Texts[0][..at], cells.Texts[0][(at + other.Texts[0].Length)..]);
        return cells.Texts.Zip(other.Texts).All(it => it.First == before + it.Second + after)
            ? ParseExpression($"$\"{Plain(before)}{{{column.Variable.Placeholder}}}{Plain(after)}\"")
            : null;
    }

    /// <summary>A part of a block by its index, an address in it, or the block as what a route matches.</summary>
    private static ExpressionSyntax? Block(Cells cells, Cells other, Column column)
    {
        if (other.Blocks.IsEmpty || other.Meaning != nameof(Cidr))
            return null;
        var block = column.Variable.Use();
        if (cells.Blocks.IsEmpty)
            return cells.Meaning == nameof(IpAddress) ? Host(cells, other, block) : null;
        var length = cells.Blocks[0].PrefixLength;
        var part = cells.Blocks.SequenceEqual(other.Blocks) ? block : Index(cells.Blocks, other.Blocks, length) is { } index
            ? block.Call(nameof(AddressPlanning.Subnet), Number(length).As(), Number(index).As())
            : null;
        return cells.Meaning == nameof(AddressPrefix) ? part?.Call(nameof(AddressPlanning.AsPrefix)) : part;
    }

    private static ExpressionSyntax? Host(Cells cells, Cells other, ExpressionSyntax block)
    {
        for (var index = 1; index < 64; index++)
        {
            var number = index;
            if (cells.Texts.Zip(other.Blocks).All(it => AddressPlanning.Host(it.Second, number).ToString() == it.First))
                return block.Call(nameof(AddressPlanning.Host), Number(number).As());
        }

        return null;
    }

    private static int? Index(ImmutableArray<Cidr> parts, ImmutableArray<Cidr> wholes, int length)
    {
        if (!wholes.Zip(parts).All(it => it.First.Contains(it.Second) && it.Second.PrefixLength == length && it.First.PrefixLength == wholes[0].PrefixLength))
            return null;
        var count = length - wholes[0].PrefixLength;
        if (count is 0 or > 16)
            return null;
        for (var index = 0; index < 1 << count; index++)
        {
            if (wholes[0].Subnet(length, index) is { } part && part == parts[0])
                return wholes.Zip(parts).All(it => it.First.Subnet(length, index) == it.Second) ? index : null;
        }

        return null;
    }

    private static ExpressionSyntax Number(int number) => LiteralExpression(SyntaxKind.NumericLiteralExpression, Literal(number));

    /// <summary>As it stands in an interpolated text.</summary>
    private static string Plain(string text) =>
        Literal(text).Text[1..^1].Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
}
