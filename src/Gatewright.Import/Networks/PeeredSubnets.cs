using Gatewright.Facts;
using Gatewright.Import.Documents;

namespace Gatewright.Import.Networks;

/// <summary>The subnets of a peering that isn't of whole networks.</summary>
internal static class PeeredSubnets
{
    public static void Read(PeeringLinkElement link, ArmNode properties)
    {
        foreach (var name in properties.Settings<Name>("localSubnetNames"))
            Add(link, link.Network, name);
        foreach (var name in properties.Settings<Name>("remoteSubnetNames"))
            Add(link.Opposite ?? link, link.Remote, name);
    }

    private static void Add(PeeringLinkElement link, VirtualNetworkElement network, Setting<Name> name)
    {
        if (name.Is(it => ReservedSubnets.IsGatewaySubnet(it.Value)))
        {
            if (link.Network == network && !link.GatewaySubnet.IsSet)
                link.GatewaySubnet = new(name.Origin.Statement!);
            return;
        }

        var subnet = network.Subnets.FirstOrDefault(it => it.Name.ToString().Equals(name.ToString(), StringComparison.OrdinalIgnoreCase));
        if (subnet is null && network.IsExisting)
        {
            var place = new JsonDocumentPlace(null, (JsonDocumentPlace)name.Origin.Statement!);
            network.Subnets = network.Subnets.Add(subnet = new(network, place) { Name = name, IsExisting = true });
        }

        if (subnet is not null && link.Peering.Subnets.All(it => it.Target != subnet))
            link.Peering.Subnets = link.Peering.Subnets.Add(new(subnet, name.Origin));
    }
}
