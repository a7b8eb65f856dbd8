using Gatewright.Facts;
using Gatewright.Import.Documents;
using Gatewright.Import.Reading;
using Gatewright.Rules;
using static Gatewright.Import.Laws.TemplateLaw;
using static Gatewright.Rules.Rule;

namespace Gatewright.Import.Laws;

/// <summary>GW950x: gateways.</summary>
internal static class GatewayLaws
{
    private static readonly string[] VpnSkus =
    [
        "Basic", "Standard", "HighPerformance", "VpnGw1", "VpnGw2", "VpnGw3", "VpnGw4", "VpnGw5",
        "VpnGw1AZ", "VpnGw2AZ", "VpnGw3AZ", "VpnGw4AZ", "VpnGw5AZ",
    ];

    private static readonly string[] ExpressRouteSkus = ["Standard", "HighPerformance", "UltraPerformance", "ErGw1AZ", "ErGw2AZ", "ErGw3AZ", "ErGwScale"];

    public static TemplateLaw GatewayLiesInGatewaySubnet { get; } = TemplateLaw.Error("GW9501",
        "All IP configurations of a gateway are in one GatewaySubnet", "GW-02 GW-03", Sources.VpnSettings, reading =>
        from it in reading.Gateways()
        let subnets = it.Properties.ListAt("ipConfigurations").Select(configuration => configuration.At("properties", "subnet", "id"))
            .OfType<ArmString>().ToArray()
        from subnet in subnets
        let name = subnet.Value[(subnet.Value.LastIndexOf('/') + 1)..]
        where !ReservedSubnets.IsGatewaySubnet(name) || !Written.Is(subnet.Value, subnets[0].Value)
        select At(it.Node.Origin(subnet), ReservedSubnets.IsGatewaySubnet(name)
            ? (MessageText)$"Gateway '{it.Name}' has IP configurations in two networks; all are in the GatewaySubnet of one"
            : $"Gateway '{it.Name}' is in subnet '{name}', and Azure takes it in the subnet called GatewaySubnet only"));

    public static TemplateLaw GatewayHasAType { get; } = TemplateLaw.Error("GW9502",
        "A gateway is of type Vpn or ExpressRoute", "GW-04", Sources.NetworkTypes, reading =>
        from it in reading.Gateways()
        let type = it.Properties.At("gatewayType")
        where type is null or ArmString && !Written.Is((type as ArmString)?.Value, "Vpn") && !Written.Is((type as ArmString)?.Value, "ExpressRoute")
        select At(it.Node.Origin(type), $"Gateway '{it.Name}' has no type that Azure knows; write gatewayType Vpn or ExpressRoute"));

    public static TemplateLaw SkuAndTierAreAlike { get; } = TemplateLaw.Warning("GW9503",
        "The name and the tier of a gateway's SKU are alike", "GW-08", Sources.NetworkTypes, reading =>
        from it in reading.Gateways()
        let tier = it.Properties.TextAt("sku", "tier")
        where tier is not null && it.Properties.TextAt("sku", "name") is { } name && !Written.Is(name, tier)
        select At(it.Node.Origin(it.Properties.At("sku", "tier")),
            $"Gateway '{it.Name}' has SKU {it.Properties.TextAt("sku", "name")} with the tier {tier}; write the same in both"));

    public static TemplateLaw SkuIsOfTheType { get; } = TemplateLaw.Error("GW9504",
        "A gateway has a SKU of its type", "GW-09", Sources.VpnSkus, reading =>
        from it in reading.Gateways()
        let sku = it.Properties.TextAt("sku", "name")
        let isExpressRoute = Written.Is(it.Properties.TextAt("gatewayType"), "ExpressRoute")
        where sku is not null && (isExpressRoute ? Has(VpnSkus, sku) && !Has(ExpressRouteSkus, sku) : Has(ExpressRouteSkus, sku) && !Has(VpnSkus, sku))
        select At(it.Node.Origin(it.Properties.At("sku", "name")),
            $"Gateway '{it.Name}' is {(isExpressRoute ? "an ExpressRoute" : "a VPN")} gateway, and {sku} is a SKU of the other type; "
            + $"write one such as {(isExpressRoute ? "ErGw1AZ" : "VpnGw1AZ")}"));

    public static TemplateLaw GatewayIsInTheRegionOfItsNetwork { get; } = TemplateLaw.Error("GW9505",
        "A gateway is in the region of its network", "GW-11 RG-01", Sources.VpnSettings, reading =>
        from it in reading.Gateways()
        let gateway = reading.Find<GatewayElement>(it.Resource.Key)
        where gateway is { Network.IsExisting: false }
        let own = Regions(it.Resource.Resource.Body["location"])
        where own is not null && gateway.Network.Region.TryGetValue(out var its) && own != its.Name
        select At(it.Node.Origin(it.Resource.Resource.Body["location"]),
            $"Gateway '{it.Name}' is in {own} and its network '{gateway!.Network.Name}' in {gateway.Network.Region}; write the region of the network"));

    public static TemplateLaw GatewaySubnetIsForGateways { get; } = TemplateLaw.Error("GW9506",
        "A GatewaySubnet has no security group, NAT gateway, delegation or endpoint policy", "GS-07 GS-12 GS-13 GS-14", Sources.VpnSettings, reading =>
        from it in reading.GatewaySubnets()
        from name in new[] { "networkSecurityGroup", "natGateway", "delegations", "serviceEndpointPolicies" }
        where it.Properties.Says(name)
        select At(it.Node.Origin(it.Properties.At(name)), $"A GatewaySubnet takes no '{name}'; leave it out, and filter at the other subnets"));

    public static TemplateLaw PolicyBasedIsBasic { get; } = TemplateLaw.Error("GW9507",
        "A policy-based gateway has SKU Basic and static routes alone", "PB-01 PB-05 BG-01 IP-08 NA-01 PS-01", Sources.PolicyBasedDevices, reading =>
        from it in reading.Gateways()
        // Azure answers a vpnType for ExpressRoute gateways, too, where it means nothing.
        where it.IsVpn && Written.Is(it.Properties.TextAt("vpnType"), "PolicyBased")
        from wrong in PolicyBased(it)
        select At(it.Node.Origin(wrong.Value), wrong.Message));

    public static TemplateLaw PropertyIsOfTheType { get; } = TemplateLaw.Warning("GW9508",
        "A gateway has the properties of its type", "GW-16", Sources.ExpressRouteGateways, reading =>
        from it in reading.Gateways()
        where it.IsVpn
        from name in new[] { "enableDnsForwarding", "autoScaleConfiguration", "resiliencyModel", "allowVirtualWanTraffic" }
        where it.Properties.Says(name)
        select At(it.Node.Origin(it.Properties.At(name)), $"'{name}' is for ExpressRoute gateways, and '{it.Name}' is a VPN gateway; leave it out"));

    public static ImmutableArray<TemplateLaw> All { get; } =
    [
        GatewayLiesInGatewaySubnet, GatewayHasAType, SkuAndTierAreAlike, SkuIsOfTheType, GatewayIsInTheRegionOfItsNetwork, GatewaySubnetIsForGateways,
        PolicyBasedIsBasic, PropertyIsOfTheType,
    ];

    private static IEnumerable<(ArmValue? Value, MessageText Message)> PolicyBased(GatewayResource it)
    {
        if (it.Properties.TextAt("sku", "name") is { } sku && !Written.Is(sku, "Basic"))
            yield return (it.Properties.At("sku", "name"), $"Gateway '{it.Name}' is policy-based, which goes with SKU Basic only; write vpnType RouteBased");
        foreach (var name in new[] { "enableBgp", "activeActive", "natRules", "vpnClientConfiguration", "gatewayDefaultSite" })
        {
            if (it.Properties.Says(name))
                yield return (it.Properties.At(name),
                    $"Gateway '{it.Name}' is policy-based, so it takes no '{name}'; leave it out, or write vpnType RouteBased");
        }
    }

    private static bool Has(string[] skus, string sku) => skus.Contains(sku, StringComparer.OrdinalIgnoreCase);

    private static string? Regions(ArmValue? location) =>
        location is ArmString ? ArmValues.RegionName(location) : null;
}
