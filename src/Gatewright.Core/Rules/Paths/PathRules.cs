using Gatewright.Reachability;
using static Gatewright.Rules.Rule;

namespace Gatewright.Rules;

/// <summary>GW6701 to GW6710: what deploys and leads traffic astray, found by the engine though nobody promised anything.</summary>
internal static class PathRules
{
    public static Rule AppliancesDoNotSendInCircles { get; } = Warning("GW6701",
        "Appliances don't send packets back to each other", Sources.Routing, topology =>
        from same in topology.Index.SilentPaths.Circles.GroupBy(circle => string.Join(" and ", circle.Trail.Hops()
            .Where(hop => hop.Appliance is not null).Select(hop => $"'{hop.At.Path}'").Distinct()
            .OrderBy(path => path, StringComparer.Ordinal)))
        let circle = same.First()
        select At(circle.Origin, $"What is for {circle.Trail.Hop.Route?.Destination} goes in circles between the appliances in {same.Key}; "
            + $"give one of these subnets a table that leads on, or none"));

    public static Rule AnswersPassTheAppliance { get; } = Warning("GW6702",
        "What one subnet sends over an appliance another answers over it", Sources.Routing, topology =>
        (from halves in topology.Index.SilentPaths.Halves.GroupBy(half => half.From)
         let half = halves.First()
         let others = halves.Select(it => it.To).Distinct().Count() - 1
         select At(half.To.RouteTable?.Origin ?? half.To.Prefixes[0].Origin, $"'{half.From.Path}' sends what is for '{half.To.Path}' to the appliance in "
             + $"'{half.Appliance.At.Path}', and '{half.To.Path}' {(half.IsLost ? "has no way back" : "answers past it")}"
             + $"{(others == 0 ? "" : $", as do {others} more")}, so the appliance sees one direction only; give '{half.To.Path}' a route for "
             + $"{half.Past} to the appliance, unless that translates addresses")
             .WithRelated(half.From.RouteTable!.Value.Origin)).DistinctByPlace());

    public static Rule FirewallKeepsItsWayOut { get; } = Warning("GW6703",
        "No default route of a gateway cuts off a firewall", Sources.FirewallFaq, topology =>
        CutOff(topology, ManagedSubnets.IsOfFirewall, "which cuts the firewall off from the internet that it is managed over; give it a table with a route for "
            + "0.0.0.0/0 to NextHop.Internet, or add an AzureFirewallManagementSubnet"));

    public static Rule FailoverCarriesAll { get; } = Information("GW6704",
        "A tunnel that takes over for a circuit carries all of its prefixes", Sources.Coexistence, topology =>
        from taking in topology.Index.SilentPaths.Failovers
        select At(taking.Site.Name, $"When circuit '{taking.Circuit.Path}' fails, the tunnel to '{taking.Site.Path}' takes over, but nothing leads to "
            + $"{taking.Missing} then; add it to the site, if it is there, too")
            .WithRelated(taking.Circuit.Origin));

    public static Rule NoRouteToTheInternetShadowsAGateway { get; } = Warning("GW6705",
        "No route to the internet shadows a gateway's route for private addresses", Sources.Routing, topology =>
        (from astray in topology.Index.SilentPaths.Astray
         select At(astray.Chosen.Origin, $"Route '{astray.Chosen.Name}' leads {astray.Chosen.Prefix} to the internet, which has no private addresses, "
             + $"while the gateways know it over '{astray.Lost.Exits[0].Way}'; remove the route, or lead it to NextHop.VirtualNetworkGateway")
             .WithRelated(astray.Lost.Origin)).DistinctByPlace());

    public static Rule OtherEndLearnsNetworks { get; } = Information("GW6706",
        "The other end of a tunnel learns of the networks that use a gateway", Sources.VpnBgp, topology =>
        from untold in topology.Index.SilentPaths.Untold.GroupBy(it => it.Tunnel)
        let first = untold.First()
        let others = untold.Count() - 1
        select At(untold.Key.Origin, $"Tunnel '{untold.Key.Path}' has no BGP, so '{first.Gateway.Network.Path}' doesn't learn of '{first.Spoke.Path}', which "
            + $"uses the gateways of the other end{(others == 0 ? "" : $", and of {others} more")}; "
            + $"if they are to reach each other, call WithBgp on both gateways, or peer the networks"));

    public static Rule SitesOfJoinedGatewaysAreApart { get; } = Information("GW6707",
        "Sites of gateways that tell each other their routes don't overlap", Sources.VpnFaq, topology =>
        from shared in topology.Index.SilentPaths.Shared
        select At(shared.Other.Origin, $"{InWords(shared)}; that suits two ways to one place, else translate one with AddIngressNatRule")
            .WithRelated(shared.First.Origin));

    public static Rule AnswersFindAWayBack { get; } = Information("GW6708",
        "What reaches a subnet can be answered", Sources.Routing, topology =>
        from way in topology.Index.SilentPaths.Unanswered
        select At(way.Flag.Origin, $"What '{way.From.Path}' sends arrives at '{way.To.Path}', and table '{way.Table.Path}' keeps out the route "
            + $"back to {way.Back}; remove {way.Flag.Origin.Name}, give the table a route, or keep it out with a security group")
            .WithRelated(way.To.Origin));

    public static Rule BastionKeepsItsWayOut { get; } = Warning("GW6709",
        "No default route of a gateway cuts off Azure Bastion", Sources.BastionFaq, topology =>
        CutOff(topology, ManagedSubnets.IsOfBastion, "with which Azure Bastion doesn't work, and its subnet takes no route table; put Bastion into a peered "
            + "network that doesn't use the gateway"));

    public static Rule AppliancesSeeWhatIsForEndpoints { get; } = Warning("GW6710",
        "No route of a private endpoint leads past the appliance that a table leads to", Sources.PrivateEndpointPolicies, topology =>
        from bypasses in topology.Index.SilentPaths.Bypasses.GroupBy(bypass => bypass.Subnet)
        let first = bypasses.First()
        let others = bypasses.Select(bypass => bypass.From).Distinct().Count() - 1
        let endpoints = first.Subnet
        let policies = endpoints.PrivateEndpointPolicies
        let better = policies.Is(PrivateEndpointPolicies.NetworkSecurityGroupEnabled) ? "PrivateEndpointPolicies.Enabled"
            : "PrivateEndpointPolicies.RouteTableEnabled"
        select At(first.Route.Origin, $"Route '{first.Yielding.Name}' leads '{first.From.Path}'{(others == 0 ? "" : $" and {others} more")} to the appliance "
            + $"{first.Yielding.NextHopAddress}, but {first.Route.Prefix}, a private endpoint in '{endpoints.Path}', has a route of its own past it; call "
            + $"WithPrivateEndpointPolicies({better}) on '{endpoints.Path}', or give the table a route for {first.Route.Prefix}")
            .WithRelated(first.Yielding.Origin)
            .WithFix(policies.IsSet ? SuggestedFix.Replace(policies.Origin, better)
                : SuggestedFix.Add(endpoints, $".WithPrivateEndpointPolicies({better})")));

    public static ImmutableArray<Rule> All { get; } =
    [
        AppliancesDoNotSendInCircles, AnswersPassTheAppliance, FirewallKeepsItsWayOut, FailoverCarriesAll, NoRouteToTheInternetShadowsAGateway,
        OtherEndLearnsNetworks, SitesOfJoinedGatewaysAreApart, AnswersFindAWayBack, BastionKeepsItsWayOut,
        AppliancesSeeWhatIsForEndpoints,
    ];

    private static IEnumerable<Violation> CutOff(Topology topology, Func<SubnetElement, bool> isOf, string consequence) =>
        from cut in topology.Index.SilentPaths.CutOff
        where isOf(cut.Subnet)
        select At(cut.Subnet.Prefixes.IsEmpty ? cut.Subnet.Origin : cut.Subnet.Prefixes[0].Origin,
            $"'{cut.Subnet.Path}' learns {cut.Route.Prefix} over '{cut.Route.Exits[0].Way}', {consequence}")
            .WithRelated(cut.Route.Origin);

    private static string InWords(SharedAddresses shared)
    {
        var (site, network) = (shared.First.Site.Path, shared.First.Gateway.Network.Path);
        var (other, otherNetwork) = (shared.Other.Site.Path, shared.Other.Gateway.Network.Path);
        return shared.Block.Equals(shared.OtherBlock)
            ? $"'{site}' and '{other}' both have {shared.Block}, and their gateways tell each other: what '{network}' sends there goes to '{site}', and what "
                + $"'{otherNetwork}' sends to '{other}'"
            : $"{shared.OtherBlock} of '{other}' is in {shared.Block} of '{site}', and their gateways tell each other: '{network}', too, sends what is for it "
                + $"to '{other}'";
    }
}
