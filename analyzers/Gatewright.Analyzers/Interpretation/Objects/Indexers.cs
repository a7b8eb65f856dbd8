using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>Elements by their index or key.</summary>
internal sealed class Indexers(Execution run)
{
    public Abstract Indexed(Abstract holder, Abstract index, IOperation site)
    {
        if (holder.It is null)
            throw new ProgramThrows(typeof(NullReferenceException));
        if (holder.It is Items { List: { } list, IsLost: false, Keeping: Keeping.Array or Keeping.List or Keeping.Immutable }
            && Offset(index.It, list.Count) is { } at)
            return at >= 0 && at < list.Count ? list[at] : throw OutOfRange(holder);
        if (holder.It is string text && Offset(index.It, text.Length) is { } letter)
            return letter >= 0 && letter < text.Length ? new(text[letter], site) : throw new ProgramThrows(typeof(IndexOutOfRangeException));
        if (holder.It is Table { IsLost: false } table && !index.IsUnknown)
            return Asked(holder, () => table.TryGet(index, out var value) ? value : throw new ProgramThrows(typeof(KeyNotFoundException)), site);

        if (holder.It is Items { Groups: { } groups } && !index.IsUnknown)
            return Asked(holder, () => groups.TryGet(index, out var group) ? group : new(Items.Of([]), site), site);

        // It may be any of them.
        run.Escapes.Open(holder);
        return Abstract.UnknownAt(site);
    }

    /// <summary>What can't be told of a collection may be anything it holds.</summary>
    public Abstract Asked(Abstract holder, Func<Abstract?> question, IOperation site)
    {
        try
        {
            if (question() is { } answer)
                return answer;
        }
        catch (UnsupportedCode)
        {
        }

        run.Escapes.Open(holder);
        return Abstract.UnknownAt(site);
    }

    public static ProgramThrows OutOfRange(Abstract holder) =>
        new(holder.It is Items { Keeping: Keeping.List } ? typeof(ArgumentOutOfRangeException) : typeof(IndexOutOfRangeException));

    public static int? Offset(object? index, int count) => index switch
    {
        Index it => it.GetOffset(count),
        _ => Numbers.Integer(index) is >= int.MinValue and <= int.MaxValue and var at ? (int)at : null,
    };
}
