using System.Net;
using System.Text.Json.Nodes;
using Gatewright.Local.Engine;
using Gatewright.Local.Store;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Resources;

/// <summary>Links to operations: their status, which is always an object, and their results, which have no body while they run.</summary>
internal static class OperationRoutes
{
    /// <summary><c>operations/{token}</c> of a provider.</summary>
    public static Reply Status(LocalAzure azure, string token)
    {
        var (found, job) = Find(azure, token);
        if (job is { HasEnded: false })
            return Reply.Ok(new JsonObject { ["status"] = "InProgress" }).With("Retry-After", "1");
        var state = job?.State ?? ProvisioningStates.Succeeded;
        var status = new JsonObject { ["status"] = found.Kind is TokenKind.Stack ? state.ToLowerInvariant() : state };
        if (job?.Error is { } error)
            status["error"] = error.DeepClone();
        return Reply.Ok(status);
    }

    /// <summary><c>operationResults/{token}</c> of a provider, <c>operationresults/{token}</c> of a subscription.</summary>
    public static Reply Result(LocalAzure azure, Request request, string token)
    {
        var (found, job) = Find(azure, token);
        if (job is { HasEnded: false } || found.Due > azure.Now)
            return Reply.Empty(HttpStatusCode.Accepted).With("Location", request.Link(request.Path)).With("Retry-After", "1");
        if (job?.Error is { } error)
            throw new ArmException(JobErrors.Read(error));
        return found.Body is { } body ? Reply.Ok(body)
            : Reply.Empty(found.Kind is TokenKind.Deletion && job is not null ? HttpStatusCode.OK : HttpStatusCode.NoContent);
    }

    private static (Token Token, Job? Job) Find(LocalAzure azure, string text)
    {
        var token = azure.State.Tokens.Find(text)
            ?? throw new ArmException(HttpStatusCode.NotFound, "OperationNotFound", $"The operation '{text}' could not be found.");
        return (token, token.Job is { } number ? azure.Scheduler.Find(number) ?? azure.State.Jobs.Find(number) : null);
    }
}
