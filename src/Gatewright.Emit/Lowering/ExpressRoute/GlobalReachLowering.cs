using Gatewright.Emit.Arm;

namespace Gatewright.Emit.Lowering;

using Gatewright.Model;

/// <summary>Circuits joined by Global Reach: a connection under the private peering of one of them.</summary>
internal static class GlobalReachLowering
{
    public static void Lower(Estate estate)
    {
        var placed = new List<(GlobalReach Reach, ArmScope Scope)>();
        foreach (var reach in estate.Topology.GlobalReaches)
        {
            var scope = reach.Circuit.IsExisting ? estate.ScopeOfExisting(reach.Circuit) : estate.ScopeOf(reach.Circuit.Group);
            if (scope is not null)
                placed.Add((reach, scope));
        }

        // Each writes to both circuits. Scope by scope, so that no two deployments wait for each other.
        foreach (var (reach, scope) in placed.OrderBy(it => estate.OrderOf(it.Scope)))
            Add(estate, reach, scope);
    }

    private static void Add(Estate estate, GlobalReach reach, ArmScope scope)
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

    private static ArmObject Peering(Estate estate, ExpressRouteCircuit circuit, ArmScope viewer) => new()
    {
        {
            "id", estate.Find(circuit)?.PartFrom(viewer, "peerings", CircuitPeeringLowering.Private)
                ?? ArmTerm.Concat([ArmTerm.Of(circuit.Id.Value), "/peerings/", CircuitPeeringLowering.Private])
        },
    };
}
