using System.Text.Json;

namespace Gatewright.Tests.Judging;

/// <summary>
/// Holds every resource of a template, or of what <c>bicep snapshot</c> predicts, against Azure's own types. Stricter than Bicep:
/// Azure's open enumerations count as closed, and the case of names and values counts.
/// </summary>
internal static class TypeJudge
{
    public static Verdict Of(ArmDocument document)
    {
        var faults = new List<Fault>();
        foreach (var template in document.All)
            faults.AddRange(Duplicates(template));
        foreach (var resource in document.AllResources)
            faults.AddRange(Check(resource.Json, resource.Type, resource.Name, resource.Path));
        return Verdict.Of(document.AllResources.Count(), faults);
    }

    /// <param name="snapshot">The JSON that <c>bicep snapshot</c> writes.</param>
    public static Verdict OfSnapshot(string snapshot)
    {
        var resources = JsonNode.Parse(snapshot)?["predictedResources"] as JsonArray ?? [];
        return Verdict.Of(resources.Count, resources.SelectMany((node, index) => node is JsonObject json
            ? Check(json, json.Text("type") ?? "", json.Text("name") ?? "", $"predictedResources[{index}]")
            : [new("shape", $"predictedResources[{index}]", "not an object")]));
    }

    private static IEnumerable<Fault> Duplicates(ArmDocument template) =>
        from resource in template.Resources
        group resource by $"{resource.Type}|{resource.Name}|{resource.Json.Text("resourceGroup")}|{resource.Json.Text("subscriptionId")}"
            .ToUpperInvariant() into same
        where same.Count() > 1
        select new Fault("duplicate-resource", same.Last().Label, $"declared {same.Count()} times in one template");

    private static IEnumerable<Fault> Check(JsonObject json, string type, string name, string path)
    {
        var label = $"{path} ({type} '{name}')";
        if (json.Text("apiVersion") is not { } version)
            return [new("missing-apiVersion", label, "Azure needs an apiVersion")];
        if (AzureTypes.Find(type, version) is not var (spelling, body))
            return AzureTypes.Versions(type).Take(3).ToList() is { Count: > 0 } newest
                ? [new("unknown-apiVersion", label, $"{type} has no {version}; its newest are {string.Join(", ", newest)}")]
                : [new("unknown-type", label, $"Azure has no resource type '{type}'")];

        var check = new TypeCheck(type.StartsWith("Microsoft.Resources/", StringComparison.OrdinalIgnoreCase));
        check.Resource(body, json, label);
        return [.. Envelope(json, type, spelling, name, label), .. check.Faults];
    }

    private static IEnumerable<Fault> Envelope(JsonObject json, string type, string spelling, string name, string label)
    {
        if (spelling != type)
            yield return new("type-case", label, $"Azure spells it '{spelling}'");
        if (!name.Contains('[') && name.Split('/').Length != type.Count(letter => letter is '/'))
            yield return new("name-segments", label, $"a name of {type} has {type.Count(letter => letter is '/')} segments");

        // No type requires it, yet Azure answers LocationRequired for every tracked resource of the network provider.
        var isTracked = type.StartsWith("Microsoft.Network/", StringComparison.OrdinalIgnoreCase) && type.Count(letter => letter is '/') is 1;
        if (isTracked && json["location"].Kind() is not JsonValueKind.String)
            yield return new("missing-location", label, "Azure needs a location");
    }
}
