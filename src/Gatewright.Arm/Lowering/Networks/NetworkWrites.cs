using System.Runtime.InteropServices;
using Gatewright.Arm.Template;

namespace Gatewright.Arm.Lowering;

using Gatewright.Model;

/// <summary>
/// Azure fails a write to a network while another is under way, so all writes to one network form a chain:
/// the network, its gateways, its Route Server, then the links in it and those that lead to it. Circuits, ports and Route Servers
/// take one write at a time, too.
/// </summary>
internal sealed class NetworkWrites(Func<Element, ArmResource?> resourceOf, int networks, int expected)
{
    /// <summary>Beyond this many steps back a wait that may be reached through another one stays: it does no harm.</summary>
    private const int Budget = 2_000;

    private readonly List<Write> writes = new(expected);
    private readonly Dictionary<Element, int> last = new(networks, ReferenceEqualityComparer.Instance);

    /// <summary>The places of resources among the writes, as far as they were asked for.</summary>
    private readonly Dictionary<ArmResource, int> places = [];
    private int placed;

    /// <summary>Lets a write to one or two things wait for those before it, and those after it wait for it.</summary>
    public void Add(ArmResource resource, Element one, Element? other)
    {
        writes.Add(new(resource, one, other));
        var before = Before(resource, one);
        var beforeOther = other is null ? null : Before(resource, other);
        if (before is { } it && before != beforeOther && !(beforeOther is { } later && Follows(later, it)))
            resource.WaitFor(writes[it].Resource);
        if (beforeOther is { } its && !(before is { } behind && before != beforeOther && Follows(behind, its)))
            resource.WaitFor(writes[its].Resource);
    }

    /// <summary>The write to a thing before this one; where this is the first, the thing itself is waited for.</summary>
    private int? Before(ArmResource resource, Element thing)
    {
        var own = writes.Count - 1;
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(last, thing, out var isKnown);
        int? before = isKnown ? known : null;
        known = own;
        if (before is null && resourceOf(thing) is { } first)
            resource.WaitFor(first);
        return before == own ? null : before;
    }

    /// <summary>Whether one write comes after another in any case. Two to one thing surely do, in the order in which they were made.</summary>
    private bool Follows(int later, int earlier)
    {
        if (later <= earlier)
            return false;
        var (first, write) = (writes[earlier], writes[later]);
        if (write.IsTo(first.One) || write.IsTo(first.Other))
            return true;
        for (; placed < writes.Count; placed++)
            places[writes[placed].Resource] = placed;
        var seen = new HashSet<int> { later };
        var pending = new Queue<int>(seen);
        while (pending.TryDequeue(out var place) && seen.Count < Budget)
        {
            foreach (var next in writes[place].Resource.DependsOn)
            {
                if (next == first.Resource)
                    return true;
                if (places.TryGetValue(next, out var one) && one > earlier && seen.Add(one))
                    pending.Enqueue(one);
            }
        }

        return false;
    }

    /// <summary>A write to one or two things. Those to one thing are numbered in the order in which they come.</summary>
    private readonly record struct Write(ArmResource Resource, Element One, Element? Other)
    {
        public bool IsTo(Element? thing) => thing is not null && (thing == One || thing == Other);
    }
}
