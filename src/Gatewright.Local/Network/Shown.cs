using System.Text.Json.Nodes;

namespace Gatewright.Local.Network;

/// <summary>What every resource answers: all parts of one have its etag and its state.</summary>
internal static class Shown
{
    public static JsonObject Of(StoredBody kept, ResourceType type, string etag, string provisioningState)
    {
        var shown = kept.Body.DeepClone().AsObject();
        Mark(type, shown, etag, provisioningState);
        return shown;
    }

    private static void Mark(ResourceType type, JsonObject body, string etag, string provisioningState)
    {
        MarkOne(body, etag, provisioningState);
        var properties = body.Properties();
        foreach (var child in type.Children)
        {
            foreach (var item in properties.Items(child.ListInParent!))
                Mark(child, item, etag, provisioningState);
        }

        foreach (var path in type.Parts)
        {
            foreach (var list in new BodyPath(path).In(properties).OfType<JsonArray>())
            {
                foreach (var item in list.OfType<JsonObject>())
                    MarkOne(item, etag, provisioningState);
            }
        }
    }

    private static void MarkOne(JsonObject body, string etag, string provisioningState)
    {
        body.Place(2, "etag", etag);
        body.Properties().Place(0, "provisioningState", provisioningState);
    }
}
