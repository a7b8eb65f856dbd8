using System.Globalization;

namespace Gatewright.ArmLanguage;

/// <summary><c>concat</c>, <c>format</c> and <c>string</c>.</summary>
internal static class FormatFunctions
{
    public static Function[] All { get; } =
    [
        new("concat", 0, Function.Any, Concat, Arguments.Shallow),
        new("format", 1, Function.Any, Format),
        new("string", 1, 1, String),
    ];

    private static ArmValue Concat(Call call)
    {
        if (call.Count > 0 && call[0] is ArmArray)
            return ConcatArrays(call);
        var length = 0L;
        foreach (var argument in call.Arguments)
            length += argument.Weight;
        call.Budget.Reserve(length);
        var parts = new string[call.Count];
        for (var i = 0; i < parts.Length; i++)
            parts[i] = Texts.Of(call[i]) ?? throw call.Wrong(i, "string, int or bool");
        return new ArmString(string.Concat(parts));
    }

    private static ArmArray ConcatArrays(Call call)
    {
        var items = ImmutableArray.CreateBuilder<ArmValue>();
        for (var i = 0; i < call.Count; i++)
            items.AddRange(call.Array(i).Items);
        return new(items.ToImmutable());
    }

    private static ArmString Format(Call call)
    {
        var text = call.Text(0);
        object?[] values = [.. Enumerable.Range(1, call.Count - 1).Select(index => Value(call[index]))];
        try
        {
            call.Budget.Reserve(CompositeFormats.MaxLength(text) + call[0].Weight);
            return new(string.Format(CultureInfo.InvariantCulture, text, values));
        }
        catch (FormatException problem)
        {
            throw call.Failure("format-invalid", $"{problem.Message.TrimEnd('.')}; use {{0}} for the first value, and {{{{ for a brace");
        }
    }

    private static object? Value(ArmValue value) => value switch
    {
        ArmString text => text.Value,
        ArmInteger integer => integer.Value,
        ArmBoolean boolean => boolean.Value,
        ArmNumber { IsInteger: false } number => number.Value,
        ArmNull => null,
        _ => ValueWriter.Write(value, ValueWriter.Style.Plain, quote: '\''),
    };

    private static ArmString String(Call call) => call[0] switch
    {
        ArmArray or ArmObject => new(ValueWriter.Write(call[0], ValueWriter.Style.Plain)),
        _ => new(Texts.Of(call[0]) ?? throw call.Wrong(0, "string, int, bool, array or object")),
    };
}
