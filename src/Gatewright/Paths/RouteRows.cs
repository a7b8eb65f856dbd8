using Gatewright.Model;
using Gatewright.Reachability;

namespace Gatewright.Paths;

/// <summary>A route in the columns of Azure's own table of effective routes.</summary>
/// <param name="Owner">The subnet or gateway that has it.</param>
/// <param name="Source">Default, VirtualNetworkGateway or User.</param>
/// <param name="State">Active or Invalid.</param>
/// <param name="Prefix">The address prefix, tag or service.</param>
/// <param name="NextHopType">In Azure's words.</param>
/// <param name="NextHop">An address, or the connections that it leads over.</param>
/// <param name="Name">Of a route of a table.</param>
internal sealed record RouteRow(string Owner, string Source, string State, string Prefix, string NextHopType, string NextHop, string Name)
{
    /// <summary>The routes of a subnet, of each subnet of a network, or what a gateway knows.</summary>
    public static ImmutableArray<RouteRow> Of(Element element, Routing routing) => element switch
    {
        SubnetElement subnet => [.. routing.Of(subnet).Routes.Select(route => Row(subnet.Path, route))],
        VirtualNetworkElement network => [.. network.Subnets.SelectMany(subnet => Of(subnet, routing))],
        VpnGatewayElement gateway => [.. routing.Gateways.Known(gateway).Values.SelectMany(it => it).OrderBy(it => it.Prefix)
            .Select(it => Row(gateway.Path, it))],
        GatewayElement gateway => [.. routing.Gateways.Of(gateway.Network)!.Chosen.SelectMany(it => it.Routes).Where(it => it.IsExpressRoute)
            .Select(it => Row(gateway.Path, it))],
        _ => [],
    };

    private static RouteRow Row(string owner, EffectiveRoute route) => new(
        owner, route.Source.ToString(), route.IsActive ? "Active" : "Invalid", route.Destination, route.Hop.ToString(),
        route.Exits.IsEmpty ? route.NextHopAddress : string.Join(" ", route.Exits.Select(exit => exit.Way).Distinct()),
        route.Source == RouteSource.User ? route.Name : "");

    private static RouteRow Row(string owner, Learned learned) => new(owner, learned.IsStatic ? "Static" : "EBgp", "Active", learned.Prefix.ToString(),
        "VirtualNetworkGateway", learned.Way, string.Join("-", learned.AsPath));
}
