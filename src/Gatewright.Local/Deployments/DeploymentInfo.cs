using System.Text.Json.Nodes;
using Gatewright.ArmLanguage;
using Gatewright.Local.Network;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Deployments;

/// <summary>What answers show of a deployment from its beginning.</summary>
internal static class DeploymentInfo
{
    public static JsonObject Of(DeploymentRequest request, ExpandedDeployment deployment, bool isOutermost, JsonArray providers, JsonArray dependencies) =>
        new()
    {
        ["location"] = isOutermost ? request.Location : deployment.Scope.ResourceGroup is null ? deployment.Scope.Location : null,
        ["tags"] = isOutermost ? request.Tags?.DeepClone() : null,
        ["mode"] = isOutermost ? request.Mode : "Incremental",
        ["templateHash"] = isOutermost ? request.Hash : TemplateHash.Of(deployment.Template.ToJson()),
        ["parameters"] = Typed(ArmJson.ToNode(deployment.Parameters)!.AsObject()),
        ["providers"] = providers,
        ["dependencies"] = dependencies,
    };

    /// <summary>The types that are deployed, with the regions in which; one without a region has null there, as Azure's answers do.</summary>
    public static JsonArray Providers(ExpandedDeployment deployment, IEnumerable<ExpandedResource> resources, bool hasNested)
    {
        var types = resources.Select(resource => (resource.Type, Location: (resource.Body["location"] as ArmString)?.Value));
        // Deployments to groups have no region of their own.
        if (hasNested)
            types = types.Append(("Microsoft.Resources/deployments", deployment.Scope.ResourceGroup is null ? deployment.Scope.Location : null));
        var providers = new JsonArray();
        foreach (var provider in types.GroupBy(it => it.Type[..it.Type.IndexOf('/', StringComparison.Ordinal)], StringComparer.OrdinalIgnoreCase))
        {
            var rows = provider.GroupBy(it => it.Type[(provider.Key.Length + 1)..], StringComparer.OrdinalIgnoreCase).Select(type => new JsonObject
            {
                ["resourceType"] = type.Key,
                ["locations"] = new JsonArray([.. type.Select(it => it.Location).Distinct(StringComparer.OrdinalIgnoreCase).Select(it => (JsonNode?)it)]),
            });
            providers.Add((JsonNode)new JsonObject { ["namespace"] = provider.Key, ["resourceTypes"] = new JsonArray([.. rows]) });
        }

        return providers;
    }

    /// <summary>The outputs as answers have them; where something is open, as JSON with expressions.</summary>
    public static JsonObject Outputs(ArmObject outputs) => outputs.IsKnown
        ? Typed(ArmJson.ToNode(outputs)!.AsObject())
        : new() { ["open"] = ArmJson.ToText(Typed(ArmJson.Parse(outputs.ToJson()))) };

    public static JsonObject Dependency(ArmValue id, IEnumerable<ArmValue> others)
    {
        var dependency = new JsonObject { ["dependsOn"] = new JsonArray([.. others.Select(Reference)]) };
        foreach (var (name, value) in Reference(id))
            dependency[name] = value?.DeepClone();
        return dependency;
    }

    private static JsonObject Reference(ArmValue id) => id is ArmString { Value: var text } && ArmId.Parse(text) is { } parsed
        ? new() { ["id"] = parsed.Text, ["resourceType"] = parsed.Type, ["resourceName"] = parsed.FullName }
        : new() { ["id"] = id is ArmString it ? it.Value : id.ToJson() };

    // Types come back with a capital, and secrets don't.
    private static JsonObject Typed(JsonObject values)
    {
        foreach (var (_, value) in values)
        {
            var typed = value!.AsObject();
            var type = typed.Text("type") ?? "object";
            typed["type"] = type.ToUpperInvariant() switch
            {
                "SECURESTRING" => "SecureString",
                "SECUREOBJECT" => "SecureObject",
                var upper => upper[..1] + type[1..].ToLowerInvariant(),
            };
            if (type.StartsWith("secure", StringComparison.OrdinalIgnoreCase))
                typed.Remove("value");
        }

        return values;
    }
}
