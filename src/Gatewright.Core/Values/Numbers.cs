namespace Gatewright;

/// <summary>Numbers that programs write again and again, such as prefix lengths and indexes of blocks: one object serves all uses of one.</summary>
internal static class Numbers
{
    private static readonly Value<int>.Known[] All = [.. Enumerable.Range(0, 256).Select(it => new Value<int>.Known(it))];

    /// <summary>Null for what is no small number.</summary>
    public static Value<T>? Small<T>(T it) => it is int number and >= 0 and < 256 ? (Value<T>)(object)All[number] : null;
}
