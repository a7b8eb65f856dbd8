using Gatewright.Arm.Lowering;
using Gatewright.Arm.Template;

namespace Gatewright.Emit.Scripts;

/// <summary>What is being created while a script goes on.</summary>
internal static class UnderWay
{
    /// <summary>What of it a resource needs, be it through another; it is under way no longer then.</summary>
    public static ArmResource[] NeededBy(ArmResource resource, HashSet<ArmResource> pending, LoweredTopology lowered)
    {
        if (pending.Count == 0)
            return [];
        var needed = new HashSet<ArmResource>();
        var open = new Stack<ArmResource>(resource.DependsOn);
        while (open.TryPop(out var next))
        {
            if (needed.Add(next))
                Array.ForEach(next.DependsOn, open.Push);
        }

        ArmResource[] awaited = [.. lowered.Resources.Where(it => pending.Contains(it) && needed.Contains(it))];
        pending.ExceptWith(awaited);
        return awaited;
    }
}
