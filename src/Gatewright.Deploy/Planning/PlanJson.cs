using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gatewright.Deploy.Planning;

/// <summary>A plan as JSON, by hand: libraries are compatible with ahead-of-time compilation.</summary>
internal static class PlanJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Render(DeploymentPlan plan)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
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
            json.WritePropertyName("topologyChanges");
            json.WriteRawValue(plan.Changes.ToJson().TrimEnd());
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

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
