namespace Gatewright.Rules;

using Gatewright.Facts;
using static Rule;

/// <summary>GW81xx: ExpressRoute and VPN in one network.</summary>
internal static class CoexistenceRules
{
    public static Rule VpnIsRouteBased { get; } = Error("GW8101",
        "The VPN gateway beside an ExpressRoute gateway is route-based", Sources.Coexistence, topology =>
        from network in topology.VirtualNetworks
        where network.ExpressRouteGateways.Any()
        from gateway in network.VpnGateways.Where(gateway => gateway.IsPolicyBased)
        select At(gateway.Name, $"'{gateway.Name}' is policy-based and stands beside ExpressRoute gateway '{network.ExpressRouteGateways.First().Name}' in "
            + $"network '{network.Name}'; use AddVpnGateway with a VpnGw SKU"));

    public static Rule TransitAsnIs65515 { get; } = Information("GW8102",
        "The VPN gateway beside an ExpressRoute gateway has ASN 65515", Sources.Coexistence, topology =>
        from network in topology.VirtualNetworks
        where network.ExpressRouteGateways.Any()
        from gateway in network.VpnGateways
        where gateway.Asn.Is(asn => asn != AzureAsn.Default)
        select At(gateway.Asn, $"Gateway '{gateway.Name}' has the ASN {gateway.Asn} and stands beside an ExpressRoute gateway; "
            + $"routes pass between the two only if it is 65515")
            .WithFix(SuggestedFix.Replace(gateway.Asn.Origin, "65515")));

    public static ImmutableArray<Rule> All { get; } = [VpnIsRouteBased, TransitAsnIs65515];
}
