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
            // The side of an existing gateway belongs to whoever owns it.
            if (part.Connection is VNetToVNetConnection && part.Gateway.IsExisting)
                continue;
            var scope = estate.ScopeOf(part.Group);
            var resource = new ArmResource(scope, ArmLayer.Connections, "Microsoft.Network/connections", ArmTerm.Of(MadeNames.Of(part)))
            {
                Location = estate.LocationOf(part.Gateway, scope),
                Tags = estate.TagsOf(part.Tags),
                Properties = Properties(estate, part, scope),
            };
            estate.After(resource, part.Gateway, part.Connection is ExpressRouteConnection it ? CircuitLowering.Needed(estate, it.Circuit, it.Authorization) : part.Other);
            estate.Add(part, resource);
        }
    }

    private static ArmObject Properties(Estate estate, ConnectionResource part, ArmScope scope) => part.Connection switch
    {
        SiteToSiteConnection tunnel => Tunnel(estate, part, scope, "IPsec", "localNetworkGateway2", tunnel.Gateway.IsPolicyBased, tunnel.SharedKey, tunnel.SpeaksBgp, tunnel.Policy),
        VNetToVNetConnection pair => Tunnel(estate, part, scope, "Vnet2Vnet", "virtualNetworkGateway2", false, pair.SharedKey, pair.SpeaksBgp, pair.Policy),
        ExpressRouteConnection line => new()
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

    private static ArmObject Tunnel(
        Estate estate, ConnectionResource part, ArmScope scope, string type, string other, bool isIkeV1, Secret sharedKey, bool speaksBgp, Fact<IpsecPolicy> policy) => new()
        {
            { "connectionType", type },
            { "virtualNetworkGateway1", GatewayReference(estate, part.Gateway, scope) },
            { other, GatewayReference(estate, (Resource)part.Other, scope) },
            { "connectionProtocol", isIkeV1 ? "IKEv1" : "IKEv2" },
            { "sharedKey", ArmTerm.Parameter(sharedKey.ArmName) },
            { "enableBgp", speaksBgp },
            { "ipsecPolicies", policy.TryGet(out var known) && IpsecLowering.Policy(known) is { } written ? [written] : [] },
        };

    /// <summary>The types model a whole gateway here; Azure's own examples write the empty properties beside the id.</summary>
    private static ArmObject GatewayReference(Estate estate, Resource gateway, ArmScope scope) =>
        new() { { "id", estate.IdOf(gateway, scope) }, { "properties", new ArmObject() } };
}
