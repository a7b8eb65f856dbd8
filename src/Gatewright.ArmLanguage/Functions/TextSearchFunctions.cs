namespace Gatewright.ArmLanguage;

/// <summary>Functions that search text or an array. In text most ignore case, which <c>contains</c> and <c>replace</c> don't.</summary>
internal static class TextSearchFunctions
{
    public static Function[] All { get; } =
    [
        new("startsWith", 2, 2, call => new ArmBoolean(call.Text(0).StartsWith(call.Text(1), StringComparison.OrdinalIgnoreCase))),
        new("endsWith", 2, 2, call => new ArmBoolean(call.Text(0).EndsWith(call.Text(1), StringComparison.OrdinalIgnoreCase))),
        new("indexOf", 2, 2, IndexOf),
        new("lastIndexOf", 2, 2, LastIndexOf),
        new("contains", 2, 2, Contains, Arguments.Shallow),
    ];

    private static ArmInteger IndexOf(Call call) => new(call[0] is ArmArray array
        ? array.Items.IndexOf(call[1])
        : call.Text(0).IndexOf(call.Text(1), StringComparison.OrdinalIgnoreCase));

    private static ArmInteger LastIndexOf(Call call)
    {
        if (call[0] is ArmArray array)
            return new(array.Items.LastIndexOf(call[1]));
        var (text, sought) = (call.Text(0), call.Text(1));
        // .NET finds empty text behind the last character; ARM's engine finds it at the last one.
        return new(sought.Length is 0 ? Math.Max(0, text.Length - 1) : text.LastIndexOf(sought, StringComparison.OrdinalIgnoreCase));
    }

    private static ArmValue Contains(Call call)
    {
        switch (call[0])
        {
            case ArmString text:
                return new ArmBoolean(text.Value.Contains(call.Text(1), StringComparison.Ordinal));
            case ArmObject source:
                return new ArmBoolean(source[call.Text(1)] is not null);
            case ArmArray array when call[1].IsKnown && array.Items.Any(item => item.IsKnown && item.Equals(call[1])):
                return new ArmBoolean(true);
            case ArmArray array:
                // An unknown item may be the one that is sought.
                return array.IsKnown && call[1].IsKnown ? new ArmBoolean(false) : call.Unknown();
            default:
                throw call.Wrong(0, "string, array or object");
        }
    }
}
