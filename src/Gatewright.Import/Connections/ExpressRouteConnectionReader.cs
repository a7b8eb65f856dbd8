using Gatewright.Import.Documents;
using Gatewright.Import.ExpressRoute;
using Gatewright.Import.Reading;

namespace Gatewright.Import.Connections;

/// <summary>Connections of gateways to circuits.</summary>
internal static class ExpressRouteConnectionReader
{
    public static void Read(TemplateReading reading, TemplateResource resource, ArmReference gateway, ArmReference circuit)
    {
        var properties = resource.Node.Properties();
        var connection = new ExpressRouteConnectionElement(
            reading.Existing.ExpressRouteGateway(gateway), reading.Existing.Circuit(circuit), resource.Place);
        reading.Topology.Add(connection);
        var weight = properties.Setting<int>("routingWeight");
        connection.RoutingWeight = weight.Is(0) ? default : weight;
        connection.FastPath = properties.Flag("expressRouteGatewayBypass");
        connection.PrivateLinkFastPath = properties.Flag("enablePrivateLinkFastPath");
        connection.Authorization = AuthorizationReader.Find<CircuitAuthorizationElement>(reading, properties);
        if (connection.Authorization is null)
            connection.AuthorizationKey = AuthorizationReader.Key(reading, properties);
        ConnectionReader.ReadCommon(reading, connection.Resources[0], resource);
        connection.Name = connection.Resources[0].Name;
        connection.Resources[0].WithBgp = properties.Flag("enableBgp");
        properties.Skip("usePolicyBasedTrafficSelectors", "connectionProtocol", "dpdTimeoutSeconds", "connectionMode");
    }
}
