using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gatewright.Local.Network;

/// <summary>Reading and filling bodies, in which anything may be missing or of another kind than expected.</summary>
internal static class Bodies
{
    public static JsonObject Properties(this JsonObject body)
    {
        if (body["properties"] is JsonObject properties)
            return properties;
        body["properties"] = properties = [];
        return properties;
    }

    public static JsonObject? Object(this JsonObject? body, string name) => body?[name] as JsonObject;

    public static string? Text(this JsonObject? body, string name) =>
        body?[name] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    public static bool Is(this JsonObject? body, string name, string text) => Same(body.Text(name), text);

    public static bool IsTrue(this JsonObject? body, string name) => body?[name] is JsonValue value && value.GetValueKind() == JsonValueKind.True;

    /// <summary>The id of what is named: <c>"subnet": {"id": …}</c>.</summary>
    public static string? IdOf(this JsonObject? body, string name) => body.Object(name).Text("id");

    public static IEnumerable<JsonObject> Items(this JsonObject? body, string list) => (body?[list] as JsonArray)?.OfType<JsonObject>() ?? [];

    public static void Default(this JsonObject body, string name, JsonNode value)
    {
        if (body[name] is null)
            body[name] = value;
    }

    /// <summary>Puts a property first, whether it was there or not.</summary>
    public static void Place(this JsonObject body, int index, string name, JsonNode value)
    {
        body.Remove(name);
        body.Insert(Math.Min(index, body.Count), name, value);
    }

    public static JsonArray Ids(IEnumerable<string> ids) => new([.. ids.Select(id => new JsonObject { ["id"] = id })]);

    /// <summary>An answer with all items at once.</summary>
    public static JsonObject List(IEnumerable<JsonObject> items) => new() { ["value"] = new JsonArray([.. items.Select(item => item.DeepClone())]) };

    public static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
