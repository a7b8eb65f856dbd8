using Gatewright.Emit.Arm;

namespace Gatewright.Emit.Lowering;

/// <summary>Keeps the lists of what a resource waits for as short as they can be.</summary>
internal static class Dependencies
{
    /// <summary>Beyond this many steps a dependency that may be reached through another stays: it does no harm.</summary>
    private const int Budget = 2_000;

    /// <summary>Removes what is reached through another one of the list.</summary>
    public static void RemoveUnneeded(this List<ArmResource> dependencies)
    {
        for (var i = dependencies.Count - 1; i >= 0; i--)
        {
            var candidate = dependencies[i];
            if (dependencies.Any(other => other != candidate && Reaches(other, candidate)))
                dependencies.RemoveAt(i);
        }
    }

    private static bool Reaches(ArmResource from, ArmResource target)
    {
        var seen = new HashSet<ArmResource> { from };
        var pending = new Queue<ArmResource>(seen);
        while (pending.TryDequeue(out var resource) && seen.Count < Budget)
        {
            foreach (var next in resource.DependsOn)
            {
                if (next == target)
                    return true;
                if (next.Layer >= target.Layer && seen.Add(next))
                    pending.Enqueue(next);
            }
        }

        return false;
    }
}
