using Gatewright.Emit;

namespace Gatewright.Tests.Judging;

/// <summary>A list of deployments as it lies in a folder: <c>deployments.json</c> and the files that it names.</summary>
internal sealed record WrittenList(JsonObject Index, Dictionary<string, string> Files)
{
    private static readonly Dictionary<string, string> Places = new(StringComparer.Ordinal)
    {
        ["_subscriptionId"] = "[subscription().subscriptionId]",
        ["_resourceGroup"] = "[resourceGroup().name]",
        ["_location"] = "[deployment().location]",
    };

    public IEnumerable<JsonObject> Deployments => Index["deployments"]!.AsArray().Select(it => it!.AsObject());

    public static WrittenList Of(ArmTemplate list) => new(
        JsonNode.Parse(list.Text("deployments.json"))!.AsObject(),
        list.Files.Where(it => !it.Name.StartsWith("deployments.", StringComparison.Ordinal)).ToDictionary(it => it.Name, it => it.Render()));

    public JsonObject Template(JsonObject deployment) => JsonNode.Parse(Files[deployment.Text("template")!])!.AsObject();

    /// <summary>The same as one template, which nests each and passes on what a person would: so whoever reads templates reads lists.</summary>
    public string AsTemplate() => new JsonObject
    {
        ["$schema"] = Deployments.Any(IsForSubscription)
            ? "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#"
            : "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
        ["resources"] = new JsonArray([.. Deployments.Select(Nested)]),
    }.ToJsonString();

    public static bool IsForSubscription(JsonObject deployment) => deployment.Text("scope") is "subscription";

    private JsonObject Nested(JsonObject deployment)
    {
        var template = Template(deployment);
        var nested = new JsonObject
        {
            ["type"] = "Microsoft.Resources/deployments",
            ["name"] = deployment.Text("name"),
            ["dependsOn"] = deployment["dependsOn"]!.DeepClone(),
            ["properties"] = new JsonObject
            {
                ["expressionEvaluationOptions"] = new JsonObject { ["scope"] = "inner" },
                ["parameters"] = new JsonObject(template["parameters"]!.AsObject().Select(it =>
                    KeyValuePair.Create<string,
                    JsonNode?>(it.Key, new JsonObject { ["value"] = Places.GetValueOrDefault(it.Key, $"[parameters('{it.Key}')]") }))),
                ["template"] = template,
            },
        };
        foreach (var (place, key) in new[] { ("subscription", "subscriptionId"), ("resourceGroup", "resourceGroup") })
        {
            if (deployment.Text(place) is { } known)
                nested[key] = known;
        }

        return nested;
    }
}
