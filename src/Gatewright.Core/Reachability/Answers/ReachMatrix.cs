namespace Gatewright.Reachability;

/// <summary>
/// Who reaches whom of many ends. One walk an end sends packets to all others at once, and the walks of both are each other's answers. Where groups,
/// translations or unknown values make a difference between a beginning and its answer, the pair is asked for by itself.
/// </summary>
internal sealed class ReachMatrix
{
    private readonly Routing routing;
    private readonly Dictionary<Endpoint, int> numbers = [];
    private readonly Row?[] rows;
    private readonly AddressSet[] own;

    public ReachMatrix(Routing routing, ImmutableArray<Endpoint> ends)
    {
        (this.routing, Ends, rows, own) = (routing, ends, new Row?[ends.Length], new AddressSet[ends.Length]);
        var owners = new Dictionary<Element, int>();
        for (var index = 0; index < ends.Length; index++)
        {
            numbers[ends[index]] = index;
            own[index] = AddressSet.Of(ends[index].Places.SelectMany(PlaceNetworks.Known));
            foreach (var place in ends[index].Places)
                owners[place] = index;
        }

        var plain = Plain();
        var all = AddressSet.Of(ends.Where((_, index) => plain[index]).SelectMany(end => end.Places).SelectMany(PlaceNetworks.Known));
        for (var index = 0; index < ends.Length; index++)
        {
            if (plain[index])
                rows[index] = Row.Of(routing, ends[index], all, owners);
        }
    }

    public ImmutableArray<Endpoint> Ends { get; }

    /// <summary>Whether and how far one end reaches another; only a part of it needs to be asked for.</summary>
    public Verdict Verdict(Endpoint from, Endpoint to)
    {
        var (sender, target) = (numbers[from], numbers[to]);
        if (rows[sender] is not { } there || rows[target] is not { } back)
            return Question.Ask(routing, from, to).Verdict;
        if (!there.Reached.TryGetValue(target, out var arrived) || !back.Reached.TryGetValue(sender, out var answered))
            return Reachability.Verdict.NotReached;
        var asked = Traffic.Between(own[sender], own[target]);
        if (asked.IsEmpty || arrived.IsShared || answered.IsShared)
            return Question.Ask(routing, from, to).Verdict;
        var missing = asked.Except(arrived.Traffic).Union(asked.Except(answered.Traffic.Reply()));
        return missing.IsEmpty ? Reachability.Verdict.Reached
            : asked.Except(missing).IsEmpty ? Reachability.Verdict.NotReached : Reachability.Verdict.Partly;
    }

    /// <summary>Ends whose addresses are known, theirs alone and the same for everyone.</summary>
    private bool[] Plain()
    {
        var blocks = Ends.SelectMany((end, index) => end.Places.SelectMany(PlaceNetworks.Known).Select(block => (Block: block, Index: index)))
            .OrderBy(it => it.Block).ToArray();
        var plain = Ends.Select(end => end.Unknown() is null && !end.Places.Any(IsTranslated)).ToArray();
        for (var index = 1; index < blocks.Length; index++)
        {
            // An outer block comes first, and its inner ones follow it.
            for (var outer = index - 1; outer >= 0 && blocks[outer].Block.Contains(blocks[index].Block); outer--)
            {
                if (blocks[outer].Index != blocks[index].Index)
                    plain[blocks[outer].Index] = plain[blocks[index].Index] = false;
            }
        }

        return plain;
    }

    private static bool IsTranslated(Element place) => place is SiteElement site
        && site.Connections.Any(connection => connection is SiteToSiteConnectionElement { NatRules.IsEmpty: false });

    /// <summary>What one end reaches, seen alone.</summary>
    private sealed class Row
    {
        public Dictionary<int, Part> Reached { get; } = [];

        /// <summary>Sends packets to all ends; null where it isn't known where they go, or a group decides about some.</summary>
        public static Row? Of(Routing routing, Endpoint end, AddressSet all, Dictionary<Element, int> owners)
        {
            var row = new Row();
            foreach (var place in end.Places)
            {
                var walk = new Walk(routing);
                walk.Send(place, Traffic.Between(AddressSet.Of(PlaceNetworks.Blocks(place)), all));
                if (walk.Doubts.Count > 0 || walk.HasFiltered)
                    return null;
                foreach (var arrival in walk.Arrivals)
                {
                    if (arrival.At is not null && owners.TryGetValue(arrival.At, out var number))
                        row.Add(number, arrival.Traffic, walk);
                }
            }

            return row;
        }

        private void Add(int number, Traffic arrived, Walk walk)
        {
            var to = arrived.Destinations;
            var isShared = walk.IsShared || walk.Obstacles.Any(obstacle => obstacle.Traffic.Destinations.Overlaps(to))
                || arrived.Boxes.Any(box => box.Source is not null);
            var (traffic, before) = (arrived, false);
            if (Reached.TryGetValue(number, out var some))
                (traffic, before) = (some.Traffic.Union(arrived), some.IsShared);
            Reached[number] = new(traffic, isShared || before);
        }
    }

    /// <summary>What arrives, and whether a part of the same traffic may have gone another way.</summary>
    private readonly record struct Part(Traffic Traffic, bool IsShared);
}
