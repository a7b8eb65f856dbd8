using System.Text;
using System.Text.Json;
using Azure.Core;
using Gatewright.ArmLanguage;
using Gatewright.Deploy.Wanted;
using Gatewright.Import;
using Gatewright.Model;

namespace Gatewright.Deploy.Planning;

/// <summary>Resources as a template whose ids and values are written out, to be read as a topology: what is there, or what would be.</summary>
internal sealed class TopologyDocument(string subscription, string? group, IEnumerable<string> parameters)
{
    private const string Schemas = "https://schema.management.azure.com/schemas/";

    private readonly List<(ResourceIdentifier Id, string Type, string ApiVersion, string Body)> resources = [];

    public void Add(ResourceIdentifier id, string type, string apiVersion, string body) => resources.Add((id, type, apiVersion, body));

    /// <summary>The topology, in which what stands in the group that is deployed to has no group.</summary>
    public Topology Read() => ArmImport.Read(Encoding.UTF8.GetBytes(Text()), new()
    {
        Scope = new() { SubscriptionId = subscription, ResourceGroup = group ?? "resource-group" },
    }).Topology;

    private string Text()
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schemas + (group is null ? "2018-05-01/subscriptionDeploymentTemplate.json#" : "2019-04-01/deploymentTemplate.json#"));
            json.WriteString("contentVersion", "1.0.0.0");
            json.WriteStartObject("parameters");
            foreach (var name in parameters)
            {
                json.WriteStartObject(name);
                json.WriteString("type", "securestring");
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteStartArray("resources");
            foreach (var scope in resources.GroupBy(it => (it.Id.SubscriptionId, it.Id.ResourceGroupName)))
                WriteScope(json, scope.Key.SubscriptionId ?? subscription, scope.Key.ResourceGroupName, scope);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private void WriteScope(
        Utf8JsonWriter json, string owner, string? name, IEnumerable<(ResourceIdentifier Id, string Type, string ApiVersion, string Body)> inside)
    {
        var isOutermost = owner.Equals(subscription, StringComparison.OrdinalIgnoreCase) && string.Equals(name, group, StringComparison.OrdinalIgnoreCase);
        if (!isOutermost)
        {
            json.WriteStartObject();
            json.WriteString("type", "Microsoft.Resources/deployments");
            json.WriteString("apiVersion", "2025-04-01");
            json.WriteString("name", $"{owner}-{name}");
            json.WriteString("subscriptionId", owner);
            if (name is not null)
                json.WriteString("resourceGroup", name);
            json.WriteStartObject("properties");
            json.WriteString("mode", "Incremental");
            json.WriteStartObject("template");
            json.WriteString("$schema", Schemas + "2019-04-01/deploymentTemplate.json#");
            json.WriteString("contentVersion", "1.0.0.0");
            json.WriteStartArray("resources");
        }

        foreach (var (id, type, apiVersion, body) in inside)
            WriteResource(json, id, type, apiVersion, body);
        if (isOutermost)
            return;
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResource(Utf8JsonWriter json, ResourceIdentifier id, string type, string apiVersion, string body)
    {
        var names = new List<string>();
        var it = id;
        for (; names.Count < type.Count(letter => letter == '/') && it is not null; it = it.Parent)
            names.Insert(0, it.Name);
        json.WriteStartObject();
        json.WriteString("type", type);
        json.WriteString("apiVersion", apiVersion);
        json.WriteString("name", string.Join('/', names));
        // What extends a resource says which; what stands in a group doesn't.
        if (it is { ResourceType: var around } && around != "Microsoft.Resources/resourceGroups" && around != "Microsoft.Resources/subscriptions")
            json.WriteString("scope", $"{it}");
        using var parsed = JsonDocument.Parse(body);
        foreach (var member in parsed.RootElement.EnumerateObject())
        {
            if (member is { Name: "tags", Value.ValueKind: JsonValueKind.Object })
                WriteTags(json, member.Value);
            else if (member.Name is not ("type" or "apiVersion" or "name" or "id" or "scope" or "etag"))
                member.WriteTo(json);
        }

        json.WriteEndObject();
    }

    /// <summary>The mark is the deployment's, and no part of a topology.</summary>
    private static void WriteTags(Utf8JsonWriter json, JsonElement tags)
    {
        json.WriteStartObject("tags");
        foreach (var tag in tags.EnumerateObject().Where(it => it.Name != Mark.Tag))
            tag.WriteTo(json);
        json.WriteEndObject();
    }
}
