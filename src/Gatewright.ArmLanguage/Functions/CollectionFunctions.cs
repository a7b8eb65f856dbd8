namespace Gatewright.ArmLanguage;

/// <summary>Functions of text, arrays and objects alike.</summary>
internal static class CollectionFunctions
{
    public static Function[] All { get; } =
    [
        new("length", 1, 1, Length, Arguments.Shallow) { IsCheap = true },
        new("empty", 1, 1, Empty, Arguments.Shallow) { IsCheap = true },
        new("first", 1, 1, call => End(call, fromEnd: false), Arguments.Shallow) { IsCheap = true },
        new("last", 1, 1, call => End(call, fromEnd: true), Arguments.Shallow) { IsCheap = true },
        new("take", 2, 2, call => Slice(call, takes: true), Arguments.Shallow) { IsCheap = true },
        new("skip", 2, 2, call => Slice(call, takes: false), Arguments.Shallow) { IsCheap = true },
        new("tryGet", 2, Function.Any, TryGet, Arguments.Shallow) { IsCheap = true },
        new("indexFromEnd", 2, 2, IndexFromEnd, Arguments.Shallow) { IsCheap = true },
        new("tryIndexFromEnd", 2, 2, call => FromEnd(call) ?? new ArmNull(), Arguments.Shallow) { IsCheap = true },
    ];

    private static ArmInteger Length(Call call) => new(Count(call[0]) ?? throw call.Wrong(0, "string, array or object"));

    private static ArmBoolean Empty(Call call) => new(call[0] is ArmNull || (Count(call[0]) ?? throw call.Wrong(0, "string, array, object or null")) is 0);

    private static int? Count(ArmValue value) => value switch
    {
        ArmString text => text.Value.Length,
        ArmArray array => array.Items.Length,
        ArmObject source => source.Members.Length,
        _ => null,
    };

    private static ArmValue End(Call call, bool fromEnd) => call[0] switch
    {
        ArmString { Value: "" } or ArmString { Value.Length: 1 } => call[0],
        ArmString { Value: var text } => new ArmString(fromEnd ? text[^1..] : text[..1]),
        ArmArray { Items: [] } => new ArmNull(),
        ArmArray { Items: var items } => fromEnd ? items[^1] : items[0],
        _ => throw call.Wrong(0, "string or array"),
    };

    private static ArmValue Slice(Call call, bool takes)
    {
        if (call[0] is not (ArmString or ArmArray))
            throw call.Wrong(0, "string or array");
        var count = (int)Math.Clamp(call.Integer(1), 0, Count(call[0])!.Value);
        if (call[0] is ArmString text)
            return new ArmString(takes ? text.Value[..count] : text.Value[count..]);
        var items = call.Array(0).Items;
        call.Budget.Spend(items.Length);
        return new ArmArray(takes ? items[..count] : items[count..]);
    }

    private static ArmValue TryGet(Call call)
    {
        var value = call[0];
        for (var i = 1; i < call.Count && value is not ArmUnknown; i++)
        {
            value = (value, call[i]) switch
            {
                (ArmObject source, ArmString name) => source[name.Value] ?? new ArmNull(),
                (ArmArray array, ArmInteger { Value: >= 0 } index) when index.Value < array.Items.Length => array.Items[(int)index.Value],
                _ => new ArmNull(),
            };
            if (value is ArmUnknown && i + 1 < call.Count)
            {
                ArmValue[] rest = [value, .. call.Arguments[(i + 1)..]];
                return new ArmUnknown(new FunctionCall(call.Expression.Name, [.. rest.Select(Residual.Of)]));
            }
        }

        return value;
    }

    private static ArmValue IndexFromEnd(Call call) =>
        FromEnd(call) ?? throw MemberAccesses.OutOfBounds(call.Integer(1), call.Array(0).Items.Length);

    private static ArmValue? FromEnd(Call call)
    {
        var (items, index) = (call.Array(0).Items, call.Integer(1));
        return index >= 1 && index <= items.Length ? items[^(int)index] : null;
    }
}
