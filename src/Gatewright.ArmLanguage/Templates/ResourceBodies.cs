using System.Collections.Frozen;

namespace Gatewright.ArmLanguage;

/// <summary>Evaluates what is sent to Azure of a resource, and what it waits for.</summary>
internal static class ResourceBodies
{
    private static readonly FrozenSet<string> NotSent = new[]
    {
        "type", "name", "apiVersion", "condition", "copy", "dependsOn", "resources", "scope", "resourceGroup", "subscriptionId", "existing",
        "comments", "metadata", "asserts", "import", "extension", "@options",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Azure places a resource before anything runs.
    private static readonly FrozenSet<string> BeforeRuntime = new[] { "location", "zones" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static ArmObject Evaluate(ResourceInstance resource)
    {
        var members = new ObjectBuilder();
        foreach (var (name, written) in resource.Source.Members)
        {
            if (NotSent.Contains(name))
                continue;
            var value = resource.Evaluate(written, BeforeRuntime.Contains(name) ? Site.None : Site.Runtime);
            if (value is not ArmNull)
                members.Set(name, value);
        }

        return members.Build(resource.Source.Place);
    }

    public static void Connect(ResourceInstance resource)
    {
        foreach (var written in (resource.Source["dependsOn"] as ArmArray)?.Items ?? [])
        {
            var value = resource.Evaluate(written, Site.None);
            ResourceInstance[] others = [.. resource.Owner.Resources.FindDependencies(value)];
            foreach (var other in others)
                resource.DependOn(other);
            resource.DependsOnUnknown |= value is ArmUnknown && others.Length == 0;
        }
    }
}
