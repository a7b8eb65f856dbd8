namespace Gatewright.Emit.Costs;

using Gatewright.Model;

/// <summary>What traffic costs: each path carries the assumed gigabytes in each direction.</summary>
internal static class TrafficCosts
{
    public static void Add(Topology topology, CostAssumptions assumptions, Ledger ledger)
    {
        var each = assumptions.TrafficGigabytes;
        AddInternet(topology, each, ledger);
        foreach (var connection in topology.VNetToVNetConnections)
            AddVNetToVNet(connection, each, ledger);
        foreach (var link in topology.Peerings.SelectMany(it => it.Links).Where(it => it.IsCreated))
            AddPeering(link, each, ledger);
        foreach (var circuit in topology.ExpressRouteCircuits.Where(it => !it.IsExisting && IsMetered(it)))
            AddZoned(circuit.Path, "sent by metered circuit", CircuitCosts.Zone(circuit), zone => $"er-circuit/zone{zone}/metered-data-out", each, ledger);
        foreach (var circuit in topology.GlobalReaches.SelectMany(it => new[] { it.Circuit, it.Other }))
        {
            AddZoned(circuit.Path, "received by Global Reach", CircuitCosts.Zone(circuit), zone => $"er-global-reach/zone{zone}/data-in", each, ledger);
            AddZoned(circuit.Path, "sent by Global Reach", CircuitCosts.Zone(circuit), zone => $"er-global-reach/zone{zone}/data-out", each, ledger);
        }

        foreach (var gateway in topology.NatGateways.Where(it => !it.IsExisting && !it.StandardV2.IsSet))
            ledger.Add(gateway, "processed by NAT gateway", "nat-gateway/data", CostUnit.Gigabyte, 2 * each);
    }

    private static bool IsMetered(ExpressRouteCircuitElement circuit) =>
        !circuit.UnlimitedData.IsSet && CircuitCosts.Tier(circuit) is not CircuitTier.Local && circuit.Ports is not { UnlimitedData.IsSet: true };

    /// <summary>The steps of the price count all that a subscription sends, so what regions of one group send is added up.</summary>
    private static void AddInternet(Topology topology, decimal each, Ledger ledger)
    {
        foreach (var classic in topology.SiteToSiteConnections.Where(it => it.Site.IsClassic))
            ledger.AddUnknown(classic.Path, "sent to a classic network", "it isn't known which region that stands in");
        var senders = topology.SiteToSiteConnections.Where(it => !it.PrivateAddresses.IsSet && !it.Site.IsClassic).Select(it => it.Gateway.Region)
            .Concat(topology.VpnGateways.Where(it => it.PointToSite is not null).Select(it => it.Region))
            .Concat(topology.NatGateways.Where(it => !it.IsExisting).Select(it => it.Region));
        foreach (var group in senders.GroupBy(PriceZones.Internet))
        {
            if (group.Key is { } price)
                ledger.AddSteps($"{topology.Name}", "sent to the Internet, to sites and to clients", price, group.Count() * each);
            else
                ledger.AddUnknown($"{topology.Name}", "sent to the Internet, to sites and to clients", $"no price is known for {Names(group)}");
        }
    }

    private static string Names(IEnumerable<Setting<Region>> regions) => string.Join(", ", regions.Select(it => $"{it}").Distinct());

    /// <summary>Within a region it is free.</summary>
    private static void AddVNetToVNet(VNetToVNetConnectionElement connection, decimal each, Ledger ledger)
    {
        var distance = Values.Same(connection.First.Region.Value, connection.Second.Region.Value);
        if (distance == Answer.Yes)
            return;
        foreach (var sender in new[] { connection.First, connection.Second })
        {
            var what = $"sent by {sender.Path}";
            if (distance == Answer.No)
                AddZoned(connection.Path, what, PriceZones.Of(sender.Region), zone => $"vpn-gateway/vnet-to-vnet-out/zone{zone}", each, ledger);
            else
                ledger.AddUnknown(connection.Path, what, "it isn't known before deployment whether both stand in one region");
        }
    }

    /// <summary>Both ends pay for what goes out and for what comes in.</summary>
    private static void AddPeering(PeeringLinkElement link, decimal each, Ledger ledger)
    {
        var what = $"in and out of {link.Network.Path}, to {link.Remote.Path}";
        var distance = Values.Same(link.Network.Region.Value, link.Remote.Region.Value);
        if (distance == Answer.Yes && !Ledger.IsElsewhere(link.Network))
            ledger.Add(link.Peering.Path, what, "vnet-peering/same-region", CostUnit.Gigabyte, 2 * each);
        else if (distance == Answer.No || Ledger.IsElsewhere(link.Network))
            AddZoned(link.Peering.Path, what, PriceZones.Of(link.Network.Region), zone => $"vnet-peering/zone{zone}", 2 * each, ledger);
        else
            ledger.AddUnknown(link.Peering.Path, what, "it isn't known before deployment whether both stand in one region");
    }

    private static void AddZoned(string path, string what, int? zone, Func<int, string> price, decimal gigabytes, Ledger ledger)
    {
        if (zone is { } known)
            ledger.Add(path, what, price(known), CostUnit.Gigabyte, gigabytes);
        else
            ledger.AddUnknown(path, what, "the price zone isn't known");
    }
}
