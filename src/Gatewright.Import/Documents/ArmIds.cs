using System.Text;

namespace Gatewright.Import.Documents;

/// <summary>Ids and names of which a part may be unknown. Each unknown part is written in braces, so that equal ids are equal text.</summary>
internal static class ArmIds
{
    /// <summary>Stands for a slash in what is unknown, so that ids can be split.</summary>
    private const char Slash = '\u2215';

    /// <summary>An id as text in lower case; what isn't known of it stands in braces.</summary>
    public static string KeyOf(ArmValue id) => Text(id).TrimEnd('/').ToLowerInvariant();

    /// <summary>The same of an id inside an expression.</summary>
    public static string KeyOf(ArmExpression id) => Text(id).TrimEnd('/').ToLowerInvariant();

    /// <summary>The id of what a part belongs to: without the last type and the last name.</summary>
    public static string Above(string key)
    {
        var name = key.LastIndexOf('/');
        var type = name > 0 ? key.LastIndexOf('/', name - 1) : -1;
        return type > 0 ? key[..type] : key;
    }

    /// <summary>The parts of a name with slashes: as many as its type has, even if it is written with more or fewer.</summary>
    public static ImmutableArray<Value<Name>> NamesOf(ArmValue name, int count)
    {
        var segments = Text(name).Split('/', count);
        if (name is not ArmUnknown unknown)
            return [.. Enumerable.Repeat("", count - segments.Length).Concat(segments).Select(segment => (Value<Name>)new Name(segment))];
        return segments.Length == count
            ? [.. segments.Select((segment, index) => OfSegment(segment, unknown, index, count))]
            : [.. Enumerable.Range(0, count).Select(index => new Value<Name>.Expression($"split({unknown.Expression}, '/')[{index}]"))];
    }

    /// <summary>The text with unknown parts in braces.</summary>
    public static string Text(ArmValue value) => value switch
    {
        ArmString text => text.Value,
        ArmInteger number => number.ToJson(),
        ArmUnknown unknown => Text(unknown.Expression),
        _ => "{" + value.ToJson().Replace('/', Slash) + "}",
    };

    private static string Text(ArmExpression expression) => expression switch
    {
        LiteralExpression literal => Text(literal.Value),
        FunctionCall call when Is(call, "concat") => string.Concat(call.Arguments.Select(Text)),
        FunctionCall { Arguments: [LiteralExpression { Value: ArmString format }, ..] } call when Is(call, "format") => Formatted(format.Value, call.Arguments),
        FunctionCall call when Is(call, "resourceId") => ResourceId(call.Arguments),
        FunctionCall call when Is(call, "toLower") && call.Arguments.Length == 1 => Text(call.Arguments[0]),
        _ => "{" + expression.ToString().Replace('/', Slash) + "}",
    };

    private static string Formatted(string format, ImmutableArray<ArmExpression> arguments)
    {
        for (var index = 1; index < arguments.Length; index++)
            format = format.Replace($"{{{index - 1}}}", Text(arguments[index]), StringComparison.Ordinal);
        return format;
    }

    /// <summary>The engine puts subscription and group in front where they are left out.</summary>
    private static string ResourceId(ImmutableArray<ArmExpression> arguments)
    {
        string[] parts = [.. arguments.Select(Text)];
        var at = Array.FindIndex(parts, part => part.Contains('/', StringComparison.Ordinal) && !part.StartsWith('{'));
        if (at < 0)
            return "{" + string.Join(',', parts).Replace('/', Slash) + "}";
        var id = new StringBuilder(at switch
        {
            2 => $"/subscriptions/{parts[0]}/resourceGroups/{parts[1]}",
            1 => $"/subscriptions/{parts[0]}",
            _ => "",
        });
        var types = parts[at].Split('/');
        string[] names = [.. parts.Skip(at + 1).SelectMany(part => part.Split('/'))];
        id.Append("/providers/").Append(types[0]);
        for (var index = 0; index < names.Length; index++)
            id.Append('/').Append(index + 1 < types.Length ? types[index + 1] : "").Append('/').Append(names[index]);
        return id.ToString();
    }

    /// <summary>A name that may be unknown, from its text with braces.</summary>
    public static Value<Name> OfText(string text) => text is ['{', .. var inner, '}'] && !inner.Contains('{', StringComparison.Ordinal)
        ? new Value<Name>.Expression(inner.Replace(Slash, '/'))
        : new Name(text);

    /// <summary>A name as an argument of a function.</summary>
    public static string Argument(Value<Name> name) => name is Value<Name>.Expression expression ? expression.Term.ToString() : $"'{name}'";

    private static Value<Name> OfSegment(string segment, ArmUnknown whole, int index, int count)
    {
        if (!segment.Contains('{', StringComparison.Ordinal))
            return new Name(segment);
        if (count == 1)
            return ArmValues.As<Name>(whole);
        return segment is ['{', .. var inner, '}'] && !inner.Contains('{', StringComparison.Ordinal)
            ? new Value<Name>.Expression(inner.Replace(Slash, '/'))
            : new Value<Name>.Expression($"split({whole.Expression}, '/')[{index}]");
    }

    private static bool Is(FunctionCall call, string name) => call.Name.Equals(name, StringComparison.OrdinalIgnoreCase);
}
