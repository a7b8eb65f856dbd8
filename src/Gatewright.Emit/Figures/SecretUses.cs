using Gatewright.Model;

namespace Gatewright.Emit.Figures;

/// <summary>What uses which secret.</summary>
internal static class SecretUses
{
    /// <summary>Each secret with the paths of what uses it. Both sides of a pair of gateways are one use.</summary>
    public static ILookup<Model.SecretElement, string> Of(Topology topology) => All(topology).Distinct().ToLookup(it => it.Secret, it => it.User);

    private static IEnumerable<(Model.SecretElement Secret, string User)> All(Topology topology)
    {
        foreach (var connection in topology.Connections)
        {
            foreach (var key in connection.Resources.Select(it => it.SharedKey).OfType<Model.SecretElement>())
                yield return (key, connection.Path);
        }

        foreach (var gateway in topology.VpnGateways)
        {
            foreach (var server in gateway.PointToSite?.RadiusServers ?? [])
                yield return (server.Secret, $"RADIUS server {server.Address}");
        }

        foreach (var use in topology.ExpressRouteConnections.Select(it => (it.AuthorizationKey, it.Path))
            .Concat(topology.GlobalReaches.Select(it => (it.AuthorizationKey, it.Path)))
            .Concat(topology.ExpressRouteCircuits.SelectMany(it => it.Peerings.Select(peering => (peering.SharedKey?.Target, peering.Path))))
            .Concat(topology.ExpressRouteCircuits.Select(it => (it.PortKey?.Target, it.Path)))
            .Concat(topology.ExpressRouteDirects.SelectMany(it => it.MacSec.SelectMany(link => new[] { (link.Ckn, it.Path), (link.Cak, it.Path) }))
                .Select(it => ((Model.SecretElement?)it.Item1, it.Path))))
        {
            if (use.Item1 is { } secret)
                yield return (secret, use.Path);
        }
    }
}
