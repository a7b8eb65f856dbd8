namespace Gatewright.Analyzers;

/// <summary>
/// <c>Parallel.ForEach</c> and its like. Nobody knows who comes first, so paths try several orders, and what is reported holds in all of them.
/// </summary>
internal static class Parallels
{
    public static Abstract? Make(PlatformCall call) => (call.Name, call.Arguments) switch
    {
        ("ForEach" or "ForEachAsync", [var source, { It: Closure body }]) => Each(call, source, body),
        ("ForEach" or "ForEachAsync", [var source, _, { It: Closure body }]) => Each(call, source, body),
        ("For" or "ForAsync", [{ It: int from }, { It: int to }, { It: Closure body }]) when (long)to - from < 100_000 =>
            Each(call, call.Is(Items.Of(Enumerable.Range(from, Math.Max(0, to - from)).Select(it => call.Is(it)))), body),
        _ => null,
    };

    private static Abstract? Each(PlatformCall call, Abstract source, Closure body)
    {
        var parameters = body.Method.Parameters.Length;
        if (parameters is 0 or > 2)
            return null;
        var items = call.Execution.Orders.InAnyOrder(call.Listed(source));
        foreach (var item in items)
            call.Run(body, parameters == 1 ? [item] : [item, Abstract.UnknownAt(call.Site)]);
        return call.Method.ReturnType.Name == "Task" ? call.Is(new KnownTask(call.Nothing)) : Abstract.UnknownAt(call.Site);
    }
}
