using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gatewright.Local.Network;
using Gatewright.Local.Store;

namespace Gatewright.Local.Deployments;

/// <summary>
/// What a body that is sent changes of the one that is kept. Only what is sent is compared: defaults and what Azure fills in are no change, nor is an
/// expression that only the deployment can answer.
/// </summary>
internal static class Delta
{
    private static readonly string[] NotCompared = ["id", "name", "type", "apiVersion", "etag"];

    public static JsonArray Of(JsonObject kept, JsonObject sent) => new([.. Object("", kept, sent)]);

    /// <summary>A value without what stands for secrets.</summary>
    public static JsonNode? Masked(JsonNode? value) => value switch
    {
        JsonObject source => new JsonObject(source.Select(member => KeyValuePair.Create(member.Key, Masked(member.Value)))),
        JsonArray array => new JsonArray([.. array.Select(Masked)]),
        _ when TextOf(value)?.StartsWith(SecretDigests.Mark, StringComparison.Ordinal) is true => "*****",
        _ => value?.DeepClone(),
    };

    private static IEnumerable<JsonObject> Object(string path, JsonObject kept, JsonObject sent)
    {
        foreach (var (name, value) in sent)
        {
            if (path.Length is 0 && NotCompared.Contains(name) || name is "etag" or "provisioningState" || value is null)
                continue;
            foreach (var change in Value(path.Length is 0 ? name : $"{path}.{name}", kept[name], value, name))
                yield return change;
        }
    }

    private static IEnumerable<JsonObject> Value(string path, JsonNode? kept, JsonNode sent, string name)
    {
        if (TextOf(sent) is ['[', not '[', .., ']'])
            return [];
        return (kept, sent) switch
        {
            (null, JsonArray { Count: 0 } or JsonObject { Count: 0 }) => [],
            (null, JsonObject after) => Object(path, [], after),
            (null, _) => [Change(path, "Create", null, sent)],
            (JsonObject before, JsonObject after) => Object(path, before, after),
            (JsonArray before, JsonArray after) => Array(path, before, after),
            _ => IsSame(kept, sent, name) ? [] : [Change(path, "Modify", kept, sent)],
        };
    }

    private static IEnumerable<JsonObject> Array(string path, JsonArray kept, JsonArray sent)
    {
        var (children, found) = (new JsonArray(), new HashSet<JsonNode>());
        for (var i = 0; i < sent.Count; i++)
        {
            var before = Partner(kept, sent[i], i);
            if (before is not null)
                found.Add(before);
            foreach (var change in sent[i] is { } item ? Value(i.ToString(CultureInfo.InvariantCulture), before, item, "") : [])
                children.Add((JsonNode)change);
        }

        for (var i = 0; i < kept.Count; i++)
        {
            if (kept[i] is { } gone && !found.Contains(gone))
                children.Add((JsonNode)Change(i.ToString(CultureInfo.InvariantCulture), "Delete", gone, null));
        }

        if (children.Count is 0)
            yield break;
        var array = Change(path, "Array", null, null);
        array["children"] = children;
        yield return array;
    }

    /// <summary>The item that is meant: the one of its name, the equal one, or that at its place.</summary>
    private static JsonNode? Partner(JsonArray kept, JsonNode? item, int index)
    {
        if (item is JsonObject source && (source.Text("name") ?? source.Text("id")) is { } name)
            return kept.FirstOrDefault(other => other is JsonObject it && Bodies.Same(it.Text("name") ?? it.Text("id"), name));
        return kept.FirstOrDefault(other => item is not JsonObject && other is not null && item is not null && IsSame(other, item, ""))
            ?? (index < kept.Count && item is JsonObject ? kept[index] : null);
    }

    private static JsonObject Change(string path, string type, JsonNode? before, JsonNode? after)
    {
        var change = new JsonObject { ["path"] = path, ["propertyChangeType"] = type };
        if (before is not null)
            change["before"] = Masked(before);
        if (after is not null)
            change["after"] = Masked(after);
        return change;
    }

    private static bool IsSame(JsonNode kept, JsonNode sent, string name) => (TextOf(kept), TextOf(sent)) switch
    {
        ({ } before, { } after) when name is "location" =>
            Bodies.Same(before.Replace(" ", "", StringComparison.Ordinal), after.Replace(" ", "", StringComparison.Ordinal)),
        ({ } before, { } after) when before.StartsWith('/') => Bodies.Same(before, after),
        _ => JsonNode.DeepEquals(kept, sent),
    };

    private static string? TextOf(JsonNode? node) => node is JsonValue value && value.GetValueKind() is JsonValueKind.String ? value.GetValue<string>() : null;
}
