using System.Net;
using System.Text.Json.Nodes;
using Gatewright.Local.Network;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Resources;

/// <summary>What <c>If-Match</c> and <c>If-None-Match</c> demand of the state that is changed.</summary>
internal static class Conditions
{
    public static void Check(Request request, JsonObject? existing)
    {
        var etag = existing.Text("etag");
        var isWrong = request.IfMatch is { } match && (existing is null || match != "*" && match != etag) || request.IfNoneMatch is "*" && existing is not null;
        if (isWrong)
        {
            throw new ArmException(HttpStatusCode.PreconditionFailed, "PreconditionFailed",
                $"Precondition failed. Given Etag {request.IfMatch ?? request.IfNoneMatch} does not match server Etag {etag}.");
        }
    }
}
