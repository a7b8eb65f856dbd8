using System.Text.Json;

namespace Gatewright.Tests.Judging;

/// <summary>A template as JSON: the outermost one, or the inner one of a nested deployment.</summary>
internal sealed class ArmDocument
{
    // A key said twice would be read one way by us and another by Azure.
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private ArmDocument(JsonObject json, string path, ArmResource? deployment)
    {
        (Json, Path, Deployment) = (json, path, deployment);
        if (json["resources"] is not JsonArray resources)
            throw new FormatException($"{path}.resources is not an array: only templates without symbolic names can be judged.");
        Resources = [.. resources.SelectMany((resource, index) => Read(resource, $"{path}.resources[{index}]", parent: null))];
    }

    public JsonObject Json { get; }

    public string Path { get; }

    /// <summary>The nested deployment whose template this is; null for the outermost one.</summary>
    public ArmResource? Deployment { get; }

    /// <summary>Resources and their child resources, but not those of nested deployments.</summary>
    public ImmutableArray<ArmResource> Resources { get; }

    /// <summary>This template and all below it.</summary>
    public IEnumerable<ArmDocument> All =>
        [this, .. Resources.SelectMany(resource => resource.Inner?.All ?? [])];

    public IEnumerable<ArmResource> AllResources => All.SelectMany(template => template.Resources);

    public bool IsForSubscription =>
        Json.Text("$schema")?.Contains("subscriptionDeploymentTemplate", StringComparison.OrdinalIgnoreCase) is true;

    /// <exception cref="FormatException">The text is no template.</exception>
    public static ArmDocument Parse(string json)
    {
        try
        {
            return JsonNode.Parse(json, documentOptions: Strict) is JsonObject root
                ? new(root, "$", deployment: null)
                : throw new FormatException("A template is a JSON object.");
        }
        catch (JsonException problem)
        {
            throw new FormatException($"The template is not JSON: {problem.Message}", problem);
        }
    }

    public static ArmDocument Within(ArmResource deployment, JsonObject template) =>
        new(template, $"{deployment.Path}.properties.template", deployment);

    private IEnumerable<ArmResource> Read(JsonNode? node, string path, ArmResource? parent)
    {
        if (node is not JsonObject json)
            throw new FormatException($"{path} is not an object.");
        var resource = new ArmResource(json, path, this, parent);
        var children = json["resources"] as JsonArray ?? [];
        return [resource, .. children.SelectMany((child, index) => Read(child, $"{path}.resources[{index}]", resource))];
    }
}
