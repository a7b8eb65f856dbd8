using Gatewright.Facts;
using Gatewright.Import.Documents;
using Gatewright.Import.Reading;

namespace Gatewright.Import.Laws;

/// <summary>A gateway as it is written.</summary>
internal readonly record struct GatewayResource(TemplateResource Resource)
{
    public ArmNode Node => Resource.Node;

    public ArmObject Properties => Resource.Resource.Body["properties"] as ArmObject ?? Resource.Resource.Body;

    public Value<Name> Name => Resource.Names[^1];

    public bool IsVpn => Written.Is(Properties.TextAt("gatewayType"), "Vpn");
}

/// <summary>A subnet as it is written, in its network or beside it.</summary>
internal readonly record struct SubnetObject(ArmNode Node, ArmObject Properties);

/// <summary>What laws look at.</summary>
internal static class Resources
{
    public static IEnumerable<GatewayResource> Gateways(this TemplateReading reading) =>
        reading.Of("Microsoft.Network/virtualNetworkGateways").Select(resource => new GatewayResource(resource));

    public static IEnumerable<SubnetObject> GatewaySubnets(this TemplateReading reading)
    {
        foreach (var network in reading.Of("Microsoft.Network/virtualNetworks"))
        {
            foreach (var subnet in network.Node.Properties().Objects("subnets").Where(it => ReservedSubnets.IsGatewaySubnet(it.Value.TextAt("name") ?? "")))
                yield return new(subnet, PropertiesOf(subnet.Value));
        }

        foreach (var subnet in reading.Of("Microsoft.Network/virtualNetworks/subnets").Where(it => ReservedSubnets.IsGatewaySubnet(it.Names[^1].ToString()!)))
            yield return new(subnet.Node, PropertiesOf(subnet.Node.Value));
    }

    public static ArmObject PropertiesOf(ArmObject value) => value["properties"] as ArmObject ?? value;
}
