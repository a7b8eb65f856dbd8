using System.Text.Json.Nodes;

namespace Gatewright.Local.Network;

/// <summary>The tag of what was assumed to be there.</summary>
internal static class AssumedTag
{
    public const string Name = "gatewright-assumed";

    public static bool IsOn(JsonObject body) => body["tags"] is JsonObject tags && tags.ContainsKey(Name);
}
