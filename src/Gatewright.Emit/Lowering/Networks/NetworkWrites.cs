namespace Gatewright.Emit.Lowering;

using Gatewright.Emit.Arm;
using Gatewright.Model;

/// <summary>
/// Azure fails a write to a network while another is under way, so all writes to one network form a chain:
/// the network, its gateways, then the links in it and those that lead to it.
/// </summary>
internal sealed class NetworkWrites(Func<VirtualNetwork, ArmResource?> networkOf)
{
    /// <summary>Beyond this many steps back a wait that may be reached through another one stays: it does no harm.</summary>
    private const int Budget = 2_000;

    private readonly Dictionary<ArmResource, Write> writes = [];
    private readonly Dictionary<VirtualNetwork, Write> last = [];

    /// <summary>Lets a write wait for those before it, and those after it wait for it.</summary>
    public void Add(ArmResource resource, params ReadOnlySpan<VirtualNetwork> networks)
    {
        var previous = new List<Write>();
        foreach (var network in networks)
        {
            if (last.TryGetValue(network, out var write))
                previous.Add(write);
            else if (networkOf(network) is { } first)
                resource.DependsOn.Add(first);
        }

        var own = writes[resource] = new(resource, writes.Count, [.. networks]);
        foreach (var write in previous.Distinct().Where(it => !previous.Any(other => Follows(other, it))))
            resource.DependsOn.Add(write.Resource);
        foreach (var network in networks)
            last[network] = own;
    }

    /// <summary>Whether one write comes after another in any case. Two that share a network surely do, in the order in which they were made.</summary>
    private bool Follows(Write later, Write earlier)
    {
        if (later.Number <= earlier.Number)
            return false;
        if (later.Networks.Any(earlier.Networks.Contains))
            return true;
        var seen = new HashSet<Write> { later };
        var pending = new Queue<Write>(seen);
        while (pending.TryDequeue(out var write) && seen.Count < Budget)
        {
            foreach (var next in write.Resource.DependsOn)
            {
                if (next == earlier.Resource)
                    return true;
                if (writes.TryGetValue(next, out var one) && one.Number > earlier.Number && seen.Add(one))
                    pending.Enqueue(one);
            }
        }

        return false;
    }

    private sealed record Write(ArmResource Resource, int Number, ImmutableArray<VirtualNetwork> Networks)
    {
        public bool Equals(Write? other) => ReferenceEquals(this, other);

        public override int GetHashCode() => Number;
    }
}
