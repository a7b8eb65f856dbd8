using Gatewright.Import.Documents;
using Gatewright.Import.ExpressRoute;
using Gatewright.Import.Reading;

namespace Gatewright.Import.Vpn;

/// <summary>Gateways of virtual networks, of both kinds.</summary>
internal static class GatewayReader
{
    private const string Type = "Microsoft.Network/virtualNetworkGateways";

    public static void Read(TemplateReading reading)
    {
        var beside = new PartsBeside(reading, $"{Type}/natRules");
        foreach (var resource in reading.Of(Type))
        {
            var properties = resource.Node.Properties();
            var configurations = properties.Objects("ipConfigurations");
            if (configurations.Select(it => it.Properties().Reference("subnet")).FirstOrDefault(it => it is not null) is not { } subnet)
            {
                reading.Notes.LeftOut(resource.Place, "is a gateway of which it isn't known in which network it is");
                continue;
            }

            var network = reading.Existing.Network(subnet.Above());
            GatewayElement gateway = properties.Is("gatewayType", "ExpressRoute")
                ? new ExpressRouteGatewayElement(network, resource.Place)
                : new VpnGatewayElement(network, resource.Place);
            gateway.Name = resource.Name;
            network.Gateways = network.Gateways.Add(gateway);
            reading.Add(resource.Key, gateway);
            reading.Places.PutIn(network, gateway, resource);
            ReadCommon(gateway, properties);
            IpConfigurationReader.Read(reading, gateway, configurations);
            if (gateway is VpnGatewayElement vpn)
                VpnGatewayReader.Read(reading, vpn, resource, beside);
            else
                ExpressRouteGatewayReader.Read((ExpressRouteGatewayElement)gateway, properties);
        }

        foreach (var resource in reading.Of($"{Type}/natRules"))
            NatRuleReader.Add(reading, reading.Existing.VpnGateway(Parents.Of(resource)), resource.Name, resource.Node, resource.Key);
    }

    private static void ReadCommon(GatewayElement gateway, ArmNode properties)
    {
        gateway.RemoteNetworkTraffic = properties.Flag("allowRemoteVnetTraffic");
        gateway.VirtualWanTraffic = properties.Flag("allowVirtualWanTraffic");
        gateway.DnsForwarding = properties.Flag("enableDnsForwarding");
        gateway.WithoutTraffic = properties.Flag("adminState", when: "Disabled");
        gateway.Resiliency = properties.Setting<ResiliencyModel>("resiliencyModel");
    }
}
