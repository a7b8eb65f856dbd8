using System.Text.Json.Nodes;

namespace Gatewright.Local.Network;

/// <summary>What every resource gets when it is kept.</summary>
internal static class Completion
{
    public static JsonObject Of(ResourceRequest request, ResourceType type)
    {
        var kept = request.Body.DeepClone().AsObject();
        kept["id"] = request.Id;
        kept["name"] = request.Id[(request.Id.LastIndexOf('/') + 1)..];
        kept["type"] = type.Type;
        return kept;
    }
}
