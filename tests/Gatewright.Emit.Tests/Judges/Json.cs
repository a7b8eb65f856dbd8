using System.Text.Json;

namespace Gatewright.Tests.Judging;

internal static class Json
{
    public static string? Text(this JsonNode? node) =>
        node is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    public static string? Text(this JsonObject json, string name) => json[name].Text();

    public static JsonValueKind Kind(this JsonNode? node) => node?.GetValueKind() ?? JsonValueKind.Null;

    /// <summary>ARM reads text in brackets as an expression, unless the first bracket is doubled.</summary>
    public static bool IsExpression(string? text) =>
        text is ['[', .., ']'] && !text.StartsWith("[[", StringComparison.Ordinal);

    /// <summary>Every string below a node, with its path.</summary>
    public static IEnumerable<(string Path, string Text)> Texts(JsonNode? node, string path) => node switch
    {
        JsonObject json => json.SelectMany(member => Texts(member.Value, $"{path}.{member.Key}")),
        JsonArray items => items.SelectMany((item, index) => Texts(item, $"{path}[{index}]")),
        _ => node.Text() is { } text ? [(path, text)] : [],
    };
}
