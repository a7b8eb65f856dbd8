namespace Gatewright.ArmLanguage;

/// <summary>Puts resources behind those they wait for, and otherwise leaves them as they are written. A cycle ends where it began.</summary>
internal static class ResourceOrder
{
    public static IEnumerable<ResourceInstance> Sort(IReadOnlyList<ResourceInstance> resources)
    {
        var (seen, path) = (new HashSet<ResourceInstance>(), new Stack<(ResourceInstance Resource, int Next)>());
        foreach (var start in resources)
        {
            if (seen.Add(start))
                path.Push((start, 0));
            while (path.TryPop(out var step))
            {
                if (step.Next == step.Resource.Dependencies.Count)
                {
                    yield return step.Resource;
                    continue;
                }

                path.Push((step.Resource, step.Next + 1));
                var next = step.Resource.Dependencies[step.Next];
                if (seen.Add(next))
                    path.Push((next, 0));
            }
        }
    }
}
