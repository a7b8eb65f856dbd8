using Gatewright.Emit.Arm;

namespace Gatewright.Emit.Lowering;

using Gatewright.Model;

/// <summary>Circuits joined by Global Reach: a connection under the private peering of one of them.</summary>
internal static class GlobalReachLowering
{
    public static void Lower(Estate estate)
    {
        // Each writes to both circuits. Scope by scope, so that no two deployments wait for each other.
        foreach (var (reach, scope) in estate.Topology.GlobalReaches.Select(it => (it, ScopeOf(estate, it.Circuit))).OrderBy(it => estate.OrderOf(it.Item2)))
            Add(estate, reach, scope);
    }

    private static ArmScope ScopeOf(Estate estate, ExpressRouteCircuitElement circuit) =>
        circuit.IsExisting ? estate.ScopeOfExisting(circuit.Id) : estate.ScopeOf(circuit.Group);

    private static void Add(Estate estate, GlobalReachElement reach, ArmScope scope)
    {
        var resource = new ArmResource(
            scope, ArmLayer.Connections, $"{CircuitLowering.Type}/peerings/connections",
            ArmTerm.Of(reach.Circuit.Name.Value), CircuitPeeringLowering.Private, ArmTerm.Of(MadeNames.Of(reach)))
        {
            Properties = new()
            {
                { "expressRouteCircuitPeering", Peering(estate, reach.Circuit, scope) },
                { "peerExpressRouteCircuitPeering", Peering(estate, reach.Other, scope) },
                { "addressPrefix", ArmNode.Of(reach.Over.Value) },
                {
                    "authorizationKey",
                    reach.AuthorizationKey is { } key ? ArmTerm.Parameter(key.ArmName)
                    : reach.Authorization is { } authorization ? CircuitLowering.Key(estate, authorization, scope)
                    : (ArmNode?)null
                },
                { "ipv6CircuitConnectionConfig", reach.OverIPv6.IsSaid ? new ArmObject { { "addressPrefix", ArmNode.Of(reach.OverIPv6.Value) } } : null },
            },
        };
        estate.Add(reach, resource);
        estate.Write(resource, reach.Circuit, reach.Other);
    }

    private static ArmObject Peering(Estate estate, ExpressRouteCircuitElement circuit, ArmScope viewer) => new()
    {
        {
            "id", estate.Find(circuit)?.PartFrom(viewer, "peerings", CircuitPeeringLowering.Private)
                ?? ArmTerm.Concat([ArmTerm.Of(circuit.Id.Value), "/peerings/", CircuitPeeringLowering.Private])
        },
    };
}
