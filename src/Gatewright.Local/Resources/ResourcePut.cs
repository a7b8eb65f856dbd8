using System.Net;
using System.Text.Json.Nodes;
using Gatewright.Local.Engine;
using Gatewright.Local.Network;
using Gatewright.Local.Refusals;
using Gatewright.Local.Store;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Resources;

/// <summary>Writes a resource that is sent on its own.</summary>
internal static class ResourcePut
{
    public static Reply Put(LocalAzure azure, Request request, ArmId id)
    {
        if (azure.Writes.Refuse(id) is { } refusal)
            throw new ArmException(refusal);
        if (azure.Failures.Next(id, FailureTime.Validation) is { } failure)
            throw new ArmException(failure);
        var existing = azure.Answers.Show(id);
        Conditions.Check(request, existing);
        var body = request.Json.DeepClone().AsObject();
        BodySecrets.Conceal(body, ResourceTypes.Find(id.Type), azure.State.Secrets);
        var job = SingleJobs.Of(azure, request, JobKind.Write, StepAction.Put, id, request.ApiVersion, ArmJson.ToText(body));
        SingleJobs.CheckFree(azure, request, id, body);
        job.Steps[0].Planned = Judge(azure, request, id, body);
        SingleJobs.Start(azure, job);
        var shown = azure.Answers.Show(id)!;
        var answer = new Reply(existing is null ? HttpStatusCode.Created : HttpStatusCode.OK, shown);
        if (!id.Namespace.Equals("Microsoft.Network", StringComparison.OrdinalIgnoreCase))
            return answer;
        var token = azure.State.Tokens.Add(TokenKind.Provider, job.Number, 0);
        return answer.With("Azure-AsyncOperation", request.Link(ProviderLinks.Status(azure, id, token))).With("Retry-After", "1")
            .With("Azure-AsyncNotification", "Enabled");
    }

    /// <summary>Tags, which is all that providers of networks let one patch.</summary>
    public static Reply Patch(LocalAzure azure, Request request, ArmId id)
    {
        if (azure.State.Resources.Get(id) is not { } stored)
            throw new ArmException(Refused.ResourceNotFound(id));
        if (azure.Writes.Refuse(id) is { } refusal)
            throw new ArmException(refusal);
        Conditions.Check(request, azure.Answers.Show(stored));
        if (request.Json.Object("tags") is { } tags)
            stored.Body["tags"] = tags.DeepClone();
        (stored.ETag, stored.Changed) = (ETags.New(), azure.Now);
        azure.State.Resources.Change(stored);
        return Reply.Ok(azure.Answers.Show(stored));
    }

    private static JsonObject? Judge(LocalAzure azure, Request request, ArmId id, JsonObject body)
    {
        var written = new StoredBody(id.Text, id.Type, request.ApiVersion, body);
        var kept = Neighbourhood.Of([written], azure.State.Resources);
        var ids = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { id.Text };
        var refusal = RefusalCheck.Of([.. kept, written], ids).FirstOrDefault();
        if (refusal is null)
            return null;
        return refusal.When is RefusalTime.Run
            ? new() { ["when"] = "Run", ["status"] = refusal.Status, ["code"] = refusal.Code, ["message"] = refusal.Message, ["details"] = new JsonArray() }
            : throw new ArmException(new ArmError((HttpStatusCode)refusal.Status, refusal.Code, refusal.Message) { HasDetails = true });
    }
}
