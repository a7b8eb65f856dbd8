using System.Text.Json.Nodes;
using Gatewright.ArmLanguage;
using Gatewright.Local.Network;

namespace Gatewright.Local.Tests.Refusals;

/// <summary>What a template deploys, as the engine hands it to the provider.</summary>
internal static class Deployments
{
    /// <summary>Nothing if a name or region isn't known: the engine knows all of them.</summary>
    public static ImmutableArray<StoredBody> Of(string template)
    {
        var resources = ArmTemplate.Parse(template).Expand(new() { AllowsMissingParameters = true }).Resources;
        return resources.All(it => it is { Id: ArmString, ApiVersion: ArmString, Condition: null })
            ? [.. resources.Select(it => new StoredBody(
                ((ArmString)it.Id).Value, it.Type, ((ArmString)it.ApiVersion).Value, JsonNode.Parse(it.Body.ToJson())!.AsObject()))]
            : [];
    }

    public static HashSet<string> Ids(IEnumerable<StoredBody> resources) => resources.Select(it => it.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
