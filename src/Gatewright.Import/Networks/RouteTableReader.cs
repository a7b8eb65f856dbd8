using Gatewright.Import.Documents;
using Gatewright.Import.Reading;

namespace Gatewright.Import.Networks;

/// <summary>Route tables, with the routes that are written in them or beside them.</summary>
internal static class RouteTableReader
{
    private const string Type = "Microsoft.Network/routeTables";

    public static void Read(TemplateReading reading)
    {
        var beside = new PartsBeside(reading, $"{Type}/routes");
        foreach (var resource in reading.Of(Type))
        {
            var properties = resource.Node.Properties();
            var table = reading.Add(resource.Key, reading.Topology.Add(new RouteTableElement(reading.Topology, resource.Place)
            {
                Name = resource.Name,
                WithoutGatewayRoutes = properties.Flag("disableBgpRoutePropagation"),
                WithoutPeeringRoutes = properties.Flag("disablePeeringRoute", when: "All"),
                Routes = [.. beside.LeftOutOf(resource.Key, properties.Objects("routes")).Select(route => Read(reading, route.PartName(), route))],
            }));
            properties.Skip("subnets");
            reading.Places.Put(table, resource);
        }

        foreach (var resource in reading.Of($"{Type}/routes"))
        {
            var route = Read(reading, resource.Name, resource.Node);
            if (reading.Find<RouteTableElement>(resource.ParentKey) is { } table)
                table.Routes = table.Routes.Add(route);
            else
                reading.Notes.LeftOut(resource.Place, "is a route of a table that the template doesn't have");
        }
    }

    private static Route Read(TemplateReading reading, Setting<Name> name, ArmNode node)
    {
        var properties = node.Properties();
        return new(name, properties.Setting<AddressPrefix>("addressPrefix"), NextHop(reading, properties));
    }

    private static Setting<NextHop> NextHop(TemplateReading reading, ArmNode properties)
    {
        var type = properties.Read("nextHopType");
        var addresses = properties.Object("nextHop")?.Settings<IpAddress>("nextHopIpAddresses") ?? [];
        var address = properties.Setting<IpAddress>("nextHopIpAddress");
        properties.Skip("hasBgpOverride");
        if (type is null)
            return default;
        properties.Ask(type);
        var hop = type is not ArmString { Value: var kind } ? ArmValues.As<NextHop>(type) : kind.ToLowerInvariant() switch
        {
            "virtualnetworkgateway" => Gatewright.NextHop.VirtualNetworkGateway,
            "vnetlocal" => Gatewright.NextHop.VirtualNetwork,
            "internet" => Gatewright.NextHop.Internet,
            "none" => Gatewright.NextHop.None,
            "virtualappliance" => Gatewright.NextHop.VirtualAppliance(address.Value!),
            "virtualapplianceecmp" => Gatewright.NextHop.VirtualAppliances(addresses.Select(it => it.Value!)),
            _ => new Value<NextHop>.Malformed(kind, "is no next hop; write VirtualNetworkGateway, VnetLocal, Internet, VirtualAppliance or None"),
        };
        return reading.Notes.Journal.Setting(hop, new(properties.At(type)));
    }
}
