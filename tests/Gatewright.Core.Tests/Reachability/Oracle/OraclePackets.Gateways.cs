namespace Gatewright.Core.Tests.Reachability.Oracle;

/// <content>Through gateways, tunnels and circuits.</content>
internal sealed partial class OraclePackets
{
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
        return entries.SelectMany(entry => entry.By == inside || IsNarrow(entry.By) || IsNarrow(inside)
            ? [Lost(packet, seen)]
            : Out(entry, net, packet, seen, hops));
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
        OfSites(net).Concat(net.ServerIsBranchToBranch is true ? OracleTables.OfAppliances(net).Where(entry => entry.To.Length > 0) : []);

    private IEnumerable<Entry> OfSites(Net net) =>
        net.HasVpn && OracleTables.Exchanges(net) ? tables.Vpn[net].Where(entry => entry.By is Tunnel or Pair) : [];

    private static bool IsNarrow(object? way) => way is Tunnel { Narrow: true };

    /// <param name="entry">The way out.</param>
    /// <param name="net">The network whose gateway knows it.</param>
    /// <param name="packet">The packet.</param>
    /// <param name="seen">The subnets that it has passed.</param>
    /// <param name="hops">How many steps it has gone.</param>
    /// <param name="sender">The network whose subnet sends it; null where the gateway itself does.</param>
    private IEnumerable<End> Out(Entry entry, Net net, Packet packet, ImmutableHashSet<Sub> seen, int hops, Net? sender = null)
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
            case Appliance appliance:
                return ToAppliance(sender ?? net, appliance.Address, packet, seen, hops, sender is null, appliance);
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
        !tunnel.Narrow || (whole.Side(tunnel.Net).Any(block => block.Has(local)) && tunnel.Office.Listed.Any(block => block.Has(remote)));

    private End ToOffice(Tunnel tunnel, Packet packet, ImmutableHashSet<Sub> seen)
    {
        if (!Selects(tunnel, packet.From, packet.To) || Behind(tunnel, true, packet.To) is not { } target)
            return Lost(packet, seen);
        var arrived = packet with { From = Through(tunnel, false, packet.From), To = target };
        var isThere = tunnel.Net.DefaultOffice == tunnel.Office || Blocks(tunnel.Office).Any(block => block.Has(target));
        return isThere ? new(tunnel.Office, arrived, seen) : Lost(arrived, seen);
    }
}
