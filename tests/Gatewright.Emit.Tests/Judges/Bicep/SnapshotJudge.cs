namespace Gatewright.Tests.Judging;

/// <summary>
/// Azure's own template engine: evaluates each expression, expands nested deployments and predicts every resource. It looks neither at
/// the properties it passes on nor at the order.
/// </summary>
internal static class SnapshotJudge
{
    /// <summary>The prediction (what <c>bicep snapshot</c> writes), or why the engine makes none.</summary>
    /// <param name="given">Values of parameters; the others get one that fits their type.</param>
    public static (Verdict Verdict, string? Snapshot) Of(string template, IReadOnlyDictionary<string, JsonNode> given)
    {
        var document = ArmDocument.Parse(template);
        using var folder = new WorkFolder();
        folder.Write("template.json", template);
        var parameters = folder.Write("template.bicepparam", ParameterValues.For(document.Json, "template.json", given));
        try
        {
            var snapshot = BicepServer.Instance.Call("bicep/getSnapshot", new JsonObject
            {
                ["path"] = parameters,
                ["metadata"] = Scope(document),
                ["externalInputs"] = new JsonArray(),
            })["snapshot"].Text()!;
            return (Judge(JsonNode.Parse(snapshot)!.AsObject(), document), snapshot);
        }
        catch (BicepRefusal refusal)
        {
            return (Verdict.Refused("engine", $"{refusal.Message} {Diagnostics(refusal, parameters, folder)}".TrimEnd()), null);
        }
    }

    private static JsonObject Scope(ArmDocument document)
    {
        var scope = new JsonObject
        {
            ["tenantId"] = "11111111-1111-1111-1111-111111111111",
            ["subscriptionId"] = "33333333-3333-3333-3333-333333333333",
            ["location"] = "westeurope",
            ["deploymentName"] = "judged",
        };
        if (!document.IsForSubscription)
            scope["resourceGroup"] = "rg-judged";
        return scope;
    }

    private static Verdict Judge(JsonObject snapshot, ArmDocument document)
    {
        var faults = (snapshot["diagnostics"] as JsonArray ?? []).Select(diagnostic => new Fault("engine", "$", diagnostic!.ToJsonString())).ToList();
        var predicted = snapshot["predictedResources"] as JsonArray ?? [];
        // The engine leaves out what it can't expand, and says nothing.
        var declared = document.AllResources.Count(resource => resource.Inner is null);
        if (predicted.Count != declared)
            faults.Add(new("prediction", "$", $"{declared} resources are declared, {predicted.Count} predicted"));
        return Verdict.Of(predicted.Count, faults);
    }

    // The server only says that compilation failed; the command says why.
    private static string Diagnostics(BicepRefusal refusal, string parameters, WorkFolder folder) =>
        refusal.Message is "Compilation failed"
            ? folder.Relative(LoadedBicep.Run("build-params", parameters, "--stdout").Error).Trim()
            : "";
}
