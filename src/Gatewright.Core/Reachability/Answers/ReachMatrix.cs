namespace Gatewright.Reachability;

/// <summary>
/// Who reaches whom of many ends. One walk an end sends packets to all others at once, and the walks of both are each other's answers. Where groups,
/// translations or unknown values make a difference between a beginning and its answer, the pair is asked for by itself.
/// </summary>
internal sealed class ReachMatrix
{
    private readonly Routing routing;
    private readonly Row?[] rows;
    private readonly AddressSet[] own;

    public ReachMatrix(Routing routing, ImmutableArray<Endpoint> ends)
    {
        (this.routing, Ends, rows, own) = (routing, ends, new Row?[ends.Length], new AddressSet[ends.Length]);
        var owners = new Dictionary<Element, int>();
        for (var index = 0; index < ends.Length; index++)
        {
            own[index] = AddressSet.Of(ends[index].Places.SelectMany(PlaceNetworks.Known));
            foreach (var place in ends[index].Places)
                owners[place] = index;
        }

        var plain = Plain();
        var all = AddressSet.Of(ends.Where((_, index) => plain[index]).SelectMany(end => end.Places).SelectMany(PlaceNetworks.Known));
        for (var index = 0; index < ends.Length; index++)
        {
            if (plain[index])
                rows[index] = Row.Of(routing, ends[index], AddressSet.Everything, owners) ?? Row.Of(routing, ends[index], all, owners);
        }
    }

    public ImmutableArray<Endpoint> Ends { get; }

    /// <summary>Whether and how far one end reaches another; only a part of it needs to be asked for.</summary>
    /// <param name="sender">The number of the one among the ends.</param>
    /// <param name="target">The number of the other.</param>
    public Verdict Verdict(int sender, int target)
    {
        if (rows[sender] is not { } there || rows[target] is not { } back)
            return Question.Ask(routing, Ends[sender], Ends[target]).Verdict;
        if (!there.Reached.TryGetValue(target, out var arrived) || !back.Reached.TryGetValue(sender, out var answered))
            return Reachability.Verdict.NotReached;
        var asked = Traffic.Between(own[sender], own[target]);
        if (asked.IsEmpty || arrived.IsShared || answered.IsShared)
            return Question.Ask(routing, Ends[sender], Ends[target]).Verdict;
        var missing = asked.Except(arrived.Traffic).Union(asked.Except(answered.Traffic.Reply()));
        return missing.IsEmpty ? Reachability.Verdict.Reached
            : asked.Except(missing).IsEmpty ? Reachability.Verdict.NotReached : Reachability.Verdict.Partly;
    }

    /// <summary>Ends whose addresses are known, theirs alone and the same for everyone.</summary>
    private bool[] Plain()
    {
        var blocks = Ends.SelectMany((end, index) => end.Places.SelectMany(PlaceNetworks.Known).Select(block => (Block: block, Index: index)))
            .OrderBy(it => it.Block).ToArray();
        var plain = Ends.Select(end => end.Unknown() is null && !end.Places.Any(IsTranslatedOrHasEndpoints)).ToArray();
        var around = new Stack<(Cidr Block, int Index)>();
        foreach (var it in blocks)
        {
            // A block comes before those inside it, so what is left of the stack encloses this one.
            while (around.Count > 0 && !around.Peek().Block.Contains(it.Block))
                around.Pop();
            foreach (var outer in around)
            {
                if (outer.Index != it.Index)
                    plain[outer.Index] = plain[it.Index] = false;
            }

            around.Push(it);
        }

        return plain;
    }

    private static bool IsTranslatedOrHasEndpoints(Element place) => place is SubnetElement { PrivateEndpoints.IsEmpty: false }
        || (place is SiteElement site && site.Connections.Any(connection => connection is SiteToSiteConnectionElement { NatRules.IsEmpty: false }));

    /// <summary>What one end reaches, seen alone.</summary>
    private sealed class Row
    {
        public Dictionary<int, Part> Reached { get; } = [];

        /// <summary>
        /// Sends packets to some addresses; null where it isn't known where they go, or a group decides about some. All addresses that there are cost
        /// less than those of many ends, since they are one range at first; but more may be unknown of them.
        /// </summary>
        public static Row? Of(Routing routing, Endpoint end, AddressSet to, Dictionary<Element, int> owners)
        {
            var row = new Row();
            foreach (var (place, own) in Senders(routing, end))
            {
                var walk = new Walk(routing);
                walk.Send(place, Traffic.Between(own, to));
                if (walk.Doubts.Count > 0 || walk.HasFiltered || (walk.IsShared && to == AddressSet.Everything))
                    return null;
                var lost = AddressSet.Of(walk.Obstacles.Select(obstacle => obstacle.Traffic.Destinations));
                foreach (var arrival in walk.Arrivals)
                {
                    if (arrival.At is not null && owners.TryGetValue(arrival.At, out var number))
                        row.Add(number, arrival.Traffic, walk.IsShared || lost.Overlaps(arrival.Traffic.Destinations));
                }
            }

            return row;
        }

        /// <summary>Subnets of one end with the same routes and no group send the same way.</summary>
        private static IEnumerable<(Element Place, AddressSet Own)> Senders(Routing routing, Endpoint end)
        {
            var alike = new List<(RouteSet Routes, SubnetElement First, AddressSet Own)>();
            foreach (var place in end.Places)
            {
                var own = AddressSet.Of(PlaceNetworks.Blocks(place));
                if (place is not SubnetElement { NetworkSecurityGroup: null } subnet)
                {
                    yield return (place, own);
                    continue;
                }

                var routes = routing.Of(subnet);
                var twin = alike.FindIndex(it => it.Routes == routes);
                if (twin < 0)
                    alike.Add((routes, subnet, own));
                else
                    alike[twin] = (routes, alike[twin].First, alike[twin].Own.Union(own));
            }

            foreach (var (_, first, own) in alike)
                yield return (first, own);
        }

        private void Add(int number, Traffic arrived, bool isSharedOrLost)
        {
            var isShared = isSharedOrLost || arrived.Boxes.Any(box => box.Source is not null);
            var (traffic, before) = (arrived, false);
            if (Reached.TryGetValue(number, out var some))
                (traffic, before) = (some.Traffic.Union(arrived), some.IsShared);
            Reached[number] = new(traffic, isShared || before);
        }
    }

    /// <summary>What arrives, and whether a part of the same traffic may have gone another way.</summary>
    private readonly record struct Part(Traffic Traffic, bool IsShared);
}
