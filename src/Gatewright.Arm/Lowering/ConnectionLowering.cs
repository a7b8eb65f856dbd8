using Gatewright.Arm.Bodies;
using Gatewright.Arm.Template;

namespace Gatewright.Arm.Lowering;

using Gatewright.Model;

/// <summary>Connections: one resource to a site or circuit, two between gateways.</summary>
internal static class ConnectionLowering
{
    public static void Lower(LoweredTopology lowered)
    {
        foreach (var part in lowered.Topology.Connections.SelectMany(connection => connection.Resources))
        {
            // The side of an existing gateway belongs to whoever owns it, unless the program takes it on.
            if (part.IsCreated)
                Add(lowered, part);
        }
    }

    /// <summary>The types model a whole gateway here; Azure's own examples write the empty properties beside the id.</summary>
    public static void AddGateway(this BodyWriter to, string name, Term id)
    {
        using (to.Object(name))
        {
            to.Add("id", id);
            using (to.Object("properties")) { }
        }
    }

    private static void Add(LoweredTopology lowered, ConnectionResourceElement part)
    {
        var scope = ScopeOf(lowered, part);
        var resource = new ArmResource(scope, ArmLayer.Connections, "Microsoft.Network/connections", Term.Of(GeneratedNames.Of(part)))
        {
            Location = lowered.LocationOf(part.Gateway, scope),
            Tags = lowered.TagsOf(part.Tags),
            Properties = (_, to) => Write(lowered, part, scope, to),
        };
        var other = part.Connection is ExpressRouteConnectionElement it ? CircuitLowering.Needed(lowered, it.Circuit, it.Authorization) : part.Other;
        lowered.After(resource, part.Gateway, other);
        if (part.Connection is SiteToSiteConnectionElement tunnel)
            lowered.After(resource, [.. tunnel.NatRules.Select(link => link.Target)]);
        lowered.Add(part, resource);
    }

    private static void Write(LoweredTopology lowered, ConnectionResourceElement part, ArmScope scope, BodyWriter to)
    {
        switch (part.Connection)
        {
            case SiteToSiteConnectionElement tunnel:
                TunnelLowering.ToSite(lowered, tunnel, part, scope, to);
                break;
            case VNetToVNetConnectionElement:
                TunnelLowering.ToNetwork(lowered, part, scope, to);
                break;
            case ExpressRouteConnectionElement line:
                to.Add("connectionType", "ExpressRoute");
                to.AddGateway("virtualNetworkGateway1", lowered.IdOf(part.Gateway, scope));
                to.AddId("peer", lowered.IdOf(line.Circuit, scope));
                to.Add("authorizationKey", CircuitLowering.Key(lowered, line.AuthorizationKey, line.Authorization, scope));
                to.Add("enableBgp", part.WithBgp);
                to.Add("routingWeight", line.RoutingWeight);
                to.Add("expressRouteGatewayBypass", line.FastPath.IsSet ? line.FastPath : line.PrivateLinkFastPath);
                to.Add("enablePrivateLinkFastPath", line.PrivateLinkFastPath);
                break;
            default:
                throw new InvalidOperationException($"'{part.Connection.GetType()}' is no connection");
        }
    }

    /// <summary>The other side of a pair stands with its gateway, where that exists.</summary>
    private static ArmScope ScopeOf(LoweredTopology lowered, ConnectionResourceElement part) =>
        part is { ResourceGroup: null, Gateway.IsExisting: true, Connection: VNetToVNetConnectionElement }
            ? lowered.ScopeOfExisting(part.Gateway.Id)
            : lowered.ScopeOf(part.ResourceGroup);
}
