namespace Gatewright.Rules;

using static Rule;

/// <summary>GW6103, GW6108 and GW6110: routes to network appliances.</summary>
internal static class ApplianceRules
{
    public static Rule ApplianceStandsApart { get; } = Warning("GW6103",
        "An appliance stands in another subnet than those routed to it", Sources.Routing, topology =>
        from users in RoutingRules.UsersOfTables(topology)
        let hops = users.Key.Routes
            .SelectMany(route => Appliances(route).Select(appliance => new Owned<object>(new(appliance, route.NextHop.Origin), route)))
        where hops.Any()
        from overlap in Overlaps.Among(users.SelectMany(subnet => subnet.Prefixes.OwnedBy<object>(subnet)).Concat(hops))
        where overlap.Earlier.Owner is SubnetElement && overlap.Later.Owner is not SubnetElement
        let destination = ((Route)overlap.Later.Owner).Destination
        where destination.TryGetValue(out _)
        select At(overlap.Later.Block.Origin, $"The appliance {overlap.Later.Block.Value.First} stands in subnet "
            + $"'{((SubnetElement)overlap.Earlier.Owner).Name}', which uses table '{users.Key.Name}' itself, so what the appliance "
            + $"sends on to {destination} comes back to it{(destination.Is(IsTheRest) ? "" : ", unless a more exact route leads on")}; "
            + $"give it a subnet without the table")
            .WithSeverity(destination.Is(IsTheRest) ? Severity.Warning : Severity.Information));

    public static Rule AppliancesShareTheLoad { get; } = Error("GW6108", "A route shares its load among 2 to 64 appliances", Sources.NetworkTypes, topology =>
        from table in topology.RouteTables
        from route in table.Routes
        let count = Sharing(route)
        where count is < 2 or > 64
        select At(route.NextHop, $"Route '{route.Name}' has {Counted.Of(count.Value, "appliance")} to share its load; "
            + $"Azure takes 2 to 64{(count == 1 ? ", and NextHop.VirtualAppliance for one" : "")}"));

    public static Rule ApplianceIsNear { get; } = Warning("GW6110",
        "An appliance lies in the network that is routed to it or in one peered with it", Sources.Routing, topology =>
        (from users in RoutingRules.UsersOfTables(topology)
         let routes = users.Key.Routes.SelectMany(route => Appliances(route).Select(appliance => (Route: route, Appliance: appliance))).ToArray()
         where routes.Length > 0
         let places = users.Select(subnet => subnet.Network).Distinct().Where(network => IsKnownAround(topology, network))
             .Select(network => (Network: network, Near: new BlockSet(Near(network).SelectMany(it => it.AddressSpace).ToImmutableArray()))).ToArray()
         from hops in routes.GroupBy(it => it.Appliance)
         let far = places.FirstOrDefault(place => !place.Near.Contains(hops.Key)).Network
         where far is not null
         from hop in hops
         select At(hop.Route.NextHop, $"Route '{hop.Route.Name}' leads to {hop.Appliance.First}, which lies neither in '{far.Name}', whose subnets use table "
             + $"'{users.Key.Name}', nor in a network peered with it; Azure drops what it can't pass on directly, so name an appliance there or peer the "
             + $"networks")).DistinctByPlace());

    private static bool IsTheRest(AddressPrefix destination) => destination.Block is { PrefixLength: 0 };

    /// <summary>Among how many a route shares its load; null if it doesn't, or nobody knows.</summary>
    private static int? Sharing(Route route) =>
        route.NextHop.TryGetValue(out var hop) && hop.Kind == NextHopKind.VirtualApplianceEcmp ? hop.ApplianceAddresses.Length : null;

    /// <summary>The appliances that a route leads to, each as a block of one address.</summary>
    public static IEnumerable<Cidr> Appliances(Route route) => route.NextHop.TryGetValue(out var hop)
        ? hop.ApplianceAddresses.OfType<Value<IpAddress>.Known>().Select(address => new Cidr(address.Value, IpAddress.Width(address.Value.Version)))
        : [];

    private static IEnumerable<VirtualNetworkElement> Near(VirtualNetworkElement network) => network.Links.Select(link => link.Remote).Prepend(network);

    /// <summary>Nothing can be peered with it any more, and the blocks of all that is are known.</summary>
    private static bool IsKnownAround(Topology topology, VirtualNetworkElement network) =>
        Near(network).All(it => topology.IsComplete(it) && it.AddressSpace.AllKnown());
}
