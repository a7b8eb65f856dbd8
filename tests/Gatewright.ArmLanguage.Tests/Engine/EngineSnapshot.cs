using Gatewright.Tests.Judging;

namespace Gatewright.ArmLanguage.Tests;

/// <summary>What ARM's engine, inside the Bicep CLI, predicts of a template.</summary>
internal static class EngineSnapshot
{
    public static string Of(string template, JsonObject parsed, IReadOnlyDictionary<string, JsonNode> given)
    {
        using var folder = new WorkFolder();
        folder.Write("template.json", template);
        var scope = new JsonObject
        {
            ["tenantId"] = OracleScope.Value.TenantId, ["subscriptionId"] = OracleScope.Value.SubscriptionId,
            ["location"] = OracleScope.Value.Location, ["deploymentName"] = "d1",
        };
        if (!parsed["$schema"]!.GetValue<string>().Contains("subscriptionDeploymentTemplate", StringComparison.Ordinal))
            scope["resourceGroup"] = OracleScope.Value.ResourceGroup;
        return BicepServer.Instance.Call("bicep/getSnapshot", new JsonObject
        {
            ["path"] = folder.Write("template.bicepparam", ParameterValues.For(parsed, "template.json", given)),
            ["metadata"] = scope,
            ["externalInputs"] = new JsonArray(),
        })["snapshot"]!.GetValue<string>();
    }
}
