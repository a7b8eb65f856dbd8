namespace Gatewright.Core.Tests.Reachability.Oracle;

/// <summary>One packet. Answers go to a port that nobody knows. <paramref name="Over"/> has the appliance that has sent it on last.</summary>
internal sealed record Packet(uint From, uint To, int Port, bool IsAnswer, Sub? Over = null);

/// <summary>Where a packet ended: at a place, or nowhere.</summary>
internal sealed record End(object? Place, Packet Packet, ImmutableHashSet<Sub> Seen);

/// <summary>Sends single packets through the tables of a plan, one hop after the other, over every way that shares the traffic.</summary>
/// <param name="plan">What there is, or what is left of it.</param>
/// <param name="tables">Its tables.</param>
/// <param name="whole">The tables of all that there was, from which selectors were made.</param>
internal sealed partial class OraclePackets(Plan plan, OracleTables tables, OracleTables? whole = null)
{
    private readonly OracleTables whole = whole ?? tables;

    private bool IsAfterLoss => whole != tables;

    private ImmutableHashSet<Sub> known = [];

    /// <summary>Whether all ways of a packet lead to a place, and all ways of the answer back.</summary>
    public bool Reaches(object from, object to, uint sender, uint target, int port)
    {
        known = [];
        if (from is Sub own && own.Endpoints.Contains(sender))
            return false;
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
        var answered = new Packet(end.Packet.To, end.Packet.From, end.Packet.Port, true);
        var back = (end.Place is Sub sub && sub.Endpoints.Contains(answered.From) ? FromEndpoint(sub, end.Packet.Over, answered)
            : Send(end.Place!, answered)).ToArray();
        known = [];
        return back.Length > 0 && back.All(answer => Is(answer.Place, from) && answer.Packet.To == sender);
    }

    /// <summary>The addresses by which the sender may write to the target.</summary>
    private IEnumerable<uint> Names(object from, object to, uint target)
    {
        IEnumerable<uint> names = [target];
        if (to is Office && Tunnels(to).ToArray() is [_, ..] near)
            names = near.SelectMany(tunnel => names.Select(name => Through(tunnel, true, name))).ToArray();
        if (from is Office && Tunnels(from).ToArray() is [_, ..] far)
            names = far.SelectMany(tunnel => names.Select(name => Through(tunnel, false, name))).ToArray();
        return names.Distinct();

        IEnumerable<Tunnel> Tunnels(object office) =>
            plan.Tunnels.Where(tunnel => tunnel.Office.Equals(office) || (IsAfterLoss && Doors(office).Contains(tunnel.Office)));
    }

    private static bool Is(object? place, object wanted) => place is not null && (place == wanted
        || (place is Office or Circuit or Appliance && wanted is Office or Circuit or Appliance && Blocks(place).Any(one => Blocks(wanted).Any(other => one.Has(other) || other.Has(one)))));

    /// <summary>The other doors of the same place that something is connected to.</summary>
    private IEnumerable<object> Doors(object place) => plan.Tunnels.Select(tunnel => (object)tunnel.Office).Concat(plan.Lines.Select(line => line.Circuit))
        .Concat(plan.Reaches.SelectMany(reach => new[] { reach.One, reach.Other }))
        .Concat(plan.Nets.SelectMany(net => net.Appliances)).Distinct().Where(door => door != place && Is(door, place));

    public static IEnumerable<Block> Blocks(object place) => place switch
    {
        Sub sub => [sub.Block],
        Office office => office.Listed.Concat(office.Announced),
        Circuit circuit => circuit.Announced,
        Appliance appliance => appliance.Behind,
        Net net => [net.Clients!.Value],
        _ => [],
    };

    private IEnumerable<End> Send(object from, Packet packet) => from switch
    {
        Sub sub => FromSub(sub, packet, [sub], 0),
        Office or Circuit or Appliance => FromPlace(from, packet),
        Net net => FromClient(net, packet),
        _ => [],
    };

    /// <summary>An endpoint answers the appliance that it was asked over, which translates, or else by the routes without a table.</summary>
    private IEnumerable<End> FromEndpoint(Sub sub, Sub? over, Packet packet) =>
        over is not null ? FromSub(over, packet, [sub, over], 0) : Routed(sub.Net, null, packet, [sub], 0, null, null);

    private static End Lost(Packet packet, ImmutableHashSet<Sub> seen) => new(null, packet, seen);
}
