using Gatewright.Arm.Template;

namespace Gatewright.Arm.Lowering;

using Gatewright.Model;

/// <summary>
/// Azure fails a write to a network while another is under way, so all writes to one network form a chain:
/// the network, its gateways, its Route Server, then the links in it and those that lead to it. Circuits, ports and Route Servers
/// take one write at a time, too.
/// </summary>
internal sealed class NetworkWrites(Func<Element, ArmResource?> resourceOf, int expected)
{
    /// <summary>Beyond this many steps back a wait that may be reached through another one stays: it does no harm.</summary>
    private const int Budget = 2_000;

    private readonly Dictionary<ArmResource, Write> writes = new(expected);
    private readonly Dictionary<Element, Write> last = new(expected, ReferenceEqualityComparer.Instance);

    /// <summary>Lets a write to one or two things wait for those before it, and those after it wait for it.</summary>
    public void Add(ArmResource resource, Element one, Element? other)
    {
        var own = writes[resource] = new(resource, writes.Count, one, other);
        var before = Before(own, one);
        var beforeOther = other is null ? null : Before(own, other);
        if (before is not null && before != beforeOther && !(beforeOther is not null && Follows(beforeOther, before)))
            resource.WaitFor(before.Resource);
        if (beforeOther is not null && !(before is not null && before != beforeOther && Follows(before, beforeOther)))
            resource.WaitFor(beforeOther.Resource);
    }

    /// <summary>The write to a thing before this one; where this is the first, the thing itself is waited for.</summary>
    private Write? Before(Write own, Element thing)
    {
        if (last.TryGetValue(thing, out var before) && before == own)
            return null;
        if (before is null && resourceOf(thing) is { } first)
            own.Resource.WaitFor(first);
        last[thing] = own;
        return before;
    }

    /// <summary>Whether one write comes after another in any case. Two to one thing surely do, in the order in which they were made.</summary>
    private bool Follows(Write later, Write earlier)
    {
        if (later.Number <= earlier.Number)
            return false;
        if (later.IsTo(earlier.One) || later.IsTo(earlier.Other))
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

    private sealed class Write(ArmResource resource, int number, Element one, Element? other)
    {
        public ArmResource Resource { get; } = resource;

        public int Number { get; } = number;

        public Element One { get; } = one;

        public Element? Other { get; } = other;

        public bool IsTo(Element? thing) => thing is not null && (thing == One || thing == Other);
    }
}
