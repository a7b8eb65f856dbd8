namespace Gatewright.Analyzers;

/// <summary><c>ImmutableArray</c> and <c>ImmutableList</c>: what would change one gives another.</summary>
internal static class ImmutableItems
{
    public static Abstract? Make(PlatformCall call) => (call.Name, call.Arguments) switch
    {
        ("CreateBuilder", [] or [{ It: int }]) => call.Is(Items.Of([], Keeping.List)),
        ("CreateRange", [var items]) => call.Is(Items.Of(call.Listed(items), Keeping.Immutable)),
        _ => null,
    };

    public static Abstract? Answer(PlatformCall call, List<Abstract> list) => (call.Name, call.Arguments) switch
    {
        ("Add", [var item]) => Of(call, [.. list, item]),
        ("AddRange", [var added]) => Of(call, [.. list, .. call.Listed(added)]),
        ("Insert", [{ It: int at }, var item]) => Of(call, [.. list.Take(Checked(at, list.Count + 1)), item, .. list.Skip(at)]),
        ("InsertRange", [{ It: int at }, var added]) => Of(call, [.. list.Take(Checked(at, list.Count + 1)), .. call.Listed(added), .. list.Skip(at)]),
        ("RemoveAt", [{ It: int at }]) => Of(call, [.. list.Take(Checked(at, list.Count)), .. list.Skip(at + 1)]),
        ("SetItem", [{ It: int at }, var item]) => Of(call, [.. list.Take(Checked(at, list.Count)), item, .. list.Skip(at + 1)]),
        ("RemoveAll", [{ It: Closure test }]) => Of(call, list.FindAll(item => !call.Execution.Queries.Surely(call.Run(test, item)))),
        ("Remove", [var item]) => Place(call, list, item) is var at and >= 0 ? Of(call, [.. list.Take(at), .. list.Skip(at + 1)]) : Of(call, list),
        ("Replace", [var old, var item]) => Place(call, list, old) is var at and >= 0 ? Of(call, [.. list.Take(at), item, .. list.Skip(at + 1)])
            : throw new ProgramThrows(typeof(ArgumentException)),
        ("Reverse", []) => Of(call, [.. list.AsEnumerable().Reverse()]),
        ("Clear", []) => Of(call, []),
        ("ToBuilder", []) => call.Is(Items.Of(list, Keeping.List)),
        _ => null,
    };

    private static Abstract? Of(PlatformCall call, List<Abstract> list)
    {
        call.Execution.ListMethods.Charge(list.Count);
        return call.Is(Items.Of(list, Keeping.Immutable));
    }

    private static int Checked(int at, int count) => at >= 0 && at < count ? at : throw new ProgramThrows(typeof(ArgumentOutOfRangeException));

    private static int Place(PlatformCall call, List<Abstract> list, Abstract item) =>
        call.Execution.ListMethods.IndexOf(call.Site, list, item).It as int? ?? throw new UnsupportedCode("an element that isn't known");
}
