using static Gatewright.Rules.Rule;

namespace Gatewright.Rules;

/// <summary>GW2111 and GW2112: the public addresses that Azure manages Route Servers over. What NAT gateways share with them is told there.</summary>
internal static class RouteServerAddressRules
{
    public static Rule AddressServesTheServer { get; } = Error("GW2111",
        "A public address of a Route Server serves nothing else", Sources.PublicIps, topology =>
        from uses in AddressAssignment.In(topology).GroupBy(use => use.Key)
        let first = uses.First()
        from use in uses.Skip(1)
        where (use.Holder is RouteServerElement || first.Holder is RouteServerElement) && use.Holder is not NatGatewayElement
            && first.Holder is not NatGatewayElement
        select At(use.Link.Origin, $"'{use.Link.Target.Name}' serves '{first.Holder.Name}' already; '{use.Holder.Name}' needs an address of its own")
            .WithRelated(first.Link.Origin));

    public static Rule AddressStandsWithItsServer { get; } = Error("GW2112",
        "A public address is in the region of its Route Server", Sources.PublicIps, topology =>
        from server in topology.RouteServers
        where server.PublicIp is not null
        let link = server.PublicIp!.Value
        where topology.TrySettledRegion(link.Target, out var there) && topology.TrySettledRegion(server.Network, out var here) && there != here
        select At(link.Origin, $"'{link.Target.Name}' is in {link.Target.Region}, but Route Server '{server.Name}' is in {server.Network.Region}; "
            + $"take an address there"));

    public static ImmutableArray<Rule> All { get; } = [AddressServesTheServer, AddressStandsWithItsServer];
}
