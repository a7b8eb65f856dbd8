using Gatewright.Import.Documents;
using Gatewright.Import.Reading;

namespace Gatewright.Import.Networks;

/// <summary>Peerings: each link is a resource, and the links of two networks with each other are one peering.</summary>
internal static class PeeringReader
{
    private const string Type = "Microsoft.Network/virtualNetworks/virtualNetworkPeerings";

    public static void Read(TemplateReading reading)
    {
        var waiting = new Dictionary<(VirtualNetworkElement, VirtualNetworkElement), PeeringElement>();
        foreach (var (network, name, node) in Links(reading).OrderBy(link => link.Node.Place.Number))
        {
            var properties = node.Properties();
            if (properties.Reference("remoteVirtualNetwork") is not { } reference)
            {
                reading.Notes.LeftOut(node.Place, "is a peering that names no other network");
                continue;
            }

            var remote = reading.Existing.Network(reference);
            if (waiting.Remove((remote, network), out var peering))
            {
                peering.Links = [peering.Links[0], new(peering, network, remote, node.Place)];
                peering.IsOpen = false;
                if (network.IsExisting || remote.IsExisting)
                    peering.BothSides = new(new JsonDocumentPlace(null, node.Place));
                Read(reading, peering.Links[1], name, properties);
                continue;
            }

            waiting[(network, remote)] = peering = reading.Topology.Add(new PeeringElement(network, remote, node.Place));
            reading.Peerings.Add(peering);
            Read(reading, peering.Links[0], name, properties);
            if (remote.IsExisting)
                SupposeOwnersLink(peering);
            else
                peering.Links = [peering.Links[0]];
            if (network.IsExisting)
                peering.BothSides = new(new JsonDocumentPlace(null, node.Place));
        }
    }

    private static IEnumerable<(VirtualNetworkElement Network, Setting<Name> Name, ArmNode Node)> Links(TemplateReading reading)
    {
        var beside = new PartsBeside(reading, Type);
        foreach (var resource in reading.Of("Microsoft.Network/virtualNetworks"))
        {
            foreach (var link in beside.LeftOutOf(resource.Key, resource.Node.Properties().Objects("virtualNetworkPeerings")))
                yield return (reading.Find<VirtualNetworkElement>(resource.Key)!, link.Setting<Name>("name"), link);
        }

        foreach (var resource in reading.Of(Type))
            yield return (NetworkReader.NetworkOf(reading, resource), resource.Name, resource.Node);
    }

    /// <summary>The owner of a network that is there is taken to have made the link back as this one needs it.</summary>
    private static void SupposeOwnersLink(PeeringElement peering)
    {
        var (link, back) = (peering.Links[0], peering.Links[1]);
        (back.GatewayTransit, back.RemoteGateways) = (link.RemoteGateways, link.GatewayTransit);
        (back.ForwardedTraffic, back.OnlyIPv6) = (link.ForwardedTraffic, link.OnlyIPv6);
        peering.IsOpen = true;
    }

    private static void Read(TemplateReading reading, PeeringLinkElement link, Setting<Name> name, ArmNode properties)
    {
        link.Name = name;
        link.GatewayTransit = properties.Flag("allowGatewayTransit");
        link.RemoteGateways = properties.Flag("useRemoteGateways");
        link.WithoutGatewayVerification = properties.Flag("doNotVerifyRemoteGateways");
        link.ForwardedTraffic = properties.Flag("allowForwardedTraffic");
        link.WithoutVirtualNetworkAccess = properties.FlagUnless("allowVirtualNetworkAccess");
        link.OnlyIPv6 = properties.Flag("enableOnlyIPv6Peering");
        properties.Skip("peerCompleteVnets", "name");
        PeeredSubnets.Read(link, properties);
    }
}
