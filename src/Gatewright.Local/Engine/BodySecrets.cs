using System.Text.Json.Nodes;
using Gatewright.Facts;
using Gatewright.Local.Network;
using Gatewright.Local.Store;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Engine;

/// <summary>Puts digests in place of the secrets in a body, before anything of it is kept.</summary>
internal static class BodySecrets
{
    public static void Conceal(JsonObject body, ResourceType type, SecretDigests digests)
    {
        foreach (var path in type.Secrets)
            Conceal(body["properties"], path.Split('/'), digests);
        ConcealByName(body, digests);
    }

    /// <summary>The texts that <see cref="Conceal(JsonObject, ResourceType, SecretDigests)"/> would hide.</summary>
    public static void ConcealByName(JsonNode? node, SecretDigests digests)
    {
        if (node is JsonArray array)
        {
            foreach (var item in array)
                ConcealByName(item, digests);
        }

        if (node is not JsonObject source)
            return;
        foreach (var name in source.Select(member => member.Key).ToArray())
        {
            // By name, too, so that a type that nobody knows keeps none.
            if (SecretProperties.Has(name) && source.Text(name) is { } text && !IsExpression(text))
                source[name] = digests.Conceal(text);
            else
                ConcealByName(source[name], digests);
        }
    }

    private static bool IsExpression(string text) => text is ['[', not '[', .., ']'];

    private static void Conceal(JsonNode? node, ReadOnlySpan<string> path, SecretDigests digests)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items)
                Conceal(item, path is ["*", ..] ? path[1..] : path, digests);
        }
        else if (node is JsonObject source && path is [var name])
        {
            if (source.Text(name) is { } text && !IsExpression(text))
                source[name] = digests.Conceal(text);
        }
        else if (node is JsonObject outer && path.Length > 1)
        {
            Conceal(outer[path[0]], path[1..], digests);
        }
    }
}
