using System.Text.Json.Nodes;

namespace Gatewright.Local.Network;

/// <summary>What every resource answers.</summary>
internal static class Shown
{
    public static JsonObject Of(StoredBody kept, ResourceType type, string etag, string provisioningState)
    {
        var shown = kept.Body.DeepClone().AsObject();
        shown["etag"] = etag;
        if (shown["properties"] is not JsonObject properties)
            shown["properties"] = properties = [];
        properties["provisioningState"] = provisioningState;
        return shown;
    }
}
