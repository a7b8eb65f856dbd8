using Gatewright.Reachability;

namespace Gatewright.Rules;

/// <summary>A subnet sends packets to another over an appliance, and the answers don't pass it.</summary>
/// <param name="From">Who sends over it.</param>
/// <param name="Appliance">The step at which the appliance is passed.</param>
/// <param name="To">Who answers.</param>
/// <param name="Past">To what of the sender the answers don't pass it.</param>
/// <param name="IsLost">Whether no route at all leads the answers back.</param>
internal sealed record HalfConversation(SubnetElement From, Hop Appliance, SubnetElement To, AddressSet Past, bool IsLost)
{
    public static IEnumerable<HalfConversation> Of(
        SubnetElement from, IEnumerable<Arrival> arrivals, AddressSet appliances, Routing routing, Topology topology)
    {
        foreach (var arrival in arrivals)
        {
            if (arrival.At is not SubnetElement to || ManagedSubnets.MayBeOfService(to) || IsPromised(from, to, topology)
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
            var past = routes.Split(arrival.Traffic.Sources).Where(it => routes.Doubt(it.Route) is null && it.Route is
                { Source: RouteSource.Default, Hop: HopType.VnetLocal or HopType.VNetPeering or HopType.None }).ToArray();
            var isLost = past.All(it => it.Route.Hop == HopType.None);

            // A summary may well contain networks that nobody wants to reach.
            if (past.Length > 0 && (!isLost || to.Network.AddressSpace.Known().Any(space => led.Prefix is { } prefix && space.Value.Contains(prefix))))
                yield return new(from, passed, to, AddressSet.Of(past.Select(it => it.Part)), isLost);
        }
    }

    /// <summary>Whether the program says which way it is to go; then the promise is broken, and tells so.</summary>
    private static bool IsPromised(SubnetElement from, SubnetElement to, Topology topology) => topology.Promises.Any(promise => !promise.Appliances.IsEmpty
        && ((Has(promise.From, from) && Has(promise.To, to)) || (Has(promise.From, to) && Has(promise.To, from))));

    private static bool Has(Element? end, SubnetElement subnet) => end == subnet || end == subnet.Network;
}
