using Gatewright.Facts;
using Gatewright.Import.Documents;

namespace Gatewright.Import.Networks;

/// <summary>The subnets of a peering that isn't of whole networks.</summary>
internal static class PeeredSubnets
{
    public static void Read(PeeringLinkElement link, ArmNode properties)
    {
        var own = properties.Settings<Name>("localSubnetNames");
        properties.Skip("remoteSubnetNames");
        foreach (var name in own)
        {
            if (name.Is(it => it.Value.Equals(ReservedSubnets.GatewaySubnet, StringComparison.OrdinalIgnoreCase)))
                link.GatewaySubnet = new(name.Origin.Statement!);
            else if (link.Network.Subnets.FirstOrDefault(subnet => subnet.Name.ToString() == name.ToString()) is { } subnet)
                link.Peering.Subnets = link.Peering.Subnets.Add(new(subnet, name.Origin));
        }
    }
}
