namespace Gatewright.Import.Reading;

/// <summary>Which resource waits for which, by <c>dependsOn</c>, a reference or the resource it is written in.</summary>
internal static class Waiting
{
    /// <summary>Nearly all name what they wait for themselves; of the rest the chain is followed.</summary>
    public static bool WaitsFor(this ExpandedResource it, ExpandedResource other)
    {
        if (it.DependsOn.Contains(other))
            return true;
        var seen = new HashSet<ExpandedResource>(ReferenceEqualityComparer.Instance);
        var left = new Stack<ExpandedResource>(it.DependsOn);
        while (left.TryPop(out var next))
        {
            if (!seen.Add(next))
                continue;
            if (next == other)
                return true;
            foreach (var further in next.DependsOn)
                left.Push(further);
        }

        return false;
    }
}
