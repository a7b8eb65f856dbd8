using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Gatewright.ArmLanguage;
using Gatewright.Local.Network;
using Gatewright.Local.Store;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Engine;

/// <summary>Evaluates what a template leaves to the deployment: references to what is there, and what only the moment knows.</summary>
internal sealed class RuntimeValues(State state, ResourceAnswers answers)
{
    private const string Head =
        """
        {"$schema":"https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#","contentVersion":"1.0.0.0","resources":[],
        "outputs":{"v":{"type":"object","value":
        """;

    /// <summary>The value of JSON with expressions, in the scope of a job.</summary>
    public (JsonObject? Value, ArmError? Error) Evaluate(Job job, string json, long at)
    {
        var missing = new List<string>();
        var expansion = ArmTemplate.Parse(Head + json + "}}}").Expand(new()
        {
            Scope = ScopeJson.Read(job.Scope), DeploymentName = job.Name, Runtime = call => Answer(call, at, missing.Add, isRunning: true),
        });
        if (missing.Count > 0)
            return (null, NotFound(missing[0]));
        if (!expansion.Succeeded)
            return (null, new(HttpStatusCode.BadRequest, "InvalidTemplate",
                $"Unable to process template language expressions: '{expansion.Problems[0].Message}'."));
        return expansion.Outputs["v"] is ArmObject { IsKnown: true } value
            ? ((JsonObject)ArmJson.ToNode(value)!, null)
            : (null, new(HttpStatusCode.BadRequest, "InvalidTemplate",
                $"Unable to process template language expressions: '{expansion.Outputs["v"]?.ToJson()}' has no value here."));
    }

    /// <summary>Outputs as answers have them. Secrets have no value there.</summary>
    public (JsonObject? Outputs, ArmError? Error) Outputs(Job job, JsonObject outputs, long at)
    {
        if (outputs.Text("open") is not { } open)
            return (outputs, null);
        var (value, error) = Evaluate(job, open, at);
        return error is null
            ? (value, null)
            : (null, new(HttpStatusCode.BadRequest, "DeploymentOutputEvaluationFailed",
                "Unable to evaluate template outputs: see inner errors for details.") { Details = [error] });
    }

    /// <summary>What is known of a call; references only while the deployment runs.</summary>
    public string? Answer(RuntimeCall call, long at, Action<string> isMissing, bool isRunning) => call.Function.ToUpperInvariant() switch
    {
        "REFERENCE" when isRunning => Reference(call.Arguments, isMissing),
        "UTCNOW" => Text(new DateTime(at, DateTimeKind.Utc).ToString(call.Arguments is [var format] ? format : "yyyyMMdd'T'HHmmss'Z'",
            CultureInfo.InvariantCulture)),
        "NEWGUID" => Text(Guid.NewGuid().ToString()),
        "GETKEYVAULTSECRET" => Text(state.Secrets.Conceal(string.Join('|', call.Arguments))),
        "RESOURCEGROUP" => state.Groups.Find(call.Arguments[0]) is { } group ? ArmJson.ToText(Group(group)) : null,
        "SUBSCRIPTION" => """{"displayName":"Local"}""",
        "TENANT" => """{"displayName":"Local","countryCode":"US"}""",
        "ENVIRONMENT" => Cloud,
        "DEPLOYER" => """{"objectId":"00000000-0000-0000-0000-000000000000","tenantId":"00000000-0000-0000-0000-000000000000","userPrincipalName":"local"}""",
        "PICKZONES" => Zones(call.Arguments),
        _ => null,
    };

    private const string Cloud = """
        {"name":"AzureCloud","portal":"https://portal.azure.com","resourceManager":"https://management.azure.com/","graph":"https://graph.windows.net/",
        "authentication":{"loginEndpoint":"https://login.microsoftonline.com/","audiences":["https://management.core.windows.net/",
        "https://management.azure.com/"],"tenant":"common","identityProvider":"AAD"},
        "suffixes":{"keyvaultDns":".vault.azure.net","storage":"core.windows.net","sqlServerHostname":".database.windows.net","acrLoginServer":".azurecr.io"}}
        """;

    private static JsonObject Group(StoredGroup group)
    {
        var shown = group.Show();
        shown["tags"] ??= new JsonObject();
        return shown;
    }

    private static string Zones(ImmutableArray<string> arguments)
    {
        var count = arguments.Length > 3 && int.TryParse(arguments[3], out var asked) ? asked : 1;
        return ArmJson.ToText(
            new JsonArray([.. Enumerable.Range(1, Math.Clamp(count, 0, 3)).Select(zone => (JsonNode)zone.ToString(CultureInfo.InvariantCulture))]));
    }

    private string? Reference(ImmutableArray<string> arguments, Action<string> isMissing)
    {
        var isFull = arguments.Length > 2 && arguments[2].Equals("Full", StringComparison.OrdinalIgnoreCase);
        if (ArmId.Parse(arguments[0]) is not { } id || Shown(id) is not { } shown)
        {
            isMissing(arguments[0]);
            return null;
        }

        if (!isFull)
            return ArmJson.ToText(shown.Object("properties") ?? []);
        shown["apiVersion"] = arguments.Length > 1 ? arguments[1] : "";
        shown["resourceId"] = id.Text;
        return ArmJson.ToText(shown);
    }

    private JsonObject? Shown(ArmId id)
    {
        if (!id.Type.Equals("Microsoft.Resources/deployments", StringComparison.OrdinalIgnoreCase))
            return answers.Show(id);
        return state.Jobs.Find(id.Text, JobKind.Deployment) is { } job
            ? new() { ["properties"] = new JsonObject { ["outputs"] = job.Outputs?.DeepClone(), ["provisioningState"] = job.State } }
            : null;
    }

    private static ArmError NotFound(string id) => ArmId.Parse(id) is { } parsed
        ? Refused.ResourceNotFound(parsed)
        : new(HttpStatusCode.BadRequest, "InvalidTemplate",
            $"Unable to process template language expressions: The resource referenced is not defined in the template: '{id}'.");

    private static string Text(string text) => ArmJson.ToText(JsonValue.Create(text));
}
