namespace Gatewright.Emit.Lowering;

using Gatewright.Emit.Arm;
using Gatewright.Model;

/// <summary>
/// Azure fails a write to a network while another is under way, so all writes to one network form a chain:
/// the network, its gateways, its Route Server, then the links in it and those that lead to it. Circuits, ports and Route Servers
/// take one write at a time, too.
/// </summary>
internal sealed class NetworkWrites(Func<Element, ArmResource?> resourceOf)
{
    /// <summary>Beyond this many steps back a wait that may be reached through another one stays: it does no harm.</summary>
    private const int Budget = 2_000;

    private readonly Dictionary<ArmResource, Write> writes = [];
    private readonly Dictionary<Element, Write> last = [];

    /// <summary>Lets a write wait for those before it, and those after it wait for it.</summary>
    public void Add(ArmResource resource, params ReadOnlySpan<Element> things)
    {
        var previous = new List<Write>();
        foreach (var thing in things)
        {
            if (last.TryGetValue(thing, out var write))
                previous.Add(write);
            else if (resourceOf(thing) is { } first)
                resource.DependsOn.Add(first);
        }

        var own = writes[resource] = new(resource, writes.Count, [.. things]);
        foreach (var write in previous.Count == 1 ? previous : previous.Distinct().Where(it => !previous.Any(other => Follows(other, it))))
            resource.DependsOn.Add(write.Resource);
        foreach (var thing in things)
            last[thing] = own;
    }

    /// <summary>Whether one write comes after another in any case. Two to one thing surely do, in the order in which they were made.</summary>
    private bool Follows(Write later, Write earlier)
    {
        if (later.Number <= earlier.Number)
            return false;
        if (later.Things.Any(earlier.Things.Contains))
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

    private sealed record Write(ArmResource Resource, int Number, ImmutableArray<Element> Things)
    {
        public bool Equals(Write? other) => ReferenceEquals(this, other);

        public override int GetHashCode() => Number;
    }
}
