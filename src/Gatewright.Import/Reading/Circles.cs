namespace Gatewright.Import.Reading;

/// <summary>Resources of which each waits for the next, and the last for the first.</summary>
internal static class Circles
{
    /// <summary>Circles that share no resource, each from the resource that was met first on.</summary>
    public static IEnumerable<ImmutableArray<TemplateResource>> In(ImmutableArray<TemplateResource> resources)
    {
        var known = new Dictionary<ExpandedResource, TemplateResource>(ReferenceEqualityComparer.Instance);
        foreach (var resource in resources)
            known.TryAdd(resource.Resource, resource);
        var (seen, path) = (new HashSet<ExpandedResource>(ReferenceEqualityComparer.Instance), new List<(ExpandedResource Resource, int Next)>());
        var within = new HashSet<ExpandedResource>(ReferenceEqualityComparer.Instance);
        foreach (var start in resources)
        {
            Enter(start.Resource);
            while (path.Count > 0)
            {
                var (resource, next) = path[^1];
                if (next == resource.DependsOn.Length)
                {
                    within.Remove(resource);
                    path.RemoveAt(path.Count - 1);
                    continue;
                }

                path[^1] = (resource, next + 1);
                var other = resource.DependsOn[next];
                if (within.Contains(other))
                {
                    var circle = path[path.FindIndex(it => it.Resource == other)..].Select(it => known.GetValueOrDefault(it.Resource)).ToArray();
                    // One resource is in one circle only, so that the rest of the way is free again.
                    within.Clear();
                    path.Clear();
                    if (circle.All(it => it is not null))
                        yield return [.. circle.OfType<TemplateResource>()];
                }
                else
                    Enter(other);
            }
        }

        void Enter(ExpandedResource resource)
        {
            if (!seen.Add(resource))
                return;
            within.Add(resource);
            path.Add((resource, 0));
        }
    }
}
