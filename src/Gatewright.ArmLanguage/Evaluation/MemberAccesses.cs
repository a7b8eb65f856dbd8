namespace Gatewright.ArmLanguage;

/// <summary>Properties of objects and items of arrays.</summary>
internal static class MemberAccesses
{
    public static ArmValue Evaluate(Evaluator evaluator, MemberAccess access, Frame frame)
    {
        var target = evaluator.Evaluate(access.Target, frame);
        var key = evaluator.Evaluate(access.Key, frame);
        return target switch
        {
            ArmUnknown { Parts: { } parts } when key is ArmString name && parts[name.Value] is { } part => part,
            ArmUnknown { Sent: { } sent } when Part(sent, key) is { } part => IsWhole(part) ? part : Unknown(target, key, part),
            _ when target is ArmUnknown || key is ArmUnknown => Unknown(target, key, sent: null),
            ArmObject source => Property(source, key),
            ArmArray array => Item(array, key),
            _ => throw new Failure("property-of-non-object", $"the value is of type '{target.Kind}' and has no property '{Text(key)}'; use an object"),
        };
    }

    private static ArmUnknown Unknown(ArmValue target, ArmValue key, ArmValue? sent) =>
        new(new MemberAccess(Residual.Of(target), Residual.Of(key)), sent: sent);

    /// <summary>Whether a resource has just that: Azure may add properties to an object, and fills in what is null.</summary>
    private static bool IsWhole(ArmValue value) => value is ArmArray array ? array.Items.All(IsWhole) : value is not (ArmObject or ArmUnknown or ArmNull);

    private static ArmValue? Part(ArmValue value, ArmValue key) => (value, key) switch
    {
        (ArmObject source, ArmString name) => source[name.Value],
        (ArmArray array, ArmInteger { Value: >= 0 } index) when index.Value < array.Items.Length => array.Items[(int)index.Value],
        _ => null,
    };

    private static ArmValue Property(ArmObject source, ArmValue key)
    {
        if (key is not ArmString name)
            throw new Failure("property-of-non-object", $"'{Text(key)}' isn't the name of a property; use text");
        return source[name.Value] ?? throw new Failure("property-missing", source.Members.Length is 0
            ? $"the object has no property '{name.Value}'; it is empty"
            : $"the object has no property '{name.Value}'; use {Names(source)}");
    }

    private static ArmValue Item(ArmArray array, ArmValue key)
    {
        if (key is not ArmInteger index)
            throw new Failure("index-not-integer", $"'{Text(key)}' isn't the index of an item; use an integer");
        return index.Value >= 0 && index.Value < array.Items.Length
            ? array.Items[(int)index.Value]
            : throw OutOfBounds(index.Value, array.Items.Length);
    }

    public static Failure OutOfBounds(long index, int length) => new("index-out-of-bounds", length is 0
        ? $"the array has no item {index}; it is empty"
        : $"the array has no item {index}; use an index from 0 to {length - 1}");

    private static string Text(ArmValue key) => ExpressionScanner.Shorten(key is ArmString text ? text.Value : key.Kind);

    private static string Names(ArmObject source) =>
        string.Join(", ", source.Members.Take(10).Select(member => $"'{member.Name}'")) + (source.Members.Length > 10 ? ", …" : "");
}
