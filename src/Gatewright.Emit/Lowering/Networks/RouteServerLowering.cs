using Gatewright.Emit.Arm;

namespace Gatewright.Emit.Lowering;

using Gatewright.Model;

/// <summary>Route Servers: a virtual hub without a Virtual WAN, its place in the network, and its BGP peers, one after the other.</summary>
internal static class RouteServerLowering
{
    private const string Type = "Microsoft.Network/virtualHubs";

    public static void Lower(Estate estate)
    {
        foreach (var server in estate.Topology.RouteServers.OrderBy(it => estate.OrderOf(estate.ScopeOf(it.Group))))
        {
            if (!server.IsExisting)
                AddServer(estate, server);
            foreach (var peer in server.Peers.Where(it => !it.IsExisting))
                AddPeer(estate, peer);
        }
    }

    private static void AddServer(Estate estate, RouteServerElement server)
    {
        var scope = estate.ScopeOf(server.Group);
        estate.Add(server, new(scope, ArmLayer.RouteServers, Type, ArmTerm.Of(server.Name.Value))
        {
            Location = estate.LocationOf(server, scope),
            Tags = estate.TagsOf(server.Tags),
            Properties = new()
            {
                { "sku", "Standard" },
                { "allowBranchToBranchTraffic", server.BranchToBranch.IsSaid },
                { "hubRoutingPreference", Preference(server) },
            },
        });

        var (address, made) = PublicIpLowering.For(estate, server, scope);
        var place = new ArmResource(scope, ArmLayer.RouteServers, $"{Type}/ipConfigurations", ArmTerm.Of(server.Name.Value), "default")
        {
            Properties = new()
            {
                { "subnet", new ArmObject { { "id", GatewayLowering.SubnetId(estate, server.Network, "RouteServerSubnet", scope) } } },
                { "publicIPAddress", new ArmObject { { "id", address } } },
            },
        };
        if (made is not null)
            place.DependsOn.Add(made);
        estate.Resources.Add(place);
        estate.Write(place, server.Network, server);
    }

    private static void AddPeer(Estate estate, RouteServerPeerElement peer)
    {
        var server = peer.Server;
        var scope = server.IsExisting ? estate.ScopeOfExisting(server.Id) : estate.ScopeOf(server.Group);
        var resource = new ArmResource(scope, ArmLayer.RouteServers, $"{Type}/bgpConnections", ArmTerm.Of(server.Name.Value), ArmTerm.Of(peer.Name.Value))
        {
            Properties = new() { { "peerAsn", ArmNode.Of(peer.Asn.Value) }, { "peerIp", ArmNode.Of(peer.Address.Value) } },
        };
        estate.Add(peer, resource);
        estate.Write(resource, server);
    }

    private static ArmNode? Preference(RouteServerElement server) => !server.Preference.TryGet(out var preference) ? null
        : (ArmNode)(preference == RoutingPreference.AsPath ? "ASPath" : preference.ToString());
}
