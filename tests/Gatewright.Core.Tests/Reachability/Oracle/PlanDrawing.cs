namespace Gatewright.Core.Tests.Reachability.Oracle;

/// <summary>Draws plans at random: small ones, in which the laws meet each other.</summary>
internal sealed class PlanDrawing(int seed)
{
    private readonly Random random = new(seed);
    private readonly Plan plan = new();

    public Plan Draw()
    {
        var count = 1 + random.Next(4);
        for (var number = 1; number <= count; number++)
            plan.Nets.Add(DrawNet(number));
        DrawLinks();
        DrawOffices();
        DrawCircuits();
        DrawAppliances();
        foreach (var net in plan.Nets)
        {
            foreach (var sub in net.Subs)
            {
                if (Chance(0.35))
                    sub.Table = DrawTable(net);
                if (Chance(0.25))
                    sub.Group = DrawGroup();
            }

            if ((net.HasVpn || net.HasExpressRoute) && Chance(0.3))
                net.GatewayTable = DrawTable(net) with { WithoutGateways = false };
        }

        DrawEndpoints();
        return plan;
    }

    private void DrawAppliances()
    {
        foreach (var net in plan.Nets.Where(net => net.ServerIsBranchToBranch is not null))
        {
            var peers = plan.Links.Where(link => link.Left == net || link.Right == net).Select(link => link.Left == net ? link.Right : link.Left).ToArray();
            for (var number = 0; number < random.Next(3); number++)
            {
                var holder = peers.Length > 0 && Chance(0.2) ? Pick(peers) : net;
                List<Block> announced = [Block.Of($"172.25.{(Chance(0.3) ? 0 : (net.Number * 10) + number)}.0/24")];
                announced.AddRange(new[] { "10.0.0.0/8", "0.0.0.0/0", "192.168.1.0/24", "172.25.0.0/16" }.Where(_ => Chance(0.2)).Select(Block.Of));
                var near = peers.Append(net).SelectMany(it => it.Space).ToArray();
                net.Appliances.Add(new(net, number, Pick(holder.Subs).Block.First + 5, Chance(0.3) ? 65010 : 65400 + number, announced,
                    [.. announced.Where(block => block.Length > 0 && !near.Any(space => block.Has(space) || space.Has(block)))]));
            }
        }
    }

    /// <summary>Of tables that keep peerings' routes out nothing tells whether they keep out those of peers' endpoints.</summary>
    private void DrawEndpoints()
    {
        var subs = plan.Nets.SelectMany(net => net.Subs).ToArray();
        if (subs.Any(sub => sub.Table is { WithoutPeerings: true }) || plan.Nets.Any(net => net.GatewayTable is { WithoutPeerings: true }))
            return;
        foreach (var sub in subs.Where(_ => Chance(0.25)))
        {
            sub.Endpoints.AddRange(new uint[] { 100, 127 }.Where(_ => Chance(0.7)).Select(low => sub.Block.First + low).Where(address => sub.Block.Has(address)));
            (sub.EndpointsFollowTables, sub.EndpointsAreFiltered) = (Chance(0.5), Chance(0.5));
        }
    }

    private bool Chance(double share) => random.NextDouble() < share;

    private T Pick<T>(IReadOnlyList<T> all) => all[random.Next(all.Count)];

    private Net DrawNet(int number)
    {
        var net = new Net(number);
        net.Space.Add(Block.Of($"10.{number}.0.0/16"));
        if (Chance(0.2))
            net.Space.Add(Block.Of($"10.{100 + number}.0.0/16"));
        for (var sub = 1; sub <= 1 + random.Next(3); sub++)
            net.Subs.Add(new(net, Block.Of($"10.{number}.{sub}.0/{(sub == 3 ? 25 : 24)}")));
        net.HasVpn = Chance(0.5);
        net.HasExpressRoute = Chance(0.3);
        if (net.HasVpn)
        {
            net.Asn = Chance(0.6) ? Chance(0.3) ? 65515 : 65100 + number : null;
            net.IsActiveActive = Chance(0.6);
            net.Clients = Chance(0.3) ? Block.Of($"172.30.{number}.0/24") : null;
        }

        net.TakesRemoteNetworks = Chance(0.6);
        if (Chance(net.HasVpn && net.HasExpressRoute ? 0.6 : 0.15))
        {
            net.ServerIsBranchToBranch = Chance(0.8);
            net.Preference = random.Next(3);
        }

        return net;
    }

    private void DrawLinks()
    {
        var borrows = new HashSet<Net>();
        for (var i = 0; i < plan.Nets.Count; i++)
        {
            for (var j = i + 1; j < plan.Nets.Count; j++)
            {
                if (!Chance(0.5))
                    continue;
                var (left, right) = Chance(0.5) ? (plan.Nets[i], plan.Nets[j]) : (plan.Nets[j], plan.Nets[i]);
                var transit = left.Lends && !right.Lends && !borrows.Contains(right) && Chance(0.8);
                if (transit)
                    borrows.Add(right);
                plan.Links.Add(new(left, right, transit, Chance(0.6), Chance(0.1)));
            }
        }

        var gateways = plan.Nets.Where(net => net.HasVpn).ToArray();
        for (var i = 1; i < gateways.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (Chance(0.5))
                    plan.Pairs.Add(new(gateways[j], gateways[i]));
            }
        }
    }

    private void DrawOffices()
    {
        var gateways = plan.Nets.Where(net => net.HasVpn).ToArray();
        if (gateways.Length == 0)
            return;
        for (var number = 1; number <= 1 + random.Next(3); number++)
        {
            var own = Block.Of($"192.168.{number}.0/24");
            var wide = Chance(0.2) ? Block.Of("192.168.0.0/20") : Chance(0.1) ? Block.Of("0.0.0.0/0") : own;
            long? asn = Chance(0.5) ? Chance(0.2) ? 65201 : 65200 + number : null;
            var office = new Office(number, asn, asn is null || Chance(0.2) ? [own] : [], asn is null ? [] : wide == own ? [own] : [own, wide]);
            plan.Offices.Add(office);
            foreach (var net in gateways)
            {
                if (net != gateways[0] && !Chance(0.4))
                    continue;
                var narrow = Chance(0.1);
                plan.Tunnels.Add(new(net, office, narrow || office.Announced.Contains(Block.Of("0.0.0.0/0")) ? [] : DrawNats(net, office), narrow));
                if (asn is null && Chance(0.1))
                    net.DefaultOffice ??= office;
            }
        }
    }

    private List<Nat> DrawNats(Net net, Office office)
    {
        var nats = new List<Nat>();
        if (Chance(0.2))
            nats.Add(new(true, Block.Of($"192.168.{office.Number}.0/24"), Block.Of($"100.64.{(net.Number * 10) + office.Number}.0/24")));
        if (Chance(0.2))
            nats.Add(new(false, Block.Of($"10.{net.Number}.1.0/24"), Block.Of($"100.65.{(net.Number * 10) + office.Number}.0/24")));
        return nats;
    }

    private void DrawCircuits()
    {
        var gateways = plan.Nets.Where(net => net.HasExpressRoute).ToArray();
        if (gateways.Length == 0)
            return;
        for (var number = 1; number <= 1 + random.Next(2); number++)
        {
            var circuit = new Circuit(number, [Block.Of($"172.20.{number}.0/24")]);
            if (Chance(0.4))
                circuit.Announced.Add(Block.Of("192.168.1.0/24"));
            plan.Circuits.Add(circuit);
            foreach (var net in gateways)
            {
                if (Chance(0.8))
                    plan.Lines.Add(new(net, circuit, Chance(0.3) ? 10 : 0, Chance(0.2)));
            }
        }

        if (plan.Circuits.Count == 2 && Chance(0.4))
            plan.Reaches.Add((plan.Circuits[0], plan.Circuits[1]));
    }

    private int tables;

    private Table DrawTable(Net net)
    {
        string[] destinations = ["0.0.0.0/0", "10.0.0.0/8", "192.168.0.0/16", "192.168.1.0/24", "172.20.0.0/16", "10.1.0.0/16", "10.2.0.0/16", "10.3.1.0/24", "10.2.1.128/25"];
        var routes = new List<TableRoute>();
        foreach (var destination in destinations.OrderBy(_ => random.Next()).Take(random.Next(4)))
            routes.Add(new(Block.Of(destination), DrawHop(net)));
        return new(++tables, routes, Chance(0.3), Chance(0.1));
    }

    private string DrawHop(Net net) => random.Next(8) switch
    {
        0 => "None",
        1 => "Internet",
        2 => "Vnet",
        3 => "Gateway",
        4 or 5 => Block.Text(net.Subs[^1].Block.First + 4),
        _ => Block.Text(Pick(Pick(plan.Nets).Subs).Block.First + 4),
    };

    private int groups;

    private Group DrawGroup()
    {
        string?[] who = [null, "VirtualNetwork", "Internet", "10.1.0.0/16", "10.0.0.0/8", "192.168.0.0/16", "192.168.1.64/26", "172.20.0.0/16"];
        var rules = new List<GroupRule>();
        for (var number = 0; number < random.Next(4); number++)
            rules.Add(new(100 + (10 * number), Chance(0.6), Chance(0.5), Pick(who), Pick(who), Chance(0.5) ? Chance(0.5) ? (443, 443) : (0, 1023) : null));
        return new(++groups, rules);
    }
}
