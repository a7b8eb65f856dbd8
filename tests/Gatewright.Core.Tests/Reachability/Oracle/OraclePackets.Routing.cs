namespace Gatewright.Core.Tests.Reachability.Oracle;

/// <content>From subnets by their tables, and over peerings and appliances.</content>
internal sealed partial class OraclePackets
{
    private IEnumerable<End> FromSub(Sub sub, Packet packet, ImmutableHashSet<Sub> seen, int hops) =>
        Passes(sub, packet, isInbound: false) ? Routed(sub.Net, sub.Table, packet, seen, hops, null, null) : [Lost(packet, seen)];

    /// <summary>One look at a table: the longest prefix, then who brought it. <paramref name="inside"/> is the way that it came in by.</summary>
    private IEnumerable<End> Routed(Net net, Table? table, Packet packet, ImmutableHashSet<Sub> seen, int hops, Net? gateway, string? kind, object? inside = null)
    {
        if (hops > 12)
            return [Lost(packet, seen)];
        var candidates = new List<(int Length, int Source, object Next)>();
        foreach (var own in net.Space.Where(own => own.Has(packet.To)))
            candidates.Add((own.Length, 0, "Vnet"));
        var peers = plan.Links.Where(link => link.Left == net || link.Right == net).ToArray();
        if (table is not { WithoutPeerings: true })
        {
            foreach (var link in peers)
            {
                foreach (var block in (link.Left == net ? link.Right : link.Left).Space.Where(block => block.Has(packet.To)))
                    candidates.Add((block.Length, 0, link));
            }
        }

        var isStrong = candidates.Count > 0;
        var strongest = isStrong ? candidates.Max(it => it.Length) : 0;
        if (tables.Lender(net) is { } lender && table is not { WithoutGateways: true })
        {
            foreach (var winners in tables.Brought(lender))
            {
                if (winners[0].To.Has(packet.To) && !(isStrong && winners[0].To.Length >= candidates.Where(it => it.Source == 0).Min(it => it.Length)))
                    candidates.Add((winners[0].To.Length, 1, winners));
            }
        }

        var hasDefault = table?.Routes.Any(route => route.To.Length == 0) is true;
        if (!hasDefault)
        {
            foreach (var range in new[] { "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10" }.Select(Block.Of).Where(range => range.Has(packet.To)))
                candidates.Add((range.Length, 0, "None"));
        }

        candidates.Add((0, 0, "Internet"));
        foreach (var route in table?.Routes.Where(route => route.To.Has(packet.To)) ?? [])
            candidates.Add((route.To.Length, 2, route));
        var (length, source, next) = candidates.OrderByDescending(it => it.Length).ThenByDescending(it => it.Source).First();
        foreach (var link in peers.Cast<Link?>().Append(null))
        {
            var holder = (link is null ? net : link.Left == net ? link.Right : link.Left).Subs.Find(it => it.Endpoints.Contains(packet.To));
            if (holder is not null && length < 32 && !(source == 2 && holder.EndpointsFollowTables))
                next = link is null ? "Vnet" : link;
        }

        return Follow(net, next, packet, seen, hops + 1, gateway, kind, inside);
    }

    private IEnumerable<End> Follow(Net net, object next, Packet packet, ImmutableHashSet<Sub> seen, int hops, Net? gateway, string? kind, object? inside)
    {
        switch (next)
        {
            case "Vnet" or TableRoute { Hop: "Vnet" }:
                return Into(net, packet, seen);
            case Link link:
                var other = link.Left == net ? link.Right : link.Left;
                return Crosses(link, net, packet, gateway is not null) ? Into(other, packet, seen) : [Lost(packet, seen)];
            case "Internet" or TableRoute { Hop: "Internet" } or "None" or TableRoute { Hop: "None" }:
                return [Lost(packet, seen)];
            case TableRoute { Hop: "Gateway" } when gateway is not null:
            case Entry[] when gateway is not null:
                return Transit(gateway, kind!, packet, seen, hops, inside);
            case Entry[] winners:
                return winners.SelectMany(entry => Out(entry, tables.Lender(net)!, packet, seen, hops, net));
            case TableRoute { Hop: "Gateway" }:
                return Led(tables.Lender(net), packet, seen, hops);
            case TableRoute route:
                return ToAppliance(net, Block.Of(route.Hop + "/32").First, packet, seen, hops, gateway is not null);
            default:
                throw new InvalidOperationException($"{next}");
        }
    }

    private IEnumerable<End> Into(Net net, Packet packet, ImmutableHashSet<Sub> seen)
    {
        var sub = net.Subs.Find(it => it.Block.Has(packet.To));
        return sub is null || !(IsSpared(sub, packet) || Passes(sub, packet, isInbound: true)) ? [Lost(packet, seen)] : [new(sub, packet, seen.Add(sub))];
    }

    private static bool IsSpared(Sub sub, Packet packet) => sub.Endpoints.Contains(packet.To) && !sub.EndpointsAreFiltered;

    private static bool Crosses(Link link, Net from, Packet packet, bool isFromGateway)
    {
        if (link.NoAccess)
            return false;
        return isFromGateway ? link.Transit && link.Left == from : link.Forwarded || from.Space.Any(own => own.Has(packet.From));
    }

    private IEnumerable<End> ToAppliance(Net net, uint address, Packet packet, ImmutableHashSet<Sub> seen, int hops, bool isFromGateway, Appliance? speaker = null)
    {
        var sub = net.Subs.Find(it => it.Block.Has(address));
        if (sub is null)
        {
            var link = plan.Links.Find(it => (it.Left == net && it.Right.Subs.Any(far => far.Block.Has(address)))
                || (it.Right == net && it.Left.Subs.Any(far => far.Block.Has(address))));
            if (link is null || !Crosses(link, net, packet, isFromGateway))
                return [Lost(packet, seen)];
            sub = (link.Left == net ? link.Right : link.Left).Subs.Find(it => it.Block.Has(address))!;
        }

        if (!Passes(sub, packet, isInbound: true))
            return [Lost(packet, seen)];
        if (speaker is not null && speaker.Behind.Any(block => block.Has(packet.To)))
            return [new(speaker, packet, seen.Add(sub))];
        return FromSub(sub, packet with { Over = sub }, seen.Add(sub), hops);
    }
}
