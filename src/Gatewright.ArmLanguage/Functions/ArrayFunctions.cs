namespace Gatewright.ArmLanguage;

/// <summary>Functions of arrays.</summary>
internal static class ArrayFunctions
{
    private const int MaxRange = 10_000;

    public static Function[] All { get; } =
    [
        new("array", 1, 1, call => call[0] is ArmArray ? call[0] : new ArmArray([call[0]]), Arguments.Shallow) { IsCheap = true },
        new("createArray", 0, Function.Any, CreateArray, Arguments.Lazy) { IsCheap = true },
        new("flatten", 1, 1, Flatten, Arguments.Shallow),
        new("distinct", 1, 1, call => new ArmArray([.. call.Array(0).Items.Distinct()])),
        new("range", 2, 2, Range),
    ];

    private static ArmArray CreateArray(Call call)
    {
        var items = ImmutableArray.CreateBuilder<ArmValue>(call.Count);
        for (var i = 0; i < call.Count; i++)
            items.Add(call.Evaluate(i));
        return new(items.MoveToImmutable());
    }

    private static ArmValue Flatten(Call call)
    {
        var items = ImmutableArray.CreateBuilder<ArmValue>();
        foreach (var item in call.Array(0).Items)
        {
            if (item is ArmUnknown)
                return call.Unknown();
            items.AddRange(item is ArmArray array ? array.Items : throw call.Wrong(0, item, "an array of arrays"));
        }

        return new ArmArray(items.ToImmutable());
    }

    private static ArmArray Range(Call call)
    {
        var (start, count) = (call.Integer(0), call.Integer(1));
        if (count is < 0 or > MaxRange || start is < int.MinValue or > int.MaxValue || start + count - 1 > int.MaxValue)
            throw call.Failure("range-limits", $"{count} integers from {start} aren't supported; use 0 to {MaxRange} of 32 bits");
        var items = ImmutableArray.CreateBuilder<ArmValue>((int)count);
        for (var i = start; i < start + count; i++)
            items.Add(new ArmInteger(i));
        call.Budget.Spend(count);
        return new(items.MoveToImmutable());
    }
}
