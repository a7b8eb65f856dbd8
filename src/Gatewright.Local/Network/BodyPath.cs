using System.Text.Json.Nodes;

namespace Gatewright.Local.Network;

/// <summary>A path below <c>properties</c>, such as <c>radiusServers/*/radiusServerSecret</c>; a star stands for each item of a list.</summary>
internal sealed class BodyPath(string path)
{
    private readonly string[] parts = path.Split('/');

    /// <summary>The values at the path.</summary>
    public IEnumerable<JsonNode> In(JsonObject properties) => At(properties, 0);

    /// <summary>Takes the values away.</summary>
    public void RemoveFrom(JsonObject properties)
    {
        foreach (var owner in Owners(properties, 0).ToList())
            owner.Remove(parts[^1]);
    }

    private IEnumerable<JsonNode> At(JsonNode? node, int depth)
    {
        if (node is null)
            return [];
        if (depth == parts.Length)
            return [node];
        return parts[depth] == "*"
            ? node is JsonArray list ? list.SelectMany(item => At(item, depth + 1)) : []
            : node is JsonObject body ? At(body[parts[depth]], depth + 1) : [];
    }

    private IEnumerable<JsonObject> Owners(JsonNode? node, int depth)
    {
        if (depth == parts.Length - 1)
            return node is JsonObject owner ? [owner] : [];
        return parts[depth] == "*"
            ? node is JsonArray list ? list.SelectMany(item => Owners(item, depth + 1)) : []
            : node is JsonObject body ? Owners(body[parts[depth]], depth + 1) : [];
    }
}
