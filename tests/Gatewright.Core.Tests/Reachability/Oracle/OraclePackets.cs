namespace Gatewright.Core.Tests.Reachability.Oracle;

/// <summary>One packet. Answers go to a port that nobody knows.</summary>
internal sealed record Packet(uint From, uint To, int Port, bool IsAnswer);

/// <summary>Where a packet ended: at a place, or nowhere.</summary>
internal sealed record End(object? Place, Packet Packet, ImmutableHashSet<Sub> Seen);

/// <summary>Sends single packets through the tables of a plan, one hop after the other, over every way that shares the traffic.</summary>
internal sealed class OraclePackets(Plan plan, OracleTables tables)
{
    private ImmutableHashSet<Sub> known = [];

    /// <summary>Whether all ways of a packet lead to a place, and all ways of the answer back.</summary>
    public bool Reaches(object from, object to, uint sender, uint target, int port)
    {
        known = [];
        var names = Names(from, to, target);
        foreach (var name in names)
        {
            var ends = Send(from, new(sender, name, port, false)).ToArray();
            if (ends.Length == 0 || ends.Any(end => !Is(end.Place, to) || end.Packet.To != target))
                continue;
            if (ends.All(end => Answered(from, end, sender)))
                return true;
        }

        return false;
    }

    private bool Answered(object from, End end, uint sender)
    {
        known = end.Seen;
        var back = Send(end.Place!, new(end.Packet.To, end.Packet.From, end.Packet.Port, true)).ToArray();
        known = [];
        return back.Length > 0 && back.All(answer => Is(answer.Place, from) && answer.Packet.To == sender);
    }

    /// <summary>The addresses by which the sender may write to the target.</summary>
    private IEnumerable<uint> Names(object from, object to, uint target)
    {
        IEnumerable<uint> names = [target];
        if (to is Office office && plan.Tunnels.Any(tunnel => tunnel.Office == office))
            names = plan.Tunnels.Where(tunnel => tunnel.Office == office).SelectMany(tunnel => names.Select(name => Through(tunnel, true, name))).ToArray();
        if (from is Office sender && plan.Tunnels.Any(tunnel => tunnel.Office == sender))
            names = plan.Tunnels.Where(tunnel => tunnel.Office == sender).SelectMany(tunnel => names.Select(name => Through(tunnel, false, name))).ToArray();
        return names.Distinct();
    }

    private bool Is(object? place, object wanted) => place is not null && (place == wanted
        || (place is Office or Circuit && wanted is Office or Circuit && Blocks(place).Any(one => Blocks(wanted).Any(other => one.Has(other) || other.Has(one)))));

    public static IEnumerable<Block> Blocks(object place) => place switch
    {
        Sub sub => [sub.Block],
        Office office => office.Listed.Concat(office.Announced),
        Circuit circuit => circuit.Announced,
        Net net => [net.Clients!.Value],
        _ => [],
    };

    private IEnumerable<End> Send(object from, Packet packet) => from switch
    {
        Sub sub => FromSub(sub, packet, [sub], 0),
        Office office => FromOffice(office, packet),
        Circuit circuit => FromCircuit(circuit, packet),
        Net net => FromClient(net, packet),
        _ => [],
    };

    private static End Lost(Packet packet, ImmutableHashSet<Sub> seen) => new(null, packet, seen);

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
        var next = candidates.OrderByDescending(it => it.Length).ThenByDescending(it => it.Source).First().Next;
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
                return winners.SelectMany(entry => Out(entry, tables.Lender(net)!, packet, seen, hops));
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
        return sub is null || !Passes(sub, packet, isInbound: true) ? [Lost(packet, seen)] : [new(sub, packet, seen.Add(sub))];
    }

    private static bool Crosses(Link link, Net from, Packet packet, bool isFromGateway)
    {
        if (link.NoAccess)
            return false;
        return isFromGateway ? link.Transit && link.Left == from : link.Forwarded || from.Space.Any(own => own.Has(packet.From));
    }

    private IEnumerable<End> ToAppliance(Net net, uint address, Packet packet, ImmutableHashSet<Sub> seen, int hops, bool isFromGateway)
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

        return Passes(sub, packet, isInbound: true) ? FromSub(sub, packet, seen.Add(sub), hops) : [Lost(packet, seen)];
    }

    private IEnumerable<End> Led(Net? lender, Packet packet, ImmutableHashSet<Sub> seen, int hops)
    {
        if (lender is not { HasVpn: true })
            return [Lost(packet, seen)];
        var entries = Longest(tables.Vpn[lender], packet.To);
        if (entries.Length > 0)
            return entries.SelectMany(entry => Out(entry, lender, packet, seen, hops));
        return tables.Side(lender).Any(block => block.Has(packet.To)) ? In(lender, "vpn", packet, seen, hops, null) : [Lost(packet, seen)];
    }

    private static Entry[] Longest(IEnumerable<Entry> entries, uint address)
    {
        var fitting = entries.Where(entry => entry.To.Has(address)).ToArray();
        return [.. fitting.Where(entry => entry.To.Length == fitting.Max(it => it.To.Length))];
    }

    /// <summary>A packet comes into a network through a gateway.</summary>
    private IEnumerable<End> In(Net net, string kind, Packet packet, ImmutableHashSet<Sub> seen, int hops, object? inside) =>
        Routed(net, net.GatewayTable, packet, seen, hops + 1, net, kind, inside);

    private IEnumerable<End> Transit(Net net, string kind, Packet packet, ImmutableHashSet<Sub> seen, int hops, object? inside)
    {
        var own = kind == "vpn" ? tables.Vpn[net] : OfCircuits(net);
        var entries = Longest(own, packet.To);
        if (entries.Length == 0)
            return [Lost(packet, seen)];
        return entries.SelectMany(entry => entry.By == inside || IsNarrow(entry.By) || IsNarrow(inside) ? [Lost(packet, seen)] : Out(entry, net, packet, seen, hops));
    }

    private List<Entry> OfCircuits(Net net)
    {
        var all = tables.Circuits[net].Concat(Exported(net)).GroupBy(entry => entry.To);
        return [.. all.SelectMany(same =>
        {
            var lines = same.Where(entry => entry.By is Line).ToArray();
            var some = lines.Length > 0 ? lines.Where(entry => entry.Weight == lines.Max(it => it.Weight)).ToArray() : [.. same];
            return some.Where(entry => entry.Path.Length == some.Min(it => it.Path.Length));
        })];
    }

    private IEnumerable<Entry> Exported(Net net) =>
        net.HasVpn && OracleTables.Exchanges(net) ? tables.Vpn[net].Where(entry => entry.By is Tunnel or Pair) : [];

    private static bool IsNarrow(object? way) => way is Tunnel { Narrow: true };

    private IEnumerable<End> Out(Entry entry, Net net, Packet packet, ImmutableHashSet<Sub> seen, int hops)
    {
        switch (entry.By)
        {
            case Tunnel tunnel:
                return [ToOffice(tunnel, packet, seen)];
            case Pair pair:
                return In(pair.One == net ? pair.Other : pair.One, "vpn", packet, seen, hops, pair);
            case Line line:
                if (line.Circuit.Announced.Any(block => block.Has(packet.To)))
                    return [new(line.Circuit, packet, seen)];
                var far = plan.Lines.Find(it => it.Circuit == line.Circuit && it.Net != line.Net && it.Net.TakesRemoteNetworks && line.Net.TakesRemoteNetworks
                    && tables.Side(it.Net).Any(block => block.Has(packet.To)));
                return far is null ? [Lost(packet, seen)] : In(far.Net, "er", packet, seen, hops, far);
            default:
                return [new(entry.By, packet, seen)];
        }
    }

    private static uint Through(Tunnel tunnel, bool isIngress, uint address)
    {
        var nat = tunnel.Nats.Find(it => it.Ingress == isIngress && it.From.Has(address));
        return nat is null ? address : nat.To.First + (address - nat.From.First);
    }

    /// <summary>The address behind a translated one; null where a translated one is written to by its own address.</summary>
    private static uint? Behind(Tunnel tunnel, bool isIngress, uint address)
    {
        var nat = tunnel.Nats.Find(it => it.Ingress == isIngress && it.To.Has(address));
        if (nat is not null)
            return nat.From.First + (address - nat.To.First);
        return tunnel.Nats.Any(it => it.Ingress == isIngress && it.From.Has(address)) ? null : address;
    }

    private bool Selects(Tunnel tunnel, uint local, uint remote) =>
        !tunnel.Narrow || (tables.Side(tunnel.Net).Any(block => block.Has(local)) && tunnel.Office.Listed.Any(block => block.Has(remote)));

    private End ToOffice(Tunnel tunnel, Packet packet, ImmutableHashSet<Sub> seen)
    {
        if (!Selects(tunnel, packet.From, packet.To) || Behind(tunnel, true, packet.To) is not { } target)
            return Lost(packet, seen);
        var arrived = packet with { From = Through(tunnel, false, packet.From), To = target };
        var isThere = tunnel.Net.DefaultOffice == tunnel.Office || Blocks(tunnel.Office).Any(block => block.Has(target));
        return isThere ? new(tunnel.Office, arrived, seen) : Lost(arrived, seen);
    }

    private IEnumerable<End> FromOffice(Office office, Packet packet)
    {
        var ways = plan.Tunnels.Where(tunnel => tunnel.Office == office).SelectMany(tunnel => Told(tunnel).Select(told => (told.To, told.Cost, Tunnel: tunnel)))
            .Where(way => way.To.Has(packet.To)).ToArray();
        var longest = ways.Where(way => way.To.Length == ways.Max(it => it.To.Length)).ToArray();
        var best = longest.Where(way => way.Cost == longest.Min(it => it.Cost)).Select(way => way.Tunnel).Distinct().ToArray();
        return best.Length == 0 ? [Lost(packet, [])] : best.SelectMany(tunnel =>
        {
            if (Behind(tunnel, false, packet.To) is not { } target)
                return [Lost(packet, [])];
            var inside = packet with { From = Through(tunnel, true, packet.From), To = target };
            return Selects(tunnel, inside.To, inside.From) ? In(tunnel.Net, "vpn", inside, [], 0, tunnel) : [Lost(inside, [])];
        });
    }

    /// <summary>What a device knows of a gateway's side, as it sees it.</summary>
    private IEnumerable<(Block To, int Cost)> Told(Tunnel tunnel)
    {
        var hasSession = OracleTables.Speaks(tunnel);
        if (tunnel.Net.Asn is not null && tunnel.Office.Asn is not null && !hasSession)
            yield break;
        foreach (var block in tables.Side(tunnel.Net).SelectMany(block => hasSession ? [block] : OracleTables.Seen(block, tunnel.Nats.Where(nat => !nat.Ingress))))
            yield return (block, 0);
        if (!hasSession)
            yield break;
        foreach (var same in tables.Vpn[tunnel.Net].GroupBy(entry => entry.To))
        {
            var isOwn = same.All(entry => entry.By is Tunnel other && other.Office == tunnel.Office);
            if (!isOwn && same.Key.Length > 0 && same.All(entry => !entry.Path.Contains(tunnel.Office.Asn!.Value)))
                yield return (same.Key, same.First().Path.Length);
        }
    }

    private IEnumerable<End> FromCircuit(Circuit circuit, Packet packet)
    {
        var ways = new List<(Block To, int Cost, object Way)>();
        foreach (var line in plan.Lines.Where(line => line.Circuit == circuit))
        {
            ways.AddRange(tables.Side(line.Net).Select(block => (block, 0, (object)line)));
            ways.AddRange(Exported(line.Net).Select(entry => (entry.To, entry.Path.Length, (object)line)));
        }

        foreach (var (one, other) in plan.Reaches.Where(reach => reach.One == circuit || reach.Other == circuit))
            ways.AddRange((one == circuit ? other : one).Announced.Select(block => (block, 0, (object)(one == circuit ? other : one))));
        var fitting = ways.Where(way => way.To.Has(packet.To)).ToArray();
        var longest = fitting.Where(way => way.To.Length == fitting.Max(it => it.To.Length)).ToArray();
        var best = longest.Where(way => way.Cost == longest.Min(it => it.Cost)).Select(way => way.Way).Distinct().ToArray();
        return best.Length == 0 ? [Lost(packet, [])] : best.SelectMany(way => way switch
        {
            Circuit other => [new End(other, packet, [])],
            Line { FastPath: true } line when line.Net.Space.Any(own => own.Has(packet.To)) => Into(line.Net, packet, []),
            Line line => In(line.Net, "er", packet, [], 0, line),
            _ => throw new InvalidOperationException(),
        });
    }

    private IEnumerable<End> FromClient(Net net, Packet packet) =>
        tables.Side(net).Any(block => block.Has(packet.To))
        || tables.Vpn[net].Any(entry => entry.To.Length > 0 && entry.By is not Net && entry.To.Has(packet.To)) ? In(net, "vpn", packet, [], 0, net) : [Lost(packet, [])];

    private bool Passes(Sub sub, Packet packet, bool isInbound)
    {
        if (sub.Group is not { } group || known.Contains(sub))
            return true;
        int[] ports = packet.IsAnswer ? [0, 443, 444, 1023, 1024, 50000] : [packet.Port];
        return ports.All(port => Passes(group, sub, packet, port, isInbound));
    }

    private bool Passes(Group group, Sub sub, Packet packet, int port, bool isInbound)
    {
        foreach (var rule in group.Rules.Where(rule => rule.Inbound == isInbound).OrderBy(rule => rule.Priority))
        {
            if (Matches(rule.From, sub, packet.From) && Matches(rule.To, sub, packet.To) && (rule.Ports is not var (first, last) || (port >= first && port <= last)))
                return rule.Allow;
        }

        return Matches("VirtualNetwork", sub, packet.From) && Matches("VirtualNetwork", sub, packet.To)
            || (!isInbound && Matches("Internet", sub, packet.To));
    }

    private bool Matches(string? who, Sub sub, uint address)
    {
        var near = sub.Net.Space.Concat(plan.Links.Where(link => !link.NoAccess && (link.Left == sub.Net || link.Right == sub.Net))
            .SelectMany(link => (link.Left == sub.Net ? link.Right : link.Left).Space)).ToArray();
        var brought = tables.Lender(sub.Net) is { } lender ? tables.Brought(lender).Select(winners => winners[0].To) : [];
        var steered = sub.Table?.Routes.Select(route => route.To) ?? [];
        string[] special = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "224.0.0.0/4", "127.0.0.0/8", "169.254.0.0/16", "168.63.129.16/32"];
        return who switch
        {
            null => true,
            "VirtualNetwork" => near.Concat(brought).Concat(steered).Any(block => block.Has(address)),
            "Internet" => !special.Any(range => Block.Of(range).Has(address)) && !near.Any(block => block.Has(address)),
            _ => Block.Of(who).Has(address),
        };
    }
}
