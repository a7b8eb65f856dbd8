using Gatewright.Reachability;

namespace Gatewright.Rules;

/// <summary>A subnet sends packets to another over an appliance, and the answers don't pass it.</summary>
/// <param name="From">Who sends over it.</param>
/// <param name="Appliance">The step at which the appliance is passed.</param>
/// <param name="To">Who answers.</param>
/// <param name="IsLost">Whether no route at all leads the answers back.</param>
internal sealed record HalfConversation(SubnetElement From, Hop Appliance, SubnetElement To, bool IsLost)
{
    public static IEnumerable<HalfConversation> Of(
        SubnetElement from, IEnumerable<Arrival> arrivals, AddressSet appliances, Routing routing, Topology topology)
    {
        foreach (var arrival in arrivals)
        {
            if (arrival.At is not SubnetElement to || to == from || ManagedSubnets.MayBeOfService(to) || IsPromised(from, to, topology)
                || !topology.IsComplete(to) || !topology.IsComplete(to.Network)
                || (to.RouteTable is { } table && !topology.IsSettled(table.Target)) || AddressSet.Of(to.Prefixes).Overlaps(appliances)
                || arrival.Trail.Assumptions.Any(it => it.IsAboutOthers))
                continue;
            var passed = arrival.Trail.Hops().LastOrDefault(hop => hop.Appliance is not null);
            if (passed is null || arrival.Trail.Hops().FirstOrDefault(hop => hop.Route is not null)?.Route is not { } led)
                continue;
            if (arrival.Traffic.NotTo(PrivateEndpoints.Of(to)).IsEmpty)
                continue;
            var routes = routing.Of(to);
            var back = routes.Split(arrival.Traffic.Sources);
            if (back.Count > 0 && back.All(it => it.Route is { Source: RouteSource.Default, Hop: HopType.VnetLocal or HopType.VNetPeering or HopType.None }
                && routes.Doubt(it.Route) is null))
            {
                // A summary may well contain networks that nobody wants to reach.
                var isLost = back.All(it => it.Route.Hop == HopType.None);
                if (!isLost || to.Network.AddressSpace.Known().Any(space => led.Prefix is { } prefix && space.Value.Contains(prefix)))
                    yield return new(from, passed, to, isLost);
            }
        }
    }

    /// <summary>Whether the program says which way it is to go; then the promise is broken, and tells so.</summary>
    private static bool IsPromised(SubnetElement from, SubnetElement to, Topology topology) => topology.Promises.Any(promise => !promise.Appliances.IsEmpty
        && ((Has(promise.From, from) && Has(promise.To, to)) || (Has(promise.From, to) && Has(promise.To, from))));

    private static bool Has(Element? end, SubnetElement subnet) => end == subnet || end == subnet.Network;
}
