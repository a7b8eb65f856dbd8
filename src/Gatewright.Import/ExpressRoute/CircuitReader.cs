using Gatewright.Import.Reading;

namespace Gatewright.Import.ExpressRoute;

/// <summary>Circuits, with peerings and authorizations that are written in them or beside them.</summary>
internal static class CircuitReader
{
    private const string Type = "Microsoft.Network/expressRouteCircuits";

    public static void Read(TemplateReading reading)
    {
        var (besidePeerings, besideAuthorizations) = (new PartsBeside(reading, $"{Type}/peerings"), new PartsBeside(reading, $"{Type}/authorizations"));
        foreach (var resource in reading.Of(Type))
        {
            var circuit = reading.Topology.Add(new ExpressRouteCircuitElement(reading.Topology, resource.Place) { Name = resource.Name });
            reading.Add(resource.Key, circuit);
            reading.Places.Put(circuit, resource);
            Read(reading, circuit, resource);
            var properties = resource.Node.Properties();
            foreach (var peering in besidePeerings.LeftOutOf(resource.Key, properties.Objects("peerings")))
                CircuitPeeringReader.Add(reading, circuit, peering.PartName(), peering);
            foreach (var authorization in besideAuthorizations.LeftOutOf(resource.Key, properties.Objects("authorizations")))
                AuthorizationReader.Add(reading, circuit, resource.Key, authorization.PartName(), authorization);
        }

        foreach (var part in reading.Of($"{Type}/peerings"))
            CircuitPeeringReader.Add(reading, CircuitOf(reading, part), part.Name, part.Node);
        foreach (var part in reading.Of($"{Type}/authorizations"))
            AuthorizationReader.Add(reading, CircuitOf(reading, part), part.ParentKey, part.Name, part.Node);
    }

    private static ExpressRouteCircuitElement CircuitOf(TemplateReading reading, TemplateResource part) => reading.Existing.Circuit(Parents.Of(part));

    private static void Read(TemplateReading reading, ExpressRouteCircuitElement circuit, TemplateResource resource)
    {
        var properties = resource.Node.Properties();
        if (resource.Node.Object("sku") is { } sku)
        {
            var tier = sku.Setting<CircuitTier>("tier");
            circuit.Tier = tier.Is(CircuitTier.Standard) ? default : tier;
            var family = sku.Flag("family", when: "UnlimitedData");
            circuit.UnlimitedData = tier.Is(CircuitTier.Local) ? default : family;
            sku.Skip("name");
        }

        if (properties.Object("serviceProviderProperties") is { } provider)
        {
            circuit.Provider = provider.Setting<Text>("serviceProviderName");
            circuit.OwnLocation = provider.Setting<Text>("peeringLocation");
            circuit.Bandwidth = Speeds.Megabits(provider, "bandwidthInMbps");
        }

        if (properties.Reference("expressRoutePort") is { } ports)
        {
            circuit.Ports = reading.Existing.Ports(ports);
            circuit.Bandwidth = Speeds.Gigabits(properties, "bandwidthInGbps");
        }

        circuit.RateLimit = properties.Flag("enableDirectPortRateLimit");
        circuit.ClassicOperations = properties.Flag("allowClassicOperations");
        circuit.PortAuthorization = AuthorizationReader.Find<PortAuthorizationElement>(reading, properties);
        if (circuit.PortAuthorization is null && AuthorizationReader.Key(reading, properties) is { } key)
            circuit.PortKey = new Link<SecretElement>(key, new(properties.At(properties.Value["authorizationKey"]!)));
    }
}
