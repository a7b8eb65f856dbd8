using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Gatewright.Local.Engine;
using Gatewright.Local.Network;
using Gatewright.Local.Store;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Resources;

/// <summary>The key of a connection, which is the one secret that Azure answers. Only this process can, while it remembers it.</summary>
internal static class SharedKeys
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    public static Reply Of(LocalAzure azure, Request request, ArmId id, StoredBody kept)
    {
        if (request.Method is "PUT")
        {
            var stored = azure.State.Resources.Get(id)!;
            if (azure.Writes.Refuse(id) is { } refusal)
                throw new ArmException(refusal);
            var key = request.Json.Text("value")
                ?? throw new ArmException(HttpStatusCode.BadRequest, "InvalidRequestContent", "The property 'value' is required.");
            Keep(azure, stored, key);
            return Answer(key);
        }

        if (kept.Body.Object("properties").Text("sharedKey") is not { } digest)
            return Answer("");
        return azure.State.Secrets.Reveal(digest) is { } known ? Answer(known) : throw new ArmException(
            HttpStatusCode.Conflict, "SharedKeyNotKept",
                "The local Resource Manager doesn't keep keys on disk, and this process hasn't seen this one; set it again to read it.");
    }

    /// <summary>Gives the connection a new key, whose length is all that is answered.</summary>
    public static JsonObject Reset(LocalAzure azure, Request request, ArmId id)
    {
        if (azure.Writes.Refuse(id) is { } refusal)
            throw new ArmException(refusal);
        if (request.Json["keyLength"] is not JsonValue value || !value.TryGetValue<int>(out var length) || length is < 1 or > 128)
            throw new ArmException(HttpStatusCode.BadRequest, "InvalidRequestContent", "The property 'keyLength' is required: 1 to 128.");
        Keep(azure, azure.State.Resources.Get(id)!, RandomNumberGenerator.GetString(Letters, length));
        return new() { ["keyLength"] = length };
    }

    private static void Keep(LocalAzure azure, StoredResource connection, string key)
    {
        connection.Body.Properties()["sharedKey"] = azure.State.Secrets.Conceal(key);
        connection.ETag = ETags.New();
        azure.State.Resources.Change(connection);
    }

    // Azure's examples have an empty id.
    private static Reply Answer(string key) => Reply.Ok(new JsonObject { ["id"] = "", ["value"] = key });
}
