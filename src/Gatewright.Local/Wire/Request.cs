using System.Text.Json.Nodes;

namespace Gatewright.Local.Wire;

/// <summary>A request, taken apart.</summary>
/// <param name="Method">GET, PUT and the like.</param>
/// <param name="Origin">Scheme, host and port, which links in answers begin with.</param>
/// <param name="Path">The path without a slash at its end, decoded.</param>
/// <param name="Query">The parameters behind the question mark, decoded, by names in any case.</param>
/// <param name="Body">What was sent.</param>
internal sealed record Request(string Method, string Origin, string Path, IReadOnlyDictionary<string, string> Query, ReadOnlyMemory<byte> Body)
{
    private JsonObject? json;

    /// <summary>What <c>If-Match</c> demands; null without it.</summary>
    public string? IfMatch { get; init; }

    /// <summary>What <c>If-None-Match</c> demands; null without it.</summary>
    public string? IfNoneMatch { get; init; }

    public string? ClientRequestId { get; init; }

    public string? CorrelationId { get; init; }

    public string ApiVersion => Query.GetValueOrDefault("api-version", "");

    /// <summary>The body as an object.</summary>
    public JsonObject Json => json ??= RequestJson.Read(Body);

    public int? Top => Query.TryGetValue("$top", out var top) && int.TryParse(top, out var count) && count > 0 ? count : null;

    public int Skip => Query.TryGetValue("$skiptoken", out var skip) && int.TryParse(skip, out var count) && count > 0 ? count : 0;

    /// <summary>A link to another path here.</summary>
    public string Link(string path) => $"{Origin}{path}?api-version={Uri.EscapeDataString(ApiVersion)}";

    public static IReadOnlyDictionary<string, string> QueryOf(string query)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var at = part.IndexOf('=', StringComparison.Ordinal);
            var (name, value) = at < 0 ? (part, "") : (part[..at], part[(at + 1)..]);
            values[Uri.UnescapeDataString(name)] = Uri.UnescapeDataString(value.Replace('+', ' '));
        }

        return values;
    }
}
