using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Gatewright.Tool.Serving;

/// <summary>A request that is refused before the local Resource Manager sees it, in Azure's form.</summary>
internal sealed record ServedError(int Status, string Code, string Message)
{
    // Nothing of it becomes a page of a browser.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ServedError Unauthorized(string code, string message) => new(StatusCodes.Status401Unauthorized, code, message);

    public Task WriteAsync(HttpContext context)
    {
        context.Response.StatusCode = Status;
        if (Status == StatusCodes.Status401Unauthorized)
        {
            context.Response.Headers.WWWAuthenticate =
                $"Bearer authorization_uri=\"{LoopbackServer.OriginOf(context)}/\", error=\"invalid_token\", error_description=\"{Message}\"";
        }

        return WriteAsync(context, new JsonObject { ["error"] = new JsonObject { ["code"] = Code, ["message"] = Message } });
    }

    public static Task WriteAsync(HttpContext context, JsonObject json)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        var bytes = JsonSerializer.SerializeToUtf8Bytes(json, Plain);
        context.Response.ContentLength = bytes.Length;
        return context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }
}
