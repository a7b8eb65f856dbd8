using System.Text.Json;
using Gatewright.Changes.Reports;

namespace Gatewright.Deploy.Planning;

/// <summary>A plan as JSON, by hand: libraries are compatible with ahead-of-time compilation.</summary>
internal static class PlanJson
{
    public static string Render(DeploymentPlan plan) => ChangeJson.Printed(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteString("topology", plan.Topology);
        json.WriteStartArray("scopes");
        foreach (var scope in plan.Scopes)
            json.WriteStringValue(scope);
        json.WriteEndArray();
        json.WriteStartArray("resources");
        foreach (var resource in plan.Resources)
            Write(json, resource);
        json.WriteEndArray();
        json.WriteNumber("costChangeUsdPerMonth", decimal.Round(plan.CostChange, 2));
        json.WritePropertyName("topologyChanges");
        json.WriteRawValue(plan.Changes.ToJson().TrimEnd());
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, ResourceChange resource)
    {
        json.WriteStartObject();
        json.WriteString("id", resource.Id);
        json.WriteString("type", resource.Type);
        json.WriteString("change", $"{resource.Kind}".ToLowerInvariant());
        if (!resource.Differences.IsEmpty)
        {
            json.WriteStartArray("properties");
            foreach (var difference in resource.Differences)
            {
                json.WriteStartObject();
                json.WriteString("property", difference.Property);
                json.WriteString("before", difference.Before);
                json.WriteString("after", difference.After);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
