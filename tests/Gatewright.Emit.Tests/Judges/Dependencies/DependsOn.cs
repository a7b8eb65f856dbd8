namespace Gatewright.Tests.Judging;

/// <summary>The dependsOn entries of a template and its nested deployments.</summary>
internal static class DependsOn
{
    /// <summary>Each entry with the resource it names; and those that name none of their own template, which Azure refuses.</summary>
    public static (List<(Placed Later, Placed Earlier)> Dependencies, List<Fault> Dangling) Resolve(Flattened flattened)
    {
        var (dependencies, dangling) = (new List<(Placed, Placed)>(), new List<Fault>());
        foreach (var resource in flattened.Resources)
        {
            foreach (var written in Entries(resource.Resource).Select(entry => entry.Text() ?? ""))
            {
                var named = flattened.Named(resource.Scope.Text(written), resource.Resource.Template);
                if (named is [var only])
                    dependencies.Add((resource, only));
                else
                    dangling.Add(new("dependsOn", resource.Label, $"'{written}' names {named.Count} resources of its template"));
            }
        }

        return (dependencies, dangling);
    }

    /// <summary>Each entry as <c>who waits → for what</c>, in the order of the text.</summary>
    public static ImmutableArray<string> Edges(string template) =>
        [.. AllEntries(ArmDocument.Parse(template)).Select(edge => $"{edge.Resource.Name} → {edge.List[edge.Index]}")];

    /// <summary>The template without one entry.</summary>
    public static string RemoveEdge(string template, int edge)
    {
        var document = ArmDocument.Parse(template);
        var (_, list, index) = AllEntries(document).ElementAt(edge);
        list.RemoveAt(index);
        return document.Json.ToJsonString();
    }

    private static IEnumerable<(ArmResource Resource, JsonArray List, int Index)> AllEntries(ArmDocument document) =>
        from resource in document.AllResources
        let list = Entries(resource)
        from index in Enumerable.Range(0, list.Count)
        select (resource, list, index);

    private static JsonArray Entries(ArmResource resource) => resource.Json["dependsOn"] as JsonArray ?? [];
}
