using System.Net;
using System.Text.Json.Nodes;

namespace Gatewright.Local.Wire;

/// <summary>What is answered to a request.</summary>
internal sealed class Reply(HttpStatusCode status, JsonNode? body = null)
{
    private readonly List<(string Name, string Value)> headers = [];

    public HttpStatusCode Status => status;

    public JsonNode? Body => body;

    public IReadOnlyList<(string Name, string Value)> Headers => headers;

    public static Reply Ok(JsonNode body) => new(HttpStatusCode.OK, body);

    public static Reply Empty(HttpStatusCode status) => new(status);

    public Reply With(string name, string value)
    {
        headers.Add((name, value));
        return this;
    }
}
