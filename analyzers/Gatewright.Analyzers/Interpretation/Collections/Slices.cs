using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>Parts of texts, arrays and lists.</summary>
internal sealed class Slices(Execution run)
{
    /// <summary>A part of a text or an array, or of a list.</summary>
    public Abstract Sliced(Abstract whole, int start, int end, IOperation site)
    {
        if (whole.It is string text)
            return start >= 0 && start <= end && end <= text.Length
                ? new(text[start..end], site) : throw new ProgramThrows(typeof(ArgumentOutOfRangeException));
        if (whole.It is Items { List: { } list, IsLost: false } items)
            return start >= 0 && start <= end && end <= list.Count ? new(Items.Of(list.GetRange(start, end - start), items.Keeping), site)
                : throw new ProgramThrows(typeof(ArgumentOutOfRangeException));
        return Abstract.UnknownAt(site);
    }

    public Abstract At(Abstract holder, Abstract index, IOperation site)
    {
        if (index.It is not Range range)
            return run.Indexers.Indexed(holder, index, site);
        if (IsView(site.Type) && holder.It is Items)
        {
            run.Escapes.Reach(holder, OpaqueUse.Written);
            return Abstract.UnknownAt(site);
        }

        var count = holder.It is string text ? text.Length : holder.It is Items { List: { } list, IsLost: false } ? list.Count : -1;
        if (count < 0)
            run.Escapes.Open(holder);
        return count < 0 ? Abstract.UnknownAt(site) : Sliced(holder, range.Start.GetOffset(count), range.End.GetOffset(count), site);
    }

    /// <summary>Whether a part of it is no copy, so that what is written there is written to the whole.</summary>
    public static bool IsView(ITypeSymbol? type) => type?.Name is "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory";

    public Abstract RangeOf(IRangeOperation operation, Frame frame)
    {
        var start = operation.LeftOperand is { } left ? run.Eval(left, frame).It : Index.Start;
        var end = operation.RightOperand is { } right ? run.Eval(right, frame).It : Index.End;
        return (End(start), End(end)) is ({ } from, { } to) ? new(new Range(from, to), operation) : Abstract.UnknownAt(operation);

        static Index? End(object? it) => it switch
        {
            Index index => index,
            int number and >= 0 => new Index(number),
            int => throw new ProgramThrows(typeof(ArgumentOutOfRangeException)),
            _ => null,
        };
    }
}
