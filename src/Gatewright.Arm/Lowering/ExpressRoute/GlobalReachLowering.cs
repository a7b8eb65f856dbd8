using Gatewright.Arm.Template;

namespace Gatewright.Arm.Lowering;

using Gatewright.Model;

/// <summary>Circuits joined by Global Reach: a connection under the private peering of one of them.</summary>
internal static class GlobalReachLowering
{
    public static void Lower(LoweredTopology lowered)
    {
        // Each writes to both circuits. Scope by scope, so that no two deployments wait for each other.
        foreach (var (reach, scope) in lowered.Topology.GlobalReaches.Select(it => (it, ScopeOf(lowered, it.Circuit))).OrderBy(it => lowered.OrderOf(it.Item2)))
            Add(lowered, reach, scope);
    }

    private static ArmScope ScopeOf(LoweredTopology lowered, ExpressRouteCircuitElement circuit) =>
        circuit.IsExisting ? lowered.ScopeOfExisting(circuit.Id) : lowered.ScopeOf(circuit.ResourceGroup);

    private static void Add(LoweredTopology lowered, GlobalReachElement reach, ArmScope scope)
    {
        var resource = new ArmResource(
            scope, ArmLayer.Connections, $"{CircuitLowering.Type}/peerings/connections",
            Term.Of(reach.Circuit.Name.Value), CircuitPeeringLowering.Private, Term.Of(GeneratedNames.Of(reach)))
        {
            Properties = (_, to) =>
            {
                to.AddId("expressRouteCircuitPeering", PeeringId(lowered, reach.Circuit, scope));
                to.AddId("peerExpressRouteCircuitPeering", PeeringId(lowered, reach.Other, scope));
                to.Add("addressPrefix", reach.Prefix);
                to.Add("authorizationKey", CircuitLowering.Key(lowered, reach.AuthorizationKey, reach.Authorization, scope));
                if (reach.IPv6Prefix.IsSet)
                    to.AddObject("ipv6CircuitConnectionConfig", "addressPrefix", Term.Of(reach.IPv6Prefix.Value));
            },
        };
        lowered.Add(reach, resource);
        lowered.Write(resource, reach.Circuit, reach.Other);
    }

    private static Term PeeringId(LoweredTopology lowered, ExpressRouteCircuitElement circuit, ArmScope viewer) =>
        lowered.Find(circuit)?.PartFrom(viewer, "peerings", CircuitPeeringLowering.Private)
        ?? Term.Concat(Term.Of(circuit.Id.Value), "/peerings/", CircuitPeeringLowering.Private);
}
