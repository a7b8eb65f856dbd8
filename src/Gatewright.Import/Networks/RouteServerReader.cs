using Gatewright.Import.Reading;

namespace Gatewright.Import.Networks;

/// <summary>Route Servers: a virtual hub, its place in a network, and its BGP peers, each a resource.</summary>
internal static class RouteServerReader
{
    private const string Type = "Microsoft.Network/virtualHubs";

    public static void Read(TemplateReading reading)
    {
        foreach (var resource in reading.Of(Type))
        {
            // A hub of a Virtual WAN is something else.
            if (resource.Node.Properties().Has("virtualWan") || resource.Node.Properties().Has("addressPrefix"))
                reading.Notes.LeftOut(resource.Place, "is a hub of a Virtual WAN, which isn't part of a topology");
            else
                Add(reading, resource);
        }

        foreach (var resource in reading.Of($"{Type}/bgpConnections"))
        {
            var server = reading.Existing.RouteServer(Parents.Of(resource));
            server.Peers = server.Peers.Add(Peer(server, resource));
        }
    }

    private static void Add(TemplateReading reading, TemplateResource resource)
    {
        var properties = resource.Node.Properties();
        var place = reading.Of($"{Type}/ipConfigurations").FirstOrDefault(it => it.ParentKey == resource.Key);
        var configuration = place?.Node.Properties();
        place?.Node.Skip("properties");
        if (configuration?.Reference("subnet") is not { } subnet)
        {
            reading.Notes.LeftOut(resource.Place,
                "is a Route Server without an IP configuration that names a subnet, so it isn't known which network it is in");
            return;
        }

        var network = reading.Existing.Network(subnet.Above());
        var server = reading.Add(resource.Key, new RouteServerElement(network, resource.Place)
        {
            Name = resource.Name,
            BranchToBranch = properties.Flag("allowBranchToBranchTraffic"),
            RoutingPreference = properties.Setting<RoutingPreference>("hubRoutingPreference"),
            PublicIp = reading.Link(configuration.Reference("publicIPAddress"), reading.Existing.PublicIp),
        });
        properties.Skip("sku");
        configuration.Skip("privateIPAllocationMethod");
        network.RouteServers = network.RouteServers.Add(server);
        reading.Places.PutIn(network, server, resource);
    }

    private static RouteServerPeerElement Peer(RouteServerElement server, TemplateResource resource) => new(server, resource.Place)
    {
        Name = resource.Name,
        Asn = resource.Node.Properties().Setting<long>("peerAsn"),
        Address = resource.Node.Properties().Setting<IpAddress>("peerIp"),
    };
}
