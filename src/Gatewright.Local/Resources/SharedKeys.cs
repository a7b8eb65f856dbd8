using System.Net;
using System.Text.Json.Nodes;
using Gatewright.Local.Engine;
using Gatewright.Local.Network;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Resources;

/// <summary>The key of a connection, which is the one secret that Azure answers. Only this process can, while it remembers it.</summary>
internal static class SharedKeys
{
    public static Reply Of(LocalAzure azure, Request request, ArmId id, StoredBody kept)
    {
        if (request.Method is "PUT")
        {
            var stored = azure.State.Resources.Get(id)!;
            if (azure.Writes.Refuse(id) is { } refusal)
                throw new ArmException(refusal);
            var key = request.Json.Text("value")
                ?? throw new ArmException(HttpStatusCode.BadRequest, "InvalidRequestContent", "The property 'value' is required.");
            stored.Body.Properties()["sharedKey"] = azure.State.Secrets.Conceal(key);
            stored.ETag = ETags.New();
            azure.State.Resources.Change(stored);
            return Reply.Ok(new JsonObject { ["value"] = key });
        }

        if (kept.Body.Object("properties").Text("sharedKey") is not { } digest)
            return Reply.Ok(new JsonObject { ["value"] = "" });
        return azure.State.Secrets.Reveal(digest) is { } known ? Reply.Ok(new JsonObject { ["value"] = known }) : throw new ArmException(
            HttpStatusCode.Conflict, "SharedKeyNotKept",
                "The local Resource Manager doesn't keep keys on disk, and this process hasn't seen this one; set it again to read it.");
    }
}
