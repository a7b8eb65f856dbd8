using Gatewright.Import.Documents;
using Gatewright.Import.Reading;

namespace Gatewright.Import.ExpressRoute;

/// <summary>Private and Microsoft peering of circuits.</summary>
internal static class CircuitPeeringReader
{
    public static void Add(TemplateReading reading, ExpressRouteCircuitElement circuit, Setting<Name> name, ArmNode node)
    {
        var properties = node.Properties();
        var type = properties.Text("peeringType") ?? name.ToString();
        if (type.Equals("AzurePrivatePeering", StringComparison.OrdinalIgnoreCase))
            Read(reading, circuit.PrivatePeering = new PrivatePeeringElement(circuit, node.Place), properties);
        else if (type.Equals("MicrosoftPeering", StringComparison.OrdinalIgnoreCase))
            ReadMicrosoft(reading, circuit.MicrosoftPeering = new MicrosoftPeeringElement(circuit, node.Place), properties);
        else
            reading.Notes.LeftOut(node.Place, $"is a peering of type '{type}', which isn't part of a topology");
    }

    private static void Read(TemplateReading reading, CircuitPeeringElement peering, ArmNode properties)
    {
        peering.WithoutTraffic = properties.Flag("state", when: "Disabled");
        peering.Vlan = properties.Setting<int>("vlanId");
        peering.Asn = properties.Setting<long>("peerASN");
        peering.Primary = properties.Setting<Cidr>("primaryPeerAddressPrefix");
        peering.Secondary = properties.Setting<Cidr>("secondaryPeerAddressPrefix");
        if (properties.Has("sharedKey") && reading.Secrets.Read(properties, "sharedKey") is { } key)
            peering.SharedKey = new Link<SecretElement>(key, new(properties.Place));
        if (properties.Object("ipv6PeeringConfig") is not { } v6)
            return;
        v6.Skip("state", "routeFilter");
        peering.PrimaryIPv6 = v6.Setting<Cidr>("primaryPeerAddressPrefix");
        peering.SecondaryIPv6 = v6.Setting<Cidr>("secondaryPeerAddressPrefix");
    }

    private static void ReadMicrosoft(TemplateReading reading, MicrosoftPeeringElement peering, ArmNode properties)
    {
        Read(reading, peering, properties);
        peering.RouteFilter = reading.Link(properties.Reference("routeFilter"), reading.Existing.RouteFilter);
        if (properties.Object("microsoftPeeringConfig") is { } config)
        {
            peering.Advertised = config.Settings<Cidr>("advertisedPublicPrefixes");
            // Azure answers 0 and NONE where nothing is set.
            var asn = config.Setting<long>("customerASN");
            peering.CustomerAsn = asn.Is(0) ? default : asn;
            if (config.Is("routingRegistryName", "NONE"))
                config.Skip("routingRegistryName");
            else
                peering.Registry = config.Setting<RoutingRegistry>("routingRegistryName", spelled: Registry);
        }

        if (properties.Object("ipv6PeeringConfig")?.Object("microsoftPeeringConfig") is not { } v6)
            return;
        v6.Skip("customerASN", "routingRegistryName");
        peering.AdvertisedIPv6 = v6.Settings<Cidr>("advertisedPublicPrefixes");
    }

    private static string? Registry(string text) =>
        Enum.GetNames<RoutingRegistry>().FirstOrDefault(name => name.Equals(text, StringComparison.OrdinalIgnoreCase));
}
