namespace Gatewright.Core.Tests.Reachability.Oracle;

/// <content>From outside Azure: what devices, circuits and clients know.</content>
internal sealed partial class OraclePackets
{
    /// <summary>Through the door itself, or where something is lost and it has no way, through all others of the place that have the sender and a way.</summary>
    private IEnumerable<End> FromPlace(object place, Packet packet)
    {
        var own = FromDoor(place, packet);
        if (own.Length > 0)
            return own;
        var others = IsAfterLoss ? Doors(place).Where(door => Blocks(door).Any(block => block.Has(packet.From))).SelectMany(door => FromDoor(door, packet)) : [];
        return others.DefaultIfEmpty(Lost(packet, []));
    }

    /// <summary>Nothing where the door knows no way.</summary>
    private End[] FromDoor(object door, Packet packet) => [.. door switch
    {
        Office office => FromOffice(office, packet),
        Appliance appliance => FromAppliance(appliance, packet),
        _ => FromCircuit((Circuit)door, packet),
    }];

    /// <summary>It knows what its Route Server tells, and sends by the routes of its subnet.</summary>
    private IEnumerable<End> FromAppliance(Appliance appliance, Packet packet)
    {
        var net = appliance.Net;
        var gateways = net.ServerIsBranchToBranch is true ? OfSites(net).Concat(net.HasExpressRoute ? tables.Circuits[net] : []) : [];
        if (!tables.Side(net).Concat(gateways.Where(entry => !entry.Path.Contains(appliance.Asn)).Select(entry => entry.To)).Any(block => block.Has(packet.To)))
            return [];
        var peers = plan.Links.Where(link => link.Left == net || link.Right == net).Select(link => link.Left == net ? link.Right : link.Left);
        var sub = peers.Prepend(net).SelectMany(it => it.Subs).FirstOrDefault(it => it.Block.Has(appliance.Address));
        return sub is null ? [Lost(packet, [])] : FromSub(sub, packet with { Over = sub }, [sub], 0);
    }

    private IEnumerable<End> FromOffice(Office office, Packet packet)
    {
        var ways = plan.Tunnels.Where(tunnel => tunnel.Office == office).SelectMany(tunnel => Told(tunnel).Select(told => (told.To, told.Cost, Tunnel: tunnel)))
            .Where(way => way.To.Has(packet.To)).ToArray();
        var longest = ways.Where(way => way.To.Length == ways.Max(it => it.To.Length)).ToArray();
        var best = longest.Where(way => way.Cost == longest.Min(it => it.Cost)).Select(way => way.Tunnel).Distinct().ToArray();
        return best.SelectMany(tunnel =>
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
        return best.SelectMany(way => way switch
        {
            Circuit other => [new End(other, packet, [])],
            Line { FastPath: true } line when line.Net.Space.Any(own => own.Has(packet.To))
                && !line.Net.Subs.Any(sub => sub.Endpoints.Contains(packet.To)) => Into(line.Net, packet, []),
            Line line => In(line.Net, "er", packet, [], 0, line),
            _ => throw new InvalidOperationException(),
        });
    }

    private IEnumerable<End> FromClient(Net net, Packet packet) =>
        tables.Side(net).Any(block => block.Has(packet.To))
        || tables.Vpn[net].Any(entry => entry.To.Length > 0 && entry.By is not Net && entry.To.Has(packet.To)) ? In(net, "vpn", packet, [], 0, net) : [Lost(packet, [])];
}
