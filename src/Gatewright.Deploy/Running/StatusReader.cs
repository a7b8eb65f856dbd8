using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml;
using Gatewright.Deploy.Wire;

namespace Gatewright.Deploy.Running;

/// <summary>Reads what has become of a deployment: itself, its operations, and those of the deployments in it.</summary>
internal sealed class StatusReader(ResourceManager azure, TimeProvider clock)
{
    private const string Nested = "Microsoft.Resources/deployments";

    /// <summary>Of a finished nested deployment nothing changes any more.</summary>
    private readonly ConcurrentDictionary<string, ImmutableArray<ResourceStatus>> finished = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Null if there never was one of this name.</summary>
    public async Task<DeploymentStatus?> FindAsync(string id, CancellationToken cancellation)
    {
        var isStack = id.Contains("/deploymentStacks/", StringComparison.OrdinalIgnoreCase);
        var version = isStack ? ApiVersions.Stacks : ApiVersions.Deployments;
        if ((await azure.FindAsync(id, version, cancellation))?.Body is not JsonObject body)
            return null;
        var state = ProvisioningState.In(body["properties"]);
        var deployment = isStack ? Text(body["properties"]?["deploymentId"]) : id;
        var resources = deployment is null ? [] : await OperationsAsync(deployment, cancellation);
        return new(
            Text(body["name"]) ?? id, deployment ?? id, state, Time(body["properties"]?["timestamp"] ?? body["systemData"]?["lastModifiedAt"]), resources,
            state == DeploymentState.Failed ? AzureError.Of(body["properties"]?["error"]) : null,
            body["properties"]?["outputs"]?.DeepClone() as JsonObject);
    }

    private async Task<ImmutableArray<ResourceStatus>> OperationsAsync(string deployment, CancellationToken cancellation)
    {
        if (finished.TryGetValue(deployment, out var known))
            return known;
        var operations = await azure.ListAsync($"{deployment}/operations", ApiVersions.Deployments, cancellation);
        var resources = new Dictionary<string, ResourceStatus>(StringComparer.OrdinalIgnoreCase);
        foreach (var operation in operations.Select(it => it["properties"]).OfType<JsonObject>())
        {
            if (operation["targetResource"] is not JsonObject target || Text(target["id"]) is not { } id)
                continue;
            var status = Status(id, operation);
            if (!Nested.Equals(Text(target["resourceType"]), StringComparison.OrdinalIgnoreCase))
            {
                Keep(resources, status);
                continue;
            }

            var inner = await OperationsAsync(id, cancellation);
            if (status.State is not DeploymentState.Running)
                finished[id] = inner;
            foreach (var one in inner)
                Keep(resources, one);
            // A nested template that Azure refuses has no operations of its own.
            if (status.State == DeploymentState.Failed && inner.All(it => it.State != DeploymentState.Failed))
                Keep(resources, status);
        }

        return [.. resources.Values];
    }

    /// <summary>A resource may have several operations, such as a wait before the creation: the one that ended counts.</summary>
    private static void Keep(Dictionary<string, ResourceStatus> resources, ResourceStatus status)
    {
        if (!resources.TryGetValue(status.Id, out var known) || known.State == DeploymentState.Running || status.State == DeploymentState.Failed)
            resources[status.Id] = status;
    }

    private ResourceStatus Status(string id, JsonObject operation)
    {
        var state = ProvisioningState.In(operation);
        var began = Time(operation["timestamp"]);
        var elapsed = Duration(Text(operation["duration"]))
            ?? (state == DeploymentState.Running && began is { } since ? clock.GetUtcNow() - since : TimeSpan.Zero);
        return new(id, state, elapsed, state == DeploymentState.Failed ? AzureError.Of(operation["statusMessage"]) : null);
    }

    private static TimeSpan? Duration(string? text)
    {
        try
        {
            return text is null ? null : XmlConvert.ToTimeSpan(text);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static DateTimeOffset? Time(JsonNode? node) =>
        DateTimeOffset.TryParse(Text(node), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;

    private static string? Text(JsonNode? node) => node is JsonValue value ? value.ToString() : null;
}
