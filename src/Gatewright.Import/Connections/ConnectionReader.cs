using Gatewright.Import.Documents;
using Gatewright.Import.Reading;

namespace Gatewright.Import.Connections;

/// <summary>Connections: to a site, between two gateways, or to a circuit.</summary>
internal static class ConnectionReader
{
    public static void Read(TemplateReading reading)
    {
        var pairs = new PairReader(reading);
        foreach (var resource in reading.Of("Microsoft.Network/connections").OrderBy(it => it.Place.Number))
        {
            var properties = resource.Node.Properties();
            if (properties.Reference("virtualNetworkGateway1") is not { } gateway)
                reading.Notes.LeftOut(resource.Place, "is a connection without 'virtualNetworkGateway1'");
            else if (properties.Is("connectionType", "IPsec") && properties.Reference("localNetworkGateway2") is { } site)
                ToSite(reading, resource, gateway, site);
            else if (properties.Is("connectionType", "Vnet2Vnet") && properties.Reference("virtualNetworkGateway2") is { } other)
                pairs.Add(resource, gateway, other);
            else if (properties.Is("connectionType", "ExpressRoute") && properties.Reference("peer") is { } circuit)
                ExpressRouteConnectionReader.Read(reading, resource, gateway, circuit);
            else
                reading.Notes.LeftOut(resource.Place, "is a connection of which one end, or the type, isn't known");
        }
    }

    /// <summary>What all kinds have; a name that would be made anyway isn't noted.</summary>
    public static void ReadCommon(TemplateReading reading, ConnectionResourceElement part, TemplateResource resource)
    {
        reading.Add(resource.Key, part);
        reading.Places.Put(part, resource);
        part.OwnRegion = default;
        if (part.OwnGroup?.Target == part.Gateway.OwnGroup?.Target)
            (part.OwnGroup, part.IsPlacedByItself) = (null, false);
        if (GeneratedNames.Of(part) is not Value<Name>.Known made || !resource.Name.Is(it => it == made.Value))
            part.Name = resource.Name;
        resource.Node.Properties().Skip("connectionType", "routingWeight");
    }

    private static void ToSite(TemplateReading reading, TemplateResource resource, ArmReference gateway, ArmReference site)
    {
        var properties = resource.Node.Properties();
        var connection = new SiteToSiteConnectionElement(reading.Existing.VpnGateway(gateway), reading.Existing.Site(site), resource.Place);
        reading.Topology.Add(connection);
        ReadCommon(reading, connection.Resource, resource);
        connection.Name = connection.Resource.Name;
        TunnelReader.Read(reading, connection.Resource, properties);
        connection.IkeV1 = connection.Gateway.IsPolicyBased ? Skipped(properties) : properties.Flag("connectionProtocol", when: "IKEv1");
        connection.PrivateAddresses = properties.Flag("useLocalAzureIpAddress");
        connection.NatRules = [.. NatRules(reading, connection, properties)];
        connection.Tunnels = [.. properties.Objects("tunnelProperties").Select(it =>
            new HighBandwidthTunnel(it.Setting<IpAddress>("tunnelIpAddress"), it.Setting<IpAddress>("bgpPeeringAddress")))];
        CertificateReader.Read(reading, connection, properties);
    }

    /// <summary>A rule that isn't in the template may translate anything.</summary>
    private static IEnumerable<Link<NatRuleElement>> NatRules(TemplateReading reading, SiteToSiteConnectionElement connection, ArmNode properties)
    {
        foreach (var reference in properties.References("ingressNatRules").Concat(properties.References("egressNatRules")))
        {
            if (reading.Find<NatRuleElement>(reference.Key) is { } rule)
            {
                yield return new(rule, new(reference.Place));
                continue;
            }

            reading.Notes.LeftOut(reference.Place, "names a NAT rule that isn't in the template");
            connection.IsOpen = true;
        }
    }

    private static Flag Skipped(ArmNode properties)
    {
        properties.Skip("connectionProtocol");
        return default;
    }
}
