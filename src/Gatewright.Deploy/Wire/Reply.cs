using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure;

namespace Gatewright.Deploy.Wire;

/// <summary>What Azure answered: a status, a body if there is one, and where and when to ask again.</summary>
internal sealed record Reply(int Status, JsonNode? Body, string? Text, TimeSpan? RetryAfter, string? Operation, string? Location)
{
    public static Reply Of(Response response)
    {
        var text = response.ContentStream is null ? null : response.Content.ToString();
        return new(response.Status, Parsed(text), text, Wait(response), Header(response, "Azure-AsyncOperation"), Header(response, "Location"));
    }

    /// <summary>The same answer, or the exception for one that is none.</summary>
    public Reply Successful() => Status is >= 200 and < 300
        ? Text is { Length: > 0 } && Body is null ? throw Refusal("UnreadableAnswer", "The answer is no JSON, or only a part of it.") : this
        : throw Refused();

    public AzureRefusalException Refused() => AzureError.Parse(Text) is { } error ? new(error, Status)
        : Refusal($"Status{Status}", Status is 429 ? "Azure asks to wait." : "Azure gives no reason.");

    private AzureRefusalException Refusal(string code, string message) => new(new(code, message, null, []), Status);

    private static JsonNode? Parsed(string? text)
    {
        try
        {
            return string.IsNullOrWhiteSpace(text) ? null : JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Header(Response response, string name) => response.Headers.TryGetValue(name, out var value) ? value : null;

    private static TimeSpan? Wait(Response response) =>
        Header(response, "Retry-After") is { } text && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? TimeSpan.FromSeconds(seconds)
            : null;
}
