using System.Net;
using System.Text.Json.Nodes;

namespace Gatewright.Local.Wire;

/// <summary>What Azure answers when it refuses: a status, a code, a message, and what lies behind.</summary>
internal sealed record ArmError(HttpStatusCode Status, string Code, string Message)
{
    public string? Target { get; init; }

    public ImmutableArray<ArmError> Details { get; init; } = [];

    /// <summary>Whether <c>details</c> is there even if it is empty, as the network provider has it.</summary>
    public bool HasDetails { get; init; }

    public JsonArray? AdditionalInfo { get; init; }

    /// <summary>Headers of the answer, as <c>Retry-After</c>.</summary>
    public ImmutableArray<(string Name, string Value)> Headers { get; init; } = [];

    public JsonObject ToJson()
    {
        var error = new JsonObject { ["code"] = Code, ["message"] = Message };
        if (Target is not null)
            error["target"] = Target;
        if (HasDetails || Details.Length > 0)
            error["details"] = new JsonArray([.. Details.Select(detail => detail.ToJson())]);
        if (AdditionalInfo is not null)
            error["additionalInfo"] = AdditionalInfo.DeepClone();
        return error;
    }

    public Reply ToReply()
    {
        var answer = new Reply(Status, new JsonObject { ["error"] = ToJson() });
        foreach (var (name, value) in Headers)
            answer.With(name, value);
        return answer;
    }
}

/// <summary>A request that is refused.</summary>
#pragma warning disable CA1032, CA1064 // never leaves the library, and always has its error
internal sealed class ArmException(ArmError error) : Exception(error.Message)
#pragma warning restore CA1032, CA1064
{
    public ArmException(HttpStatusCode status, string code, string message)
        : this(new ArmError(status, code, message))
    {
    }

    public ArmError Error => error;
}
