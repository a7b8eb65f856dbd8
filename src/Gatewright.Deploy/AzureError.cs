using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gatewright.Deploy;

/// <summary>What Azure answers where it refuses something: a code for programs, a message for people, and what lies behind both.</summary>
/// <param name="Code">Such as <c>InvalidTemplateDeployment</c>.</param>
/// <param name="Message">Azure's words.</param>
/// <param name="Target">What it is about, such as a resource id; null if Azure doesn't say.</param>
/// <param name="Details">The errors behind this one, the text in which Azure wraps some of them taken apart.</param>
public sealed record AzureError(string Code, string Message, string? Target, ImmutableArray<AzureError> Details)
{
    /// <summary>How deep errors are taken apart: Azure's own nest four or five times.</summary>
    private const int Deepest = 16;

    /// <summary>What happened first, such as the refusal of a gateway inside the failure of a deployment. Each says what people can act on.</summary>
    public IEnumerable<AzureError> Causes => Details.IsEmpty ? [this] : Details.SelectMany(it => it.Causes);

    /// <summary>Code and message on one line.</summary>
    public override string ToString() => Message.Length == 0 ? Code : $"{Code}: {Message.ReplaceLineEndings(" ")}";

    /// <summary>Reads the body of an answer; null if it holds no error.</summary>
    internal static AzureError? Parse(string? body) => Read(body) is { } json ? Of(json, 0) : null;

    /// <summary>Reads what stands as an error in an answer: an object, text, or text with an object in it.</summary>
    internal static AzureError? Of(JsonNode? node, int depth = 0)
    {
        if (depth > Deepest)
            return null;
        if (node is JsonValue text)
            return Read(text.ToString()) is { } inner ? Of(inner, depth + 1) : new("Error", text.ToString(), null, []);
        if (node is not JsonObject it)
            return null;
        if (it["error"] is { } wrapped && Of(wrapped, depth + 1) is { } error)
            return error;
        var (code, message) = (Text(it["code"]), Text(it["message"]) ?? "");
        if (code is null && message.Length == 0)
            return null;
        ImmutableArray<AzureError> details = it["details"] is JsonArray some ? [.. some.Select(one => Of(one, depth + 1)).OfType<AzureError>()] : [];
        if (Read(message) is { } behind && Of(behind, depth + 1) is { } cause)
            return new(code ?? cause.Code, "", Text(it["target"]), [cause, .. details]);
        return new(code ?? "Error", message, Text(it["target"]), details);
    }

    private static string? Text(JsonNode? node) => node is JsonValue value ? value.ToString() : null;

    private static JsonNode? Read(string? text)
    {
        if (text is null || text.AsSpan().TrimStart() is not ['{', ..])
            return null;
        try
        {
            return JsonNode.Parse(text, documentOptions: new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
