using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gatewright.ArmLanguage;

namespace Gatewright.Local.Wire;

/// <summary>Bodies of requests. Azure reads them leniently: clients send comments, trailing commas and names without quotes.</summary>
internal static class RequestJson
{
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 256 };

    public static JsonObject Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            if (JsonNode.Parse(body.Span, documentOptions: Options) is JsonObject read)
                return read;
        }
        catch (Exception problem) when (problem is JsonException or ArgumentException)
        {
            if (ArmTemplate.Parse(body).Root is ArmObject lenient)
                return (JsonObject)ArmJson.ToNode(lenient)!;
        }

        throw new ArmException(HttpStatusCode.BadRequest, "InvalidRequestContent",
            "The request content was invalid and could not be deserialized: 'an object is expected'.");
    }
}
