using Gatewright.Import.Reading;

namespace Gatewright.Import.ExpressRoute;

/// <summary>Circuits that are connected with each other.</summary>
internal static class GlobalReachReader
{
    public static void Read(TemplateReading reading)
    {
        foreach (var resource in reading.Of("Microsoft.Network/expressRouteCircuits/peerings/connections"))
        {
            var properties = resource.Node.Properties();
            if (properties.Reference("expressRouteCircuitPeering") is not { } one || properties.Reference("peerExpressRouteCircuitPeering") is not { } other)
            {
                reading.Notes.LeftOut(resource.Place, "is a connection of circuits of which one isn't known");
                continue;
            }

            var reach = reading.Topology.Add(new GlobalReachElement(
                reading.Existing.Circuit(one.Above()), reading.Existing.Circuit(other.Above()), resource.Place));
            reach.Prefix = properties.Setting<Cidr>("addressPrefix");
            reach.IPv6Prefix = properties.Object("ipv6CircuitConnectionConfig")?.Setting<Cidr>("addressPrefix") ?? default;
            reach.Authorization = AuthorizationReader.Find<CircuitAuthorizationElement>(reading, properties);
            if (reach.Authorization is null)
                reach.AuthorizationKey = AuthorizationReader.Key(reading, properties);
            if (GeneratedNames.Of(reach) is not Value<Name>.Known made || !resource.Name.Is(it => it == made.Value))
                reach.Name = resource.Name;
        }
    }
}
