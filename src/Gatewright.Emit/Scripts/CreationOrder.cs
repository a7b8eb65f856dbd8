using Gatewright.Arm.Lowering;
using Gatewright.Arm.Template;

namespace Gatewright.Emit.Scripts;

/// <summary>The order in which a script creates resources: each behind those that it needs, gateways side by side until something needs them.</summary>
internal sealed class CreationOrder(LoweredTopology lowered)
{
    /// <summary>Gateways that are being created while the script goes on.</summary>
    private readonly HashSet<ArmResource> pending = [];

    /// <summary>A paragraph for each resource and each wait.</summary>
    /// <param name="create">Prints what creates a resource.</param>
    /// <param name="wait">Prints what waits for a gateway.</param>
    public IEnumerable<string> Print(Func<ArmResource, string> create, Func<ArmResource, string> wait)
    {
        foreach (var resource in lowered.Resources.OrderBy(it => it.Layer))
        {
            foreach (var gateway in NeededBy(resource))
                yield return wait(gateway);
            if (resource.Type == GatewayLowering.Type)
                pending.Add(resource);
            yield return create(resource);
        }

        foreach (var gateway in lowered.Resources.Where(pending.Contains))
            yield return wait(gateway);
    }

    /// <summary>What is being created and a resource needs, directly or not; it is awaited once.</summary>
    private ArmResource[] NeededBy(ArmResource resource)
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
