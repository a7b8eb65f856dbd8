using Gatewright.Import.Documents;
using Gatewright.Import.Reading;
using Gatewright.Rules;
using static Gatewright.Rules.Rule;

namespace Gatewright.Import.Laws;

/// <summary>GW951x: public addresses and IP configurations of gateways.</summary>
internal static class AddressLaws
{
    public static TemplateLaw AddressIsStandardAndStatic { get; } = TemplateLaw.Error("GW9510",
        "The public address of a gateway is Standard, regional, static and IPv4", "IP-01 IP-02 IP-03 IP-14 IP-19 V6-02", Sources.PublicIps, reading =>
        from address in AddressesOfGateways(reading)
        let properties = Resources.PropertiesOf(address.Node.Value)
        from wrong in Faults(address.Node.Value, properties)
        select At(address.Node.Origin(wrong.Value), wrong.Message(address.Names[^1].ToString()!)));

    public static TemplateLaw ExpressRouteGatewayBringsNoAddress { get; } = TemplateLaw.Warning("GW9511",
        "An ExpressRoute gateway brings no public address", "IP-10", Sources.ExpressRouteGateways, reading =>
        from it in reading.Gateways()
        where Written.Is(it.Properties.TextAt("gatewayType"), "ExpressRoute")
        from configuration in it.Properties.ListAt("ipConfigurations")
        let address = configuration.At("properties", "publicIPAddress")
        where address is not null
        select At(it.Node.Origin(address), $"Azure gives ExpressRoute gateway '{it.Name}' a public address of its own; leave publicIPAddress out"));

    public static TemplateLaw EachConfigurationHasAnAddress { get; } = TemplateLaw.Error("GW9512",
        "Each IP configuration of a VPN gateway has a public address", "IP-18", Sources.PublicIps, reading =>
        from it in reading.Gateways()
        where it.IsVpn
        from configuration in it.Properties.ListAt("ipConfigurations")
        where configuration.At("properties", "publicIPAddress") is null && configuration.At("properties") is ArmObject
        select At(it.Node.Origin(configuration), $"An IP configuration of VPN gateway '{it.Name}' has no publicIPAddress; Azure requires one at each"));

    public static TemplateLaw ConfigurationsFitTheInstances { get; } = TemplateLaw.Error("GW9513",
        "A gateway has one IP configuration, an active-active one two, with point-to-site three", "IP-20 PS-14", Sources.ActiveActive, reading =>
        from it in reading.Gateways()
        where it.IsVpn && it.Properties.At("activeActive") is null or ArmBoolean && it.Properties.At("ipConfigurations") is ArmArray { IsKnown: var _ }
        let count = it.Properties.ListAt("ipConfigurations").Count()
        let isActive = it.Properties.Says("activeActive")
        let most = !isActive ? 1 : it.Properties.Says("vpnClientConfiguration") ? 3 : 2
        let least = isActive ? most : 1
        where count > most || count < least
        select At(it.Node.Origin(it.Properties.At("ipConfigurations")),
            $"Gateway '{it.Name}' has {count} IP configurations and is {(isActive ? "active-active" : "active-standby")}; "
            + $"write {most}{(most == 3 ? ", the third for point-to-site" : "")}"));

    public static TemplateLaw PrivateAddressIsDynamic { get; } = TemplateLaw.Warning("GW9514",
        "The private address of an IP configuration of a gateway is dynamic", "IP-21", Sources.VpnSettings, reading =>
        from it in reading.Gateways()
        from configuration in it.Properties.ListAt("ipConfigurations")
        where Written.Is(configuration.TextAt("properties", "privateIPAllocationMethod"), "Static")
        select At(it.Node.Origin(configuration.At("properties", "privateIPAllocationMethod")),
            $"An IP configuration of gateway '{it.Name}' has a static private address; write privateIPAllocationMethod Dynamic"));

    // One that was made before September 2021 may have none; it can't be given one, either.
    public static TemplateLaw RouteServerHasAnAddress { get; } = TemplateLaw.Error("GW9515",
        "A Route Server has a public address of SKU Standard", "RS-05", Sources.RouteServerFaq, reading =>
        from place in reading.Of("Microsoft.Network/virtualHubs/ipConfigurations")
        let address = Resources.PropertiesOf(place.Node.Value).At("publicIPAddress")
        let used = (address as ArmObject)?["id"] is { } id ? reading.Target(ArmIds.KeyOf(id)) : null
        where address is null || used is not null && HasBasicSku(used.Node.Value)
        select address is null
            ? At(new Origin(place.Place), $"The IP configuration of Route Server '{place.Names[^2]}' has no publicIPAddress; "
                + $"Azure requires one of SKU Standard")
            : At(used!.Node.Origin(used.Node.Value.At("sku", "name")), $"Public address '{used.Names[^1]}' of a Route Server has SKU Basic; write Standard"));

    public static ImmutableArray<TemplateLaw> All { get; } =
    [
        AddressIsStandardAndStatic, ExpressRouteGatewayBringsNoAddress, EachConfigurationHasAnAddress, ConfigurationsFitTheInstances, PrivateAddressIsDynamic,
        RouteServerHasAnAddress,
    ];

    /// <summary>Basic is what Azure takes where none is written.</summary>
    private static bool HasBasicSku(ArmObject address) => address.At("sku") is null || Written.Is(address.TextAt("sku", "name"), "Basic");

    private static IEnumerable<TemplateResource> AddressesOfGateways(TemplateReading reading)
    {
        var used = reading.Gateways().SelectMany(it => it.Properties.ListAt("ipConfigurations"))
            .Select(it => it.At("properties", "publicIPAddress", "id")).OfType<ArmValue>().Select(ArmIds.KeyOf).ToHashSet(StringComparer.Ordinal);
        return reading.Of("Microsoft.Network/publicIPAddresses").Where(it => used.Contains(it.Key));
    }

    private static IEnumerable<(ArmValue? Value, Func<string, MessageText> Message)> Faults(ArmObject body, ArmObject properties)
    {
        var sku = body.At("sku", "name");
        if (body.At("sku") is null or ArmObject && sku is null || sku is ArmString { Value: var name } && !Written.Is(name, "Standard"))
        {
            yield return (sku, address => $"Public address '{address}' of a gateway has SKU {(sku as ArmString)?.Value ?? "Basic, as none is written"}; "
                + $"Azure takes Standard only, and Basic addresses retired on 2025-09-30");
        }

        if (Written.Is(body.TextAt("sku", "tier"), "Global"))
            yield return (body.At("sku", "tier"), address => $"Public address '{address}' of a gateway is Global; write tier Regional");
        if (Written.Is(properties.TextAt("publicIPAllocationMethod"), "Dynamic"))
            yield return (properties.At("publicIPAllocationMethod"), address => $"Public address '{address}' of a gateway is dynamic; write Static");
        if (Written.Is(properties.TextAt("publicIPAddressVersion"), "IPv6"))
            yield return (properties.At("publicIPAddressVersion"), address => $"Public address '{address}' of a gateway is IPv6, and tunnels end at IPv4");
    }
}
