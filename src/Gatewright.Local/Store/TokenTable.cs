using System.Text.Json.Nodes;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Store;

/// <summary>What a link to an operation leads to.</summary>
internal enum TokenKind
{
    /// <summary>The status of a deployment: <c>operationStatuses</c>.</summary>
    Deployment,

    /// <summary>The status of a write of a provider: <c>operations</c>, and its result: <c>operationResults</c>.</summary>
    Provider,

    /// <summary>A result with nothing in it: <c>operationresults</c> of a deletion.</summary>
    Deletion,

    /// <summary>The status of a stack, in small letters: <c>deploymentStackOperationStatus</c>.</summary>
    Stack,

    /// <summary>A result that is ready: what-if, validation, export.</summary>
    Result,
}

/// <summary>An operation that a client may ask about.</summary>
internal sealed record Token(string Text, TokenKind Kind, long? Job, long Due, JsonNode? Body);

/// <summary>The operations that clients may ask about.</summary>
internal sealed class TokenTable(Database database)
{
    public string Add(TokenKind kind, long? job, long due, JsonNode? body = null)
    {
        var text = Guid.NewGuid().ToString();
        database.Execute(
            "INSERT INTO tokens (token, job, kind, due, body) VALUES ($1, $2, $3, $4, $5)", text, job, (int)kind, due, body is null ? null
                : ArmJson.ToText(body));
        return text;
    }

    public Token? Find(string text) => database.Query(
        "SELECT kind, job, due, body FROM tokens WHERE token = $1",
        row => new Token(text, (TokenKind)row.GetInt32(0), row.LongAt(1), row.GetInt64(2), row.TextAt(3) is { } body ? JsonNode.Parse(body) : null),
        text.ToLowerInvariant()) is [var found] ? found : null;
}
