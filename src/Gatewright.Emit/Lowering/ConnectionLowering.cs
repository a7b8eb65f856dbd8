using Gatewright.Emit.Arm;

namespace Gatewright.Emit.Lowering;

using Gatewright.Model;

/// <summary>Connections: one resource to a site or circuit, two between gateways.</summary>
internal static class ConnectionLowering
{
    public static void Lower(Estate estate)
    {
        foreach (var part in estate.Topology.Connections.SelectMany(connection => connection.Resources))
        {
            // The side of an existing gateway belongs to whoever owns it, unless the program takes it on.
            if (!part.IsCreated)
                continue;
            var scope = ScopeOf(estate, part);
            var resource = new ArmResource(scope, ArmLayer.Connections, "Microsoft.Network/connections", ArmTerm.Of(MadeNames.Of(part)))
            {
                Location = estate.LocationOf(part.Gateway, scope),
                Tags = estate.TagsOf(part.Tags),
                Properties = Properties(estate, part, scope),
            };
            estate.After(resource, part.Gateway, part.Connection is ExpressRouteConnectionElement it ? CircuitLowering.Needed(estate, it.Circuit, it.Authorization) : part.Other);
            if (part.Connection is SiteToSiteConnectionElement tunnel)
                estate.After(resource, [.. tunnel.Nat.Select(link => link.Target)]);
            estate.Add(part, resource);
        }
    }

    private static ArmObject Properties(Estate estate, ConnectionResourceElement part, ArmScope scope) => part.Connection switch
    {
        SiteToSiteConnectionElement tunnel => TunnelLowering.ToSite(estate, tunnel, part, scope),
        VNetToVNetConnectionElement pair => TunnelLowering.ToNetwork(estate, pair, part, scope),
        ExpressRouteConnectionElement line => new()
        {
            { "connectionType", "ExpressRoute" },
            { "virtualNetworkGateway1", GatewayReference(estate, part.Gateway, scope) },
            { "peer", estate.Reference(line.Circuit, scope) },
            {
                "authorizationKey",
                line.AuthorizationKey is { } key ? ArmTerm.Parameter(key.ArmName)
                : line.Authorization is { } authorization ? CircuitLowering.Key(estate, authorization, scope)
                : (ArmNode?)null
            },
            { "routingWeight", line.RoutingWeight.IsSaid ? ArmNode.Of(line.RoutingWeight.Value) : null },
            { "expressRouteGatewayBypass", line.FastPath.IsSaid || line.PrivateLinkFastPath.IsSaid ? true : null },
            { "enablePrivateLinkFastPath", line.PrivateLinkFastPath.IsSaid ? true : null },
        },
        _ => throw new InvalidOperationException($"'{part.Connection.GetType()}' is no connection"),
    };

    /// <summary>The other side of a pair stands with its gateway, where that exists.</summary>
    private static ArmScope ScopeOf(Estate estate, ConnectionResourceElement part) =>
        part is { Group: null, Gateway.IsExisting: true, Connection: VNetToVNetConnectionElement } ? estate.ScopeOfExisting(part.Gateway.Id) : estate.ScopeOf(part.Group);

    /// <summary>The types model a whole gateway here; Azure's own examples write the empty properties beside the id.</summary>
    public static ArmObject GatewayReference(Estate estate, ResourceElement gateway, ArmScope scope) =>
        new() { { "id", estate.IdOf(gateway, scope) }, { "properties", new ArmObject() } };
}
